/// The path of an endpoint below its server, `/sessions/cs_123`, each parameter one segment.
///
/// Write it as a literal: what is interpolated is percent-encoded, so that no value can reach
/// another path. An empty value and the segments `.` and `..`, which encoding cannot make safe, are
/// refused when the request is made.
public struct RequestPath: Hashable, Sendable, ExpressibleByStringInterpolation,
  CustomStringConvertible, CustomReflectable
{
  /// The path, its parameters encoded.
  public let text: String

  /// Whether a parameter is empty or a dot segment.
  let hasUnusableParameter: Bool

  /// Where in the UTF-8 of the text its parameters are.
  private let parameters: [Range<Int>]

  /// Makes a path without parameters.
  public init(stringLiteral path: String) {
    text = path
    hasUnusableParameter = false
    parameters = []
  }

  /// Makes a path from its parts.
  public init(stringInterpolation: StringInterpolation) {
    text = stringInterpolation.text
    hasUnusableParameter = stringInterpolation.hasUnusableParameter
    parameters = stringInterpolation.parameters
  }

  /// The path with each parameter replaced, so that it can be shown.
  func concealed(by replacement: String) -> String {
    var concealed = ""
    var end = 0
    for parameter in parameters {
      concealed += literal(from: end, to: parameter.lowerBound) + replacement
      end = parameter.upperBound
    }
    return concealed + literal(from: end, to: text.utf8.count)
  }

  private func literal(from start: Int, to end: Int) -> String {
    String(decoding: text.utf8.dropFirst(start).prefix(end - start), as: UTF8.self)
  }

  /// Nothing of the path: its parameters may be personal data. ``text`` has it.
  public var description: String { "<path>" }

  /// Shows nothing of the path.
  public var customMirror: Mirror { Mirror(self, children: []) }

  /// Collects the parts of a path.
  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = ""
    fileprivate var hasUnusableParameter = false
    fileprivate var parameters: [Range<Int>] = []

    /// Begins a path. It makes no room: most are a literal and one parameter, which take their place at
    /// once.
    public init(literalCapacity: Int, interpolationCount: Int) {}

    /// Adds a fixed part.
    public mutating func appendLiteral(_ literal: String) {
      text += literal
    }

    /// Adds a parameter as one segment.
    public mutating func appendInterpolation(_ value: some ParameterValue) {
      let segment = value.parameterText
      append(segment, encoded: segment.percentEncoded)
    }

    /// Adds a parameter as one segment in a style.
    public mutating func appendInterpolation(
      _ name: String, _ value: some JSONWritable, as style: ParameterStyle
    ) {
      let tree = JSONValue(writtenBy: value)
      let expansion = ParameterExpansion(style, .unreserved)
      let segment = tree.flatMap { expansion.segment(of: $0, named: name) } ?? ""
      append(segment, encoded: segment)
    }

    private mutating func append(_ segment: String, encoded: String) {
      if segment.isEmpty || segment == "." || segment == ".." { hasUnusableParameter = true }
      let start = text.utf8.count
      text += encoded
      parameters.append(start..<text.utf8.count)
    }
  }
}
