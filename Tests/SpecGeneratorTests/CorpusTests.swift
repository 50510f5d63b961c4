import Foundation
import SpecGenerator
import Testing

/// Real documents are not part of the repository. Where they lie beside it, all of them are rendered.
@Suite(
  "Real documents beside the repository",
  .enabled(if: !Corpus.documents.isEmpty, "there are none in ../shared/corpus"))
struct CorpusTests {
  static let folder = TestFolder.package.deletingLastPathComponent().appending(
    path: "shared/corpus")
  static let documents = TestFolder.files(in: folder, suffix: ".json")

  @Test("Each becomes code, the same each time", arguments: Corpus.documents)
  func rendered(_ file: String) throws {
    let source = try spec(at: Corpus.folder.appending(path: file), as: file)
    let generator = try #require(Generator(named: "Corpus"))
    do throws(Refusal) {
      let files = try generator.generate(from: source)
      #expect(files.contains { $0.text.contains("public struct") })
      if source.bytes.count < 1_000_000 {
        #expect(try generator.generate(from: source) == files)
      }
    } catch {
      Issue.record("\(error.rendered(for: source))")
    }
  }

  @Test("Damaged at random, each becomes code or diagnostics", arguments: Corpus.documents)
  func damaged(_ file: String) throws {
    let source = try spec(at: Corpus.folder.appending(path: file), as: file)
    guard source.bytes.count < 1_000_000 else { return }
    let mutation = try #require(Mutation(of: source))
    let generator = try #require(Generator(named: "Corpus"))
    for seed in UInt64(0)..<10 {
      var random = SplitMix(seed: seed)
      let mutant = SourceText(path: source.path, bytes: mutation.mutant(&random))
      do throws(Refusal) {
        #expect(try !generator.generate(from: mutant).isEmpty, "seed \(seed)")
      } catch {
        #expect(!error.rendered(for: mutant).isEmpty, "seed \(seed)")
      }
    }
  }
}

enum Corpus {
  static let folder = TestFolder.package.deletingLastPathComponent().appending(
    path: "shared/corpus")
  static let documents = TestFolder.files(in: folder, suffix: ".json")
}
