import SpecGenerator

/// `specgen`: makes Swift code from specs.
///
/// It ends with 0 if the code is written, 1 if a spec is refused or a file cannot be written, and 2
/// if it is asked wrongly.
@main
enum Specgen {
  static func main() {
    do throws(Failure) {
      switch try Arguments(CommandLine.arguments.dropFirst()).mode {
      case .generate(let generation): try generation.run()
      case .embed(let embedding): try embedding.run()
      }
    } catch {
      Console.printError(error.message)
      Console.exit(error.status)
    }
  }
}

/// Why nothing was written.
struct Failure: Error {
  var status: Int32
  var message: String

  static func askedWrongly(_ message: String) -> Failure {
    Failure(status: 2, message: "specgen: \(message)\n")
  }

  static func refused(_ refusal: Refusal, _ source: SourceText) -> Failure {
    Failure(status: 1, message: refusal.rendered(for: source))
  }
}
