import Foundation

/// Measures what the library adds to the work that anybody has to do, each beside an alternative
/// in the same run. `Benchmarks serve` is the server of the loopback measurement.
@main
enum Benchmarks {
  static func main() async throws {
    guard CommandLine.arguments.dropFirst().first != "serve" else { return try await serve() }
    print("CPU time of this process, median of \(Comparison.rounds) alternating rounds\n")
    print(Comparison.header)
    print(try await decoding().row)
    print(try await encoding().row)
    print(try await inProcessCall().row)
    print(try await loopbackCall().row)
    print(try await closedPort())
  }
}
