import Foundation
import Testing

/// The published test data that lies beside the repository, in `../shared/vectors`, when it is
/// there.
enum SharedVectors {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent()  // Support
    .deletingLastPathComponent()  // CheckoutWebhooksTests
    .deletingLastPathComponent()  // Tests
    .deletingLastPathComponent()  // the repository
    .deletingLastPathComponent()
    .appending(path: "shared/vectors")

  static let notRun: Comment = "NOT RUN: put the published vectors into ../shared/vectors"

  /// Decodes a file, or gives `nil` if it is not there.
  static func decode<Value: Decodable>(_ name: String, as type: Value.Type) -> Value? {
    guard let data = try? Data(contentsOf: folder.appending(path: name)) else { return nil }
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try? decoder.decode(type, from: data)
  }
}
