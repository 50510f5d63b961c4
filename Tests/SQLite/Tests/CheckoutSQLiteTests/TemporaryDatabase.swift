import CheckoutSQLite
import CheckoutWebhooks
import Foundation
import GRDB

/// A database file in a folder of its own, gone with the last reference to it.
final class TemporaryDatabase: Sendable {
  private let folder: URL

  var path: String { folder.appending(path: "inbox.sqlite").path }

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func pool() throws -> DatabasePool {
    var configuration = Configuration()
    configuration.busyMode = .timeout(20)
    return try DatabasePool(path: path, configuration: configuration)
  }
}

extension Duration {
  static let start: Duration = .seconds(1_790_000_000)
}

extension InboxDelivery {
  static func event(_ id: String) -> InboxDelivery {
    InboxDelivery(key: InboxKey(provider: "jopay", key: id), identity: .event, digest: [1])
  }
}

extension WebhookInbox {
  /// Claims what must be there to claim.
  func token(for id: String = "evt_1", now: Duration = .start) async throws -> InboxToken {
    let claim = try await claim(.event(id), lease: .seconds(60), now: now)
    guard case .claimed(let token) = claim else { throw NotClaimed(claim: claim) }
    return token
  }
}

struct NotClaimed: Error {
  let claim: InboxClaim
}
