extension PayRamClient {
  /// Looks for a payout, after a call to create it that may have happened.
  ///
  /// ```swift
  /// switch try await payram.findPayout(like: request, since: begin) {
  /// case .found(let payout): …         // it happened: store payout.id
  /// case .several: …                   // somebody has to look at them
  /// case .notFoundSoFar: …             // look again before you pay
  /// }
  /// ```
  ///
  /// A list does not show the key of a payout, so that this goes by address, network, currency and
  /// amount: an earlier payout that is alike is found as well. What the server leaves out of a payout
  /// excludes nothing. Servers before version 3.1.1 have no list, and the error's status is 404.
  ///
  /// - Parameters:
  ///   - request: What was asked for.
  ///   - start: How far back to look: some minutes before the call, since clocks differ.
  ///   - limit: How many payouts to look at, at most, the newest first.
  ///   - options: Timeout, deadline, retries and headers of each call.
  /// - Returns: The payout; see ``CheckoutCore/Finding``.
  /// - Throws: ``PayRamError`` if a page of the list cannot be had.
  public func findPayout(
    like request: CreatePayout.Request, since start: Timestamp, among limit: Int = 1_000,
    options: CallOptions = .init()
  ) async throws(PayRamError) -> Finding<Payout> {
    try await listAllPayouts(.init(createdAfter: start), options: options)
      .find(among: limit, identifiedBy: \.id) { $0.mayBe(request) }
  }
}

extension Payout {
  /// Whether nothing tells the payout from what was asked for. Addresses of some networks are the
  /// same in either case of their letters, and servers have been free in how they write codes.
  fileprivate func mayBe(_ request: CreatePayout.Request) -> Bool {
    func agrees(_ text: String?, _ other: String) -> Bool {
      text.map { $0.lowercased() == other.lowercased() } ?? true
    }
    return agrees(toAddress, request.toAddress) && agrees(currencyCode, request.currencyCode)
      && agrees(blockchainCode?.rawValue, request.blockchainCode.rawValue)
      && (amount.map { $0 == request.amount } ?? true)
  }
}
