import CheckoutSandbox
import Foundation

/// Shows under load what tests show one call at a time. Each part prints what it measured beside its
/// limit, and the process exits with 1 if a limit is passed.
///
///     swift run -c release Load [creates | outage | deadlines | cancellations | shutdown | soak] [seconds]
///
/// All parts run without an argument. The seconds are those of the outage and of the soak.
@main
enum Load {
  static func main() async throws {
    let arguments = CommandLine.arguments.dropFirst()
    let seconds = arguments.dropFirst().first.flatMap { Int($0) }
    var checks: [Check] = []
    for part in Part.allCases where arguments.isEmpty || arguments.first == part.rawValue {
      print("\n\(part.rawValue)")
      // Whoever waits for minutes wants to see for what.
      fflush(nil)
      for check in try await part.run(seconds: seconds) {
        print(check)
        checks.append(check)
      }
    }
    guard !checks.isEmpty else {
      print("There is: \(Part.allCases.map(\.rawValue).joined(separator: ", ")).")
      exit(2)
    }
    if !checks.allSatisfy(\.holds) { exit(1) }
  }

  enum Part: String, CaseIterable {
    case creates, outage, deadlines, cancellations, shutdown, soak

    func run(seconds: Int?) async throws -> [Check] {
      try await withSandbox { sandbox in
        switch self {
        case .creates: try await Creates(sandbox: sandbox).run()
        case .outage: try await Outage(sandbox: sandbox, seconds: seconds ?? 60).run()
        case .deadlines: try await Deadlines(sandbox: sandbox).run()
        case .cancellations: try await Cancellations(sandbox: sandbox).run()
        case .shutdown: try await Shutdown(sandbox: sandbox).run()
        case .soak: try await Soak(sandbox: sandbox, seconds: seconds ?? 600).run()
        }
      }
    }
  }
}
