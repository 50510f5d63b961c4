import CheckoutSandbox

/// One visit to each provider, which the tests of its operations share.
enum Visits {
  /// The answers by module.
  static let all = Task {
    try await withSandbox { sandbox in
      [
        "EcomTrade24": try await visitEcomTrade24(of: sandbox),
        "GStable": try await visitGStable(of: sandbox),
        "JoPay": try await visitJoPay(of: sandbox),
        "PayRam": try await visitPayRam(of: sandbox),
        "YeraConnect": try await visitYeraConnect(of: sandbox),
      ]
    }
  }
}
