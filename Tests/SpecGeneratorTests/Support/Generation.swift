import Foundation
import SpecGenerator
import Testing

/// Reads a spec as `specgen` would, under a short path.
func spec(at url: URL, as path: String) throws -> SourceText {
  SourceText(path: path, bytes: [UInt8](try Data(contentsOf: url)))
}

/// A spec of an API `Shop` with the given members beside what every spec has.
func shopSpec(_ members: String) -> SourceText {
  let text = """
    {
      "openapi": "3.1.0",
      "info": { "title": "Shop", "version": "1" },
      "servers": [{ "url": "https://api.example.com" }],
      \(members)
    }
    """
  return SourceText(path: "Shop/shop.openapi.json", bytes: Array(text.utf8))
}

/// What `Shop` becomes; on a refusal the test fails with its diagnostics.
func generateShop(_ members: String) throws -> [GeneratedFile] {
  let source = shopSpec(members)
  let generator = try #require(Generator(named: "Shop"))
  do throws(Refusal) {
    return try generator.generate(from: source)
  } catch {
    Issue.record("\(error.rendered(for: source))")
    throw error
  }
}

/// The diagnostics of a spec of `Shop`, or nothing if it is accepted.
func refusal(of members: String) throws -> String {
  let source = shopSpec(members)
  let generator = try #require(Generator(named: "Shop"))
  do throws(Refusal) {
    _ = try generator.generate(from: source)
    return ""
  } catch {
    return error.rendered(for: source)
  }
}

/// The declaration in generated code that starts with a line, to the brace that closes it.
func declaration(_ start: String, in files: [GeneratedFile]) throws -> String {
  for file in files {
    let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.firstIndex(where: { $0.trimmingPrefix { $0 == " " }.hasPrefix(start) })
    else { continue }
    let indentation = lines[first].prefix { $0 == " " }
    let rest = lines[first...]
    let last = rest.firstIndex { $0 == "\(indentation)}" } ?? first
    return rest[...last].map { $0.dropFirst(indentation.count) }.joined(separator: "\n")
  }
  Issue.record("nothing starts with \(start)")
  return ""
}
