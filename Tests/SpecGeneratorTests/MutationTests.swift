import Foundation
import SpecGenerator
import Testing

/// Always the same damage; other seeds, and whether the code of mutants compiles, are for
/// Tests/Fuzz/Specs.
@Suite("Specs that are damaged at random")
struct MutationTests {
  @Test("Each becomes code or diagnostics, and never stops the process", arguments: SpecFile.all)
  func mutants(_ file: SpecFile) throws {
    let source = try file.source()
    let mutation = try #require(Mutation(of: source))
    let generator = try #require(Generator(named: file.name))
    var refused = 0
    for seed in UInt64(0)..<50 {
      var random = SplitMix(seed: seed)
      let mutant = SourceText(path: source.path, bytes: mutation.mutant(&random))
      do throws(Refusal) {
        #expect(try !generator.generate(from: mutant).isEmpty, "seed \(seed)")
      } catch {
        refused += 1
        #expect(!error.rendered(for: mutant).isEmpty, "seed \(seed)")
      }
    }
    // Damage that is never noticed would mean that the mutants are the spec itself.
    #expect(refused > 5)
  }
}
