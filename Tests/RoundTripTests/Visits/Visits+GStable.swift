import CheckoutSandbox
import GStable
import SpecGenerator

extension Visits {
  /// Calls each operation of GStable so that it succeeds.
  static func visitGStable(of sandbox: Sandbox) async throws -> [Trip] {
    let key = Secret(sandbox.apiKey(for: .gStable))
    var visit = Visit(
      api: GStableClient(apiKey: key, server: try Server(address: sandbox.baseURL(for: .gStable))),
      control: GStableClient(apiKey: key, server: try Server(address: sandbox.baseURL)))
    let accounts = try await visit.call(.listAccounts)
    let account = accounts.array?.first?["accountId"]?.string ?? ""
    try await visit.call(.retrieveAccount(accountID: account))
    try await visit.call(.retrieveCapabilities)
    try await visit.callSessions(account: account)
    let product = try await visit.callProducts()
    try await visit.callLinks(selling: product, account: account)
    try await visit.callWebhooks()
    return visit.trips
  }
}
