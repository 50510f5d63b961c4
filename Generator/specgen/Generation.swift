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
    if let config { try checkSettings(at: config) }
    let source = try File.read(spec)
    let files: [GeneratedFile]
    do throws(Refusal) {
      files = try generator.generate(from: source)
    } catch {
      throw .refused(error, source)
    }
    try File.makeDirectory(output)
    for file in files { try File.write(file.text, to: "\(output)/\(file.name)") }
  }

  private func checkSettings(at path: String) throws(Failure) {
    let source = try File.read(path)
    do throws(Refusal) {
      _ = try Settings(from: source)
    } catch {
      throw .refused(error, source)
    }
  }
}
