public import HTTPTypes

/// The headers of a delivery, however the server framework keeps them.
///
/// Names are looked up whatever their case.
public struct WebhookHeaders {
  private let fields: HTTPFields
  /// What is asked instead of the fields, if it is there. No enum: to take the fields out of one
  /// would count a reference, at each header.
  private let lookup: ((String) -> String?)?

  /// Takes the headers as they are in Hummingbird and everywhere else where HTTPTypes are used.
  public init(_ fields: HTTPFields) {
    self.fields = fields
    lookup = nil
  }

  /// Takes a closure that looks a header up, for other frameworks.
  ///
  /// - Parameter value: Gets the name in lower case and returns the value, several joined with
  ///   commas, or `nil`.
  public init(_ value: @escaping (String) -> String?) {
    fields = [:]
    lookup = value
  }

  /// The value of a header; `nil` if it is absent.
  public subscript(name: String) -> String? {
    HTTPField.Name(name).flatMap { self[$0] }
  }

  /// The value of a header; `nil` if it is absent.
  public subscript(name: HTTPField.Name) -> String? {
    value(of: name.canonicalName)
  }

  /// The value of a header, by its name in lower case; `nil` if it is absent or empty.
  func nonEmpty(_ canonicalName: String) -> String? {
    value(of: canonicalName).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Several values as one, as HTTP has it. One is the rule: it costs no sequence and no array, as
  /// the subscript of HTTPTypes would.
  private func value(of canonicalName: String) -> String? {
    if let lookup { return lookup(canonicalName) }
    var value: String?
    for index in fields.indices where fields[index].name.isCanonically(canonicalName) {
      value = value.map { "\($0), \(fields[index].value)" } ?? fields[index].value
    }
    return value
  }
}

extension HTTPField.Name {
  /// Whether it is this name in lower case. Most names differ in length, which is seen sooner.
  fileprivate func isCanonically(_ name: String) -> Bool {
    canonicalName.utf8.count == name.utf8.count && canonicalName == name
  }
}
