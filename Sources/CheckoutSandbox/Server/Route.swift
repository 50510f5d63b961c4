#if Sandbox
  /// The parts of the sandbox, by path.
  enum Route: Sendable, Hashable {
    /// `/{provider}/…`
    case api(SandboxProvider, path: [String])
    /// `/{provider}/pay/{id}`
    case page(SandboxProvider, id: String)
    /// `/_control/…`
    case control(path: [String])
    case unknown

    init(path: String) {
      let segments = path.split(separator: "/").map(\.percentDecoded)
      let rest = Array(segments.dropFirst())
      if segments.first == "_control" {
        self = .control(path: rest)
      } else if let provider = segments.first.flatMap({ SandboxProvider(rawValue: $0) }) {
        self =
          if rest.count == 2, rest.first == "pay", let id = rest.last {
            .page(provider, id: id)
          } else {
            .api(provider, path: rest)
          }
      } else {
        self = .unknown
      }
    }
  }
#endif
