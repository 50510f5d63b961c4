import SpecGenerator

/// Makes the code of one API.
struct Generation {
  let spec: String
  /// The directory, which is made if it is not there.
  let output: String
  /// The API's name, which its types and files start with.
  let module: String
  let config: String?

  func run() throws(Failure) {
    guard let generator = Generator(named: module) else {
      throw .askedWrongly("\(module) is no name for a Swift type")
    }
    let settings = if let config { try self.settings(at: config) } else { Settings() }
    let source = try File.read(spec)
    let result: (files: [GeneratedFile], remarks: [Diagnostic.Note])
    do throws(Refusal) {
      result = try generator.generateWithRemarks(from: source, settings: settings)
    } catch {
      throw .refused(error, source)
    }
    for remark in result.remarks { Console.printError(remark.rendered(for: source)) }
    try File.makeDirectory(output)
    for file in result.files { try File.write(file.text, to: "\(output)/\(file.name)") }
  }

  private func settings(at path: String) throws(Failure) -> Settings {
    let source = try File.read(path)
    do throws(Refusal) {
      return try Settings(from: source)
    } catch {
      throw .refused(error, source)
    }
  }
}
