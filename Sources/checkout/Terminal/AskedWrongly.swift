#if Sandbox
  internal import ArgumentParser

  /// Why a command cannot do what it was asked, in full sentences. It ends with exit code 2.
  struct AskedWrongly: Error, Sendable, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }

    /// Runs a command, and ends it with exit code 2 where it was asked wrongly.
    static func exiting(
      _ command: String, _ body: () async throws -> Void
    ) async throws {
      do {
        try await body()
      } catch let error as AskedWrongly {
        Output.error.write("checkout \(command): \(error.description)\n")
        throw ExitCode(2)
      }
    }
  }
#endif
