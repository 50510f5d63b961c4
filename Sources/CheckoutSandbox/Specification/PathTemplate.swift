#if Sandbox
  /// A path with parameters in it: `/sessions/{id}`.
  struct PathTemplate: Sendable, Hashable {
    private enum Segment: Sendable, Hashable {
      case literal(String)
      case parameter(String)
    }

    private let segments: [Segment]

    init(_ text: String) {
      segments = text.split(separator: "/").map { segment in
        segment.hasPrefix("{") && segment.hasSuffix("}")
          ? .parameter(String(segment.dropFirst().dropLast())) : .literal(String(segment))
      }
    }

    /// How many of its segments are no parameters.
    var literalCount: Int {
      segments.count { if case .literal = $0 { true } else { false } }
    }

    /// The parameters' values where a path fits, or `nil` where it does not.
    func match(_ path: [String]) -> [String: String]? {
      guard path.count == segments.count else { return nil }
      var values: [String: String] = [:]
      for (segment, text) in zip(segments, path) {
        switch segment {
        case .literal(let literal): guard literal == text else { return nil }
        case .parameter(let name): values[name] = text
        }
      }
      return values
    }
  }
#endif
