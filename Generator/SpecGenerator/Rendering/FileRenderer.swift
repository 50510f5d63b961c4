/// Renders the files of an API.
struct FileRenderer {
  let name: String
  let source: SourceText

  func render(_ plan: APIPlan) -> [GeneratedFile] {
    let names = OutputFiles.names(api: name, specSize: source.bytes.count)
    let types = distribute(plan.types.map(TypeRenderer().render), over: names.count - 1)
    let contents = [ClientRenderer(plan: plan).render()] + types
    return zip(names, contents).map { name, content in
      GeneratedFile(name: name, text: file(of: content).text)
    }
  }

  /// A file without content is its first line: an import that nothing needs would be a warning.
  private func file(of content: SwiftSource) -> SwiftSource {
    let header: SwiftSource =
      "// Generated from \(source.shortPath). To change it, change the spec."
    guard !content.lines.isEmpty else { return header }
    return """
      \(header)

      public import CheckoutCore

      \(content)
      """
  }

  /// The types in their order, each file about as long as the others.
  private func distribute(_ types: [SwiftSource], over count: Int) -> [SwiftSource] {
    let total = types.reduce(0) { $0 + $1.lineCount }
    var files = [[SwiftSource]](repeating: [], count: count)
    var before = 0
    for type in types {
      files[min(before * count / max(total, 1), count - 1)].append(type)
      before += type.lineCount
    }
    return files.map(\.spaced)
  }
}
