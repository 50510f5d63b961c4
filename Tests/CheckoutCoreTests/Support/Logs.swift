import HTTPTypes
import InMemoryLogging
import Logging

extension Logger {
  /// A logger that keeps lines of all levels.
  init(label: String, log: InMemoryLogHandler) {
    self.init(label: label) { _ in log }
    logLevel = .trace
  }
}

extension InMemoryLogHandler.Entry {
  /// What a metadatum says, by its name without the prefix.
  subscript(name: String) -> String? { metadata["checkout." + name]?.description }

  /// The message and its metadata in order, without the prefix of their names.
  var text: String {
    let values = metadata.sorted { $0.key < $1.key }.map { key, value in
      "\(key.dropFirst("checkout.".count))=\(value)"
    }
    return ([message.description] + values).joined(separator: " ")
  }
}

extension HTTPField.Name {
  /// What providers name a request by.
  static var requestID: Self { Self("X-Request-Id") ?? .date }
}
