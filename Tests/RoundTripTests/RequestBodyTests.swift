import SpecGenerator
import Testing

@testable import CheckoutSandbox

@Suite("Request bodies that are read and written again")
struct RequestBodyTests {
  private static let seeds: Range<UInt64> = 0..<200

  @Test(
    "Random bodies that a spec allows are read, fit it when written, and are what they were",
    arguments: try Operation.withBody())
  func body(operation: Operation) throws {
    let reader = try #require(
      BodyReader.all[operation.module]?.first { $0.operation == operation.id }, "not covered")
    let schema = try #require(operation.specified.body).schema
    let references = References(root: operation.specification.root)
    for seed in Self.seeds {
      var generator = RandomBody(references: references, seed: seed)
      let text = generator.value(of: schema).text
      let before = try JSONNode.parse(Array(text.utf8))
      do {
        let after = try JSONNode.parse(try reader.rewrite(text))
        let violations = operation.specification.validator.violations(of: after, against: schema)
        #expect(
          Set(violations.map(\.path)) == Set(generator.unlisted), "seed \(seed): \(violations)")
        let differences = Difference.all(before, after)
        #expect(Set(differences) == Set(generator.rewritten), "seed \(seed)")
      } catch {
        Issue.record("seed \(seed): \(error) in \(text)")
      }
    }
  }
}
