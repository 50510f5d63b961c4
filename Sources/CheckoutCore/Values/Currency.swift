/// A currency code such as `EUR`, spelled as it came; it compares without regard to case.
///
/// The set is open: providers take codes of their own beside ISO 4217, `USDC` for one.
public struct Currency: Sendable {
  /// The code, as it came.
  public let code: String

  /// Makes a currency from its code.
  public init(_ code: String) { self.code = code }

  /// The euro.
  public static let eur = Currency("EUR")
  /// The pound sterling.
  public static let gbp = Currency("GBP")
  /// The US dollar.
  public static let usd = Currency("USD")

  /// The same currency with its code in lower case, `eur`.
  public func lowercased() -> Currency { Currency(code.lowercased()) }

  /// The same currency with its code in upper case, `EUR`.
  public func uppercased() -> Currency { Currency(code.uppercased()) }
}

extension Currency: Hashable {
  /// Whether two codes are the same but for case.
  public static func == (a: Currency, b: Currency) -> Bool {
    a.code == b.code || a.code.uppercased() == b.code.uppercased()
  }

  /// Hashes the code without its case.
  public func hash(into hasher: inout Hasher) { hasher.combine(code.uppercased()) }
}

extension Currency: ExpressibleByStringLiteral, CustomStringConvertible {
  /// Makes a currency from its code.
  public init(stringLiteral code: String) { self.init(code) }

  /// The code, as it came.
  public var description: String { code }
}

extension Currency: JSONReadable, JSONWritable, ParameterValue {
  /// Reads a string.
  public init(from element: JSONElement) throws(JSONError) {
    self.init(try element.string())
  }

  /// Writes the code.
  public func write(to writer: inout JSONWriter) { writer.write(code) }

  /// The code.
  public var parameterText: String { code }
}
