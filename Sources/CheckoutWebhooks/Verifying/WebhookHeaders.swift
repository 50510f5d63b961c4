public import HTTPTypes

/// The headers of a delivery, however the server framework keeps them.
///
/// Names are looked up whatever their case.
public struct WebhookHeaders {
  private enum Storage {
    case fields(HTTPFields)
    case lookup((String) -> String?)
  }

  private let storage: Storage

  /// Takes the headers as they are in Hummingbird and everywhere else where HTTPTypes are used.
  public init(_ fields: HTTPFields) {
    storage = .fields(fields)
  }

  /// Takes a closure that looks a header up, for other frameworks.
  ///
  /// - Parameter value: Gets the name in lower case and returns the value, several joined with
  ///   commas, or `nil`.
  public init(_ value: @escaping (String) -> String?) {
    storage = .lookup(value)
  }

  /// The value of a header; `nil` if it is absent.
  public subscript(name: String) -> String? {
    HTTPField.Name(name).flatMap { self[$0] }
  }

  /// The value of a header; `nil` if it is absent.
  public subscript(name: HTTPField.Name) -> String? {
    switch storage {
    case .fields(let fields): Self.value(of: name, in: fields)
    case .lookup(let value): value(name.canonicalName)
    }
  }

  /// Several values as one, as HTTP has it. One is the rule: it costs no sequence and no array, as
  /// the subscript of HTTPTypes would.
  private static func value(of name: HTTPField.Name, in fields: HTTPFields) -> String? {
    var value: String?
    for index in fields.indices where fields[index].name.canonicalName == name.canonicalName {
      value = value.map { "\($0), \(fields[index].value)" } ?? fields[index].value
    }
    return value
  }

  /// The value of a header; `nil` if it is absent or empty.
  func nonEmpty(_ name: HTTPField.Name) -> String? {
    self[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}
