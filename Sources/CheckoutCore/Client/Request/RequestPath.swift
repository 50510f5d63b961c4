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

  /// Makes a path without parameters.
  public init(stringLiteral path: String) {
    text = path
    hasUnusableParameter = false
  }

  /// Makes a path from its parts.
  public init(stringInterpolation: StringInterpolation) {
    text = stringInterpolation.text
    hasUnusableParameter = stringInterpolation.hasUnusableParameter
  }

  /// Nothing of the path: its parameters may be personal data. ``text`` has it.
  public var description: String { "<path>" }

  /// Shows nothing of the path.
  public var customMirror: Mirror { Mirror(self, children: []) }

  /// Collects the parts of a path.
  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = ""
    fileprivate var hasUnusableParameter = false

    /// Makes room for a path.
    public init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + 24 * interpolationCount)
    }

    /// Adds a fixed part.
    public mutating func appendLiteral(_ literal: String) {
      text += literal
    }

    /// Adds a parameter as one segment.
    public mutating func appendInterpolation(_ value: some ParameterValue) {
      let segment = value.parameterText
      hasUnusableParameter = hasUnusableParameter || ["", ".", ".."].contains(segment)
      text += segment.percentEncoded
    }

    /// Adds a parameter as one segment in a style.
    public mutating func appendInterpolation(
      _ name: String, _ value: some JSONWritable, as style: ParameterStyle
    ) {
      let tree = JSONValue(writtenBy: value)
      let expansion = ParameterExpansion(style, .unreserved)
      let segment = tree.flatMap { expansion.segment(of: $0, named: name) } ?? ""
      hasUnusableParameter = hasUnusableParameter || ["", ".", ".."].contains(segment)
      text += segment
    }
  }
}
