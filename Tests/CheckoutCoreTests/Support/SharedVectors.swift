import Foundation

/// The published test data that lies beside the repository, in `../shared/vectors`, when it is there.
enum SharedVectors {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent()  // Support
    .deletingLastPathComponent()  // CheckoutCoreTests
    .deletingLastPathComponent()  // Tests
    .deletingLastPathComponent()  // the repository
    .deletingLastPathComponent()
    .appending(path: "shared/vectors")

  /// Whether JSONTestSuite's cases are there.
  static var hasJSON: Bool { !jsonNames(prefix: "y_").isEmpty }

  /// The names of the JSON cases that start so: `y_`, `n_` or `i_`.
  static func jsonNames(prefix: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: "json").path)
    return (names ?? []).filter { $0.hasPrefix(prefix) }.sorted()
  }

  /// The bytes of a JSON case.
  static func json(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: "json/\(name)")))
  }
}
