/// A name of the spec in the three forms that code needs. Made once, and passed on as a value.
struct SwiftName: Hashable, Sendable {
  /// As it is in the spec: `checkout_url`.
  var wire: String
  /// As a type: `CheckoutURL`.
  var type: String
  /// As a property, method or parameter: `checkoutURL`.
  var member: String

  /// Makes the forms from a name in any of the usual styles, or from `x-swift-name`, which counts
  /// as it is but for the case of its first letter.
  ///
  /// A name without letters and digits gives empty forms.
  init(_ wire: String, override: String? = nil) {
    self.wire = wire
    if let override, let first = override.first {
      type = first.uppercased() + override.dropFirst()
      member = first.lowercased() + override.dropFirst()
      return
    }
    let words = Self.words(of: wire)
    type = words.map(Self.capitalized).joined()
    member = words.first.map { $0.lowercased() } ?? ""
    member += words.dropFirst().map(Self.capitalized).joined()
    // An identifier does not start with a digit, and a script without capitals must not give a
    // property the name of its type.
    if type.first?.isNumber == true || type == member && !type.isEmpty { type = "Value" + type }
    if member.first?.isNumber == true { member = "value" + member }
  }

  /// Makes the forms from a name whose symbols are spelled out: `+1` is `plus1`, and what Swift has
  /// no letters for is called as Unicode does.
  init(spelling wire: String) {
    var text = ""
    let hasWords = wire.unicodeScalars.contains(where: Self.isWordScalar)
    for scalar in wire.unicodeScalars {
      if Self.isWordScalar(scalar) {
        text.unicodeScalars.append(scalar)
      } else if scalar == "-", text.isEmpty, hasWords {
        text += "minus "
      } else if let word = Self.symbols[scalar] ?? Self.unicodeName(of: scalar, hasWords) {
        text += " \(word) "
      } else {
        text += " "
      }
    }
    self.init(text)
    self.wire = wire
  }

  private static let symbols: [Unicode.Scalar: String] = [
    "+": "plus", "%": "percent", "&": "and", "@": "at", "#": "number", "*": "asterisk",
    "<": "less", ">": "greater", "=": "equals", "!": "not", "$": "dollar", "?": "question",
  ]

  /// The name of a symbol; `nil` for what stands between words.
  private static func unicodeName(of scalar: Unicode.Scalar, _ hasWords: Bool) -> String? {
    if hasWords, scalar.isASCII || scalar.properties.isWhitespace { return nil }
    return scalar.properties.name?.lowercased()
  }

  /// The name of a part of what has this name: `Line` and `Item` make `LineItem`.
  func appending(_ part: String) -> SwiftName {
    var name = self
    name.type += part
    name.member += part
    return name
  }

  /// The words of a name: `orderId`, `order-id` and `ORDER_ID` are all two.
  static func words(of name: String) -> [String] {
    var words: [String] = []
    let scalars = Array(name.unicodeScalars)
    var word = ""
    for (index, scalar) in scalars.enumerated() {
      guard isWordScalar(scalar) else {
        if !word.isEmpty { words.append(word) }
        word = ""
        continue
      }
      if startsWord(scalar, at: index, in: scalars), !word.isEmpty {
        words.append(word)
        word = ""
      }
      word.unicodeScalars.append(scalar)
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// A capital starts a word behind a small letter or a digit (`orderId`), and as the last of
  /// several (`URLPath`).
  private static func startsWord(
    _ scalar: Unicode.Scalar, at index: Int, in scalars: [Unicode.Scalar]
  ) -> Bool {
    guard scalar.isCapital, index > 0 else { return false }
    if !scalars[index - 1].isCapital { return true }
    return index + 1 < scalars.count && scalars[index + 1].isSmall
  }

  /// Letters of all scripts may stand in Swift's identifiers; marks and symbols are left out.
  private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.isCapital || scalar.isSmall || ("0"..."9").contains(scalar) }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .otherLetter: return scalar.properties.isXIDStart
    default: return false
    }
  }

  private static func capitalized(_ word: String) -> String {
    let lowercased = word.lowercased()
    if let initialism = initialisms[lowercased] { return initialism }
    // `URLs` in all capitals or small letters alike; otherwise only the first letter is changed.
    let isAllCapitals = word.count > 1 && word == word.uppercased()
    return word.prefix(1).uppercased() + (isAllCapitals ? lowercased : word).dropFirst()
  }

  /// Abbreviations that Swift writes in capitals throughout.
  private static let initialisms: [String: String] = {
    let words = [
      "AI", "API", "BIC", "BTC", "CSV", "CVC", "ETH", "EUR", "GBP", "HTML", "HTTP", "HTTPS", "IBAN",
      "ID", "IP", "JSON", "JWT", "OTP", "PDF", "QR", "SDK", "SKU", "SMS", "SQL", "TX", "UI", "URI",
      "URL", "USD", "USDC", "USDT", "UTC", "UUID", "VAT", "XML",
    ]
    var initialisms: [String: String] = ["ids": "IDs", "urls": "URLs", "uris": "URIs"]
    for word in words { initialisms[word.lowercased()] = word }
    return initialisms
  }()

  /// Whether a text is an identifier of ASCII letters and digits.
  static func isIdentifier(_ text: String) -> Bool {
    guard let first = text.utf8.first, !(UInt8(ascii: "0")...UInt8(ascii: "9") ~= first) else {
      return false
    }
    return text.unicodeScalars.allSatisfy {
      $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil)
    }
  }
}

// What Unicode says of a character takes long to look up, and names are ASCII with few exceptions.
extension Unicode.Scalar {
  fileprivate var isCapital: Bool {
    isASCII ? ("A"..."Z").contains(self) : properties.isUppercase
  }

  fileprivate var isSmall: Bool {
    isASCII ? ("a"..."z").contains(self) : properties.isLowercase
  }
}
