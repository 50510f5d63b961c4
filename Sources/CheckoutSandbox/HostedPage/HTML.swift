#if Sandbox
  /// A piece of HTML. Text that is interpolated into it is escaped; HTML is not.
  struct HTML: Sendable, ExpressibleByStringInterpolation {
    let source: String

    init(stringLiteral value: String) { source = value }

    init(stringInterpolation: Interpolation) { source = stringInterpolation.source }

    /// Pieces, one after the other.
    init(_ pieces: [HTML]) { source = pieces.map(\.source).joined() }

    struct Interpolation: StringInterpolationProtocol {
      var source = ""

      init(literalCapacity: Int, interpolationCount: Int) {
        source.reserveCapacity(literalCapacity)
      }

      mutating func appendLiteral(_ literal: String) { source += literal }

      mutating func appendInterpolation(_ html: HTML) { source += html.source }

      mutating func appendInterpolation(_ text: String) {
        for scalar in text.unicodeScalars {
          switch scalar {
          case "&": source += "&amp;"
          case "<": source += "&lt;"
          case ">": source += "&gt;"
          case "\"": source += "&quot;"
          case "'": source += "&#39;"
          default: source.unicodeScalars.append(scalar)
          }
        }
      }
    }
  }
#endif
