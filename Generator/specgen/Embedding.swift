import SpecGenerator

/// Makes one file of code with the texts of specs in it.
struct Embedding {
  let specs: [String]
  let output: String

  func run() throws(Failure) {
    var sources: [SourceText] = []
    for spec in specs { sources.append(try File.read(spec)) }
    for source in sources {
      do throws(JSONSyntaxError) {
        _ = try JSONNode.parse(source.bytes)
      } catch {
        throw .refused(Refusal(diagnostics: [Diagnostic(error)]), source)
      }
    }
    try File.write(EmbeddedSpecs().render(sources), to: output)
  }
}
