#if Sandbox
  /// GStable's codes, with the messages of its documentation.
  extension ProviderRefusal {
    static let noLink = gStable(100_101, "Payment link not found")
    static let inactiveLink = gStable(100_103, "Payment link is not active")
    static let wrongLinkVersion = gStable(100_104, "Invalid payment link version")
    static let noSession = gStable(100_201, "Session not found")
    static let expiredSession = gStable(100_203, "Session is expired")
    static let paidSession = gStable(100_204, "Session is paid")
    static let cancelledSession = gStable(100_205, "Session is cancelled")
    static let wrongPayer = gStable(100_206, "Session payer mismatch")
    static let noProduct = gStable(100_301, "Product not found")
    static let someProductsMissing = gStable(100_302, "Product partial missing")
    static let someProductsInactive = gStable(100_303, "Product partially unavailable")
    static let inactiveProduct = gStable(100_304, "Product is not active")
    static let usedProduct = gStable(100_305, "Product has been used")
    static let unsupportedCurrency = gStable(400_201, "Unsupported currency")
    static let unsupportedChannel = gStable(400_202, "Unsupported channel")

    /// GStable's codes for an account or a webhook endpoint that is not there are unknown.
    static let noAccount = gStable(900_203, "Failed to query record: no such account")
    static let noWebhook = gStable(900_203, "Failed to query record: no such webhook")

    /// GStable's codes for too many webhook endpoints are unknown.
    static let tooManyWebhooks = gStable(900_201, "Failed to create record: 10 webhooks exist")

    /// GStable's code for a session that cannot be cancelled since its payer has signed is unknown.
    static let signedSession = gStable(900_202, "Failed to update record: the payer has signed")

    private static func gStable(_ code: Int, _ message: String) -> ProviderRefusal {
      .refused(status: 200, code: String(code), message: message)
    }
  }
#endif
