import Foundation

/// Measures what the library adds to the work that anybody has to do, each beside an alternative
/// in the same run. An argument chooses one part: `json`, `call`, `webhooks` or
/// `loopback`. `serve` is the server of the loopback measurement.
@main
enum Benchmarks {
  static func main() async throws {
    guard CommandLine.arguments.dropFirst().first != "serve" else { return try await serve() }
    print("CPU time of this process, median of \(Comparison.rounds) alternating rounds\n")
    print(Comparison.header)
    let chosen = CommandLine.arguments.dropFirst().first
    if chosen == nil || chosen == "json" {
      print(try await decoding().row)
      print(try await encoding().row)
    }
    if chosen == nil || chosen == "call" { print(try await inProcessCall().row) }
    if chosen == nil || chosen == "webhooks" {
      for row in try await webhooks() { print(row) }
    }
    if chosen == nil || chosen == "loopback" {
      for comparison in try await loopbackCalls() { print(comparison.row) }
      print(try await closedPort())
    }
  }
}
