/// Writes a value in a style: as pairs for a query, a cookie or a form, as a segment of a path, or
/// as the value of a header.
///
/// It works on the value's JSON, so that a model lists its members once for all the ways in which
/// they are sent.
struct ParameterExpansion {
  /// A name and a value, both encoded.
  typealias Pair = (name: String, value: String)

  let style: ParameterStyle
  let alphabet: ParameterAlphabet

  init(_ style: ParameterStyle, _ alphabet: ParameterAlphabet) {
    self.style = style
    self.alphabet = style.keepsReserved && alphabet == .unreserved ? .reserved : alphabet
  }

  /// The value as pairs; none for `null`, and for an array or object of nothing.
  func pairs(of value: JSONValue, named name: String) -> [Pair] {
    switch (style.form, value) {
    case (_, .null): []
    case (.json, _): [pair(name, value.jsonText)]
    case (.deepObject, _): nestedPairs(of: value, named: name)
    case (.members, .array(let elements)): elements.flatMap { pairs(of: $0.asPart, named: name) }
    case (.members, .object): [pair(name, value.jsonText)]
    case (_, .array(let elements)) where style.isExploded:
      elements.compactMap(\.partText).map { pair(name, $0) }
    case (_, .object(let members)) where style.isExploded:
      members.compactMap { member in member.value.partText.map { pair(member.name, $0) } }
    default:
      joined(value, by: delimiter).map { [(alphabet.encode(name), $0)] } ?? []
    }
  }

  /// The value as a segment of a path; `nil` for `null`, and for an array or object of nothing.
  func segment(of value: JSONValue, named name: String) -> String? {
    switch (style.form, value) {
    case (.json, _): value == .null ? nil : alphabet.encode(value.jsonText)
    case (.label, _):
      joined(value, by: style.isExploded ? "." : ",").map { "." + $0 }
    case (.matrix, .array), (.matrix, .object):
      style.isExploded
        ? pairs(of: value, named: name).map(matrixPart).joined().ifAny
        : joined(value, by: ",").map { matrixPart((alphabet.encode(name), $0)) }
    case (.matrix, _): joined(value, by: ",").map { matrixPart((alphabet.encode(name), $0)) }
    default: joined(value, by: ",")
    }
  }

  /// The value of a header; `nil` for `null`, and for an array or object of nothing.
  func fieldValue(of value: JSONValue) -> String? { segment(of: value, named: "") }

  private func pair(_ name: String, _ value: String) -> Pair {
    (alphabet.encode(name), alphabet.encode(value))
  }

  /// A pair without a value has no equals sign: RFC 6570, section 3.2.7.
  private func matrixPart(_ pair: Pair) -> String {
    pair.value.isEmpty ? ";\(pair.name)" : ";\(pair.name)=\(pair.value)"
  }

  private var delimiter: String {
    switch style.form {
    case .spaceDelimited: alphabet.encode(" ")
    case .pipeDelimited: alphabet.encode("|")
    default: ","
    }
  }

  /// All that the value holds in one text; `nil` for nothing.
  private func joined(_ value: JSONValue, by delimiter: String) -> String? {
    switch value {
    case .null: nil
    case .array(let elements):
      elements.compactMap(\.partText).map(alphabet.encode).joined(by: delimiter)
    case .object(let members):
      members.flatMap { member -> [String] in
        guard let text = member.value.partText else { return [] }
        let (name, value) = pair(member.name, text)
        return style.isExploded ? ["\(name)=\(value)"] : [name, value]
      }.joined(by: delimiter)
    default: value.partText.map(alphabet.encode)
    }
  }

  private func nestedPairs(of value: JSONValue, named name: String) -> [Pair] {
    switch value {
    case .array(let elements):
      elements.enumerated().flatMap { nestedPairs(of: $1, named: "\(name)[\($0)]") }
    case .object(let members):
      members.flatMap { nestedPairs(of: $0.value, named: "\(name)[\($0.name)]") }
    default: value.partText.map { [pair(name, $0)] } ?? []
    }
  }
}

extension JSONValue {
  /// The value as JSON text.
  fileprivate var jsonText: String { String(decoding: json, as: UTF8.self) }

  /// The value as the text of one part: a string or a number as it is, an object or an array as
  /// JSON text; `nil` for `null`.
  fileprivate var partText: String? {
    switch self {
    case .null: nil
    case .string(let text): text
    case .number, .bool, .array, .object: jsonText
    }
  }

  /// The value as one text, or `null`.
  fileprivate var asPart: JSONValue { partText.map(JSONValue.string) ?? .null }
}

extension [String] {
  /// The texts behind each other; `nil` if there are none.
  fileprivate func joined(by delimiter: String) -> String? {
    isEmpty ? nil : joined(separator: delimiter)
  }
}

extension String {
  fileprivate var ifAny: String? { isEmpty ? nil : self }
}
