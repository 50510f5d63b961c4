import Foundation
import SpecGenerator
import Testing

@Suite("Specs that are refused")
struct RejectedSpecTests {
  static let specs = TestFolder.files(in: TestFolder.rejected, suffix: ".json")

  @Test("Each has its problems, places and remedies in the file beside it", arguments: specs)
  func diagnostics(_ file: String) throws {
    let source = try spec(
      at: TestFolder.rejected.appending(path: file), as: "Rejected/\(file)")
    let generator = try #require(Generator(named: "Shop"))
    let refusal = #expect(throws: Refusal.self) { try generator.generate(from: source) }
    let expectation = TestFolder.rejected.appending(path: file.replacing(".json", with: ".txt"))
    try expect(refusal?.rendered(for: source) ?? "", equalsFile: expectation)
  }

  @Test("No expectation is left without its spec")
  func orphans() {
    let expectations = TestFolder.files(in: TestFolder.rejected, suffix: ".txt")
    #expect(expectations.map { $0.replacing(".txt", with: ".json") } == Self.specs)
  }
}
