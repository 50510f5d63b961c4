import JoPay
import ServiceLifecycle
import Synchronization

/// A service that creates sessions until it is asked to shut down.
final class Cashier: Service {
  static let tasks = 32

  /// How a call ended.
  enum End {
    case answered
    case failed(TransportError.Kind?, Effect)
  }

  private let jopay: JoPayClient
  private let givesUp: Bool
  private let log = Mutex<[End]>([])

  init(jopay: JoPayClient, givesUp: Bool) {
    self.jopay = jopay
    self.givesUp = givesUp
  }

  var ends: [End] { log.withLock { $0 } }

  /// How many calls brought a session.
  var answered: Int {
    ends.count { if case .answered = $0 { true } else { false } }
  }

  /// How many calls were cancelled on their way, and say that they may have made a session.
  var givenUp: Int {
    ends.count { if case .failed(.cancelled, .mayHaveHappened) = $0 { true } else { false } }
  }

  func run() async {
    await withDiscardingTaskGroup { group in
      for _ in 0..<Self.tasks {
        group.addTask {
          while !Task.isShuttingDownGracefully {
            let end =
              self.givesUp
              ? await cancelWhenGracefulShutdown { await self.create() } : await self.create()
            self.log.withLock { $0.append(end) }
          }
        }
      }
    }
  }

  private func create() async -> End {
    do throws(JoPayError) {
      _ = try await jopay.createSession(.order)
      return .answered
    } catch {
      guard case .noResponse(let reason) = error.stage else { return .failed(nil, error.effect) }
      return .failed(reason.kind, error.effect)
    }
  }
}
