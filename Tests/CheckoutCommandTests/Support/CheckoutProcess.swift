#if Sandbox && AsyncHTTPClient
  import Foundation

  /// Runs the built `checkout` command, which lies beside the tests.
  struct CheckoutProcess {
    let process = Process()
    private let output = Pipe()
    private let errors = Pipe()

    struct Result {
      let exitCode: Int32
      let output: String
      let errors: String

      func json() throws -> [String: Any] {
        try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any] ?? [:]
      }
    }

    /// - Parameter input: What comes on standard input: nothing where it is `nil`.
    init(_ arguments: [String], environment: [String: String] = [:], input: Pipe? = nil) {
      process.executableURL = Self.executable
      process.arguments = arguments
      process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
      process.standardInput = input ?? FileHandle.nullDevice as Any
      process.standardOutput = output
      process.standardError = errors
    }

    static func run(
      _ arguments: String..., environment: [String: String] = [:]
    ) throws -> Result {
      let command = CheckoutProcess(arguments, environment: environment)
      try command.process.run()
      return command.finish()
    }

    static func run(
      _ arguments: [String], environment: [String: String] = [:], input: [UInt8] = []
    ) throws -> Result {
      let pipe = Pipe()
      let command = CheckoutProcess(arguments, environment: environment, input: pipe)
      try command.process.run()
      // Few enough bytes for a pipe to hold.
      try pipe.fileHandleForWriting.write(contentsOf: Data(input))
      try pipe.fileHandleForWriting.close()
      return command.finish()
    }

    /// Reads until the command ends.
    func finish() -> Result {
      let printed = output.fileHandleForReading.readDataToEndOfFile()
      let complained = errors.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      return Result(
        exitCode: process.terminationStatus, output: String(decoding: printed, as: UTF8.self),
        errors: String(decoding: complained, as: UTF8.self))
    }

    /// Reads what is printed until a text is in it or the command ends.
    func read(until text: String) -> String {
      var printed = ""
      while !printed.contains(text) {
        let data = output.fileHandleForReading.availableData
        if data.isEmpty { break }
        printed += String(decoding: data, as: UTF8.self)
      }
      return printed
    }

    private static var executable: URL {
      // The test runner is a file of the folder that all products are built into, or on macOS of a
      // bundle in it.
      let bundles = Bundle.allBundles.map(\.bundleURL).filter { $0.pathExtension == "xctest" }
      let runner = URL(fileURLWithPath: CommandLine.arguments[0])
      let folder = (bundles.first ?? runner).deletingLastPathComponent()
      return folder.appendingPathComponent("checkout")
    }
  }
#endif
