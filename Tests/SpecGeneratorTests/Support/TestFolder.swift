import Foundation

/// The folders of specs and expected outputs beside the tests.
enum TestFolder {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  static let accepted = root.appending(path: "Accepted")
  static let rejected = root.appending(path: "Rejected")
  static let snapshots = root.appending(path: "Snapshots")
  static let package = root.deletingLastPathComponent().deletingLastPathComponent()
  static let specs = package.appending(path: "Specs")
  /// Test vectors that are not part of the repository, beside it.
  static let sharedVectors = package.deletingLastPathComponent().appending(path: "shared/vectors")

  /// The files in a folder and those below it that end in `suffix`, as paths from the folder.
  static func files(in folder: URL, suffix: String) -> [String] {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    return paths.filter { $0.hasSuffix(suffix) }.sorted()
  }

  /// A new folder for a test to write into.
  static func makeTemporary() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }
}
