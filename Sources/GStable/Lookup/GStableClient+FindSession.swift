extension GStableClient {
  /// Looks for a session by its metadata, after a call to create it that may have happened.
  ///
  /// ```swift
  /// switch try await gstable.findSession(whereMetadata: "order_id", is: order.id) {
  /// case .found(let detail): …         // it happened: go on with detail.session
  /// case .several: …                   // cancel all but one
  /// case .notFoundSoFar: …             // look again before you create another
  /// }
  /// ```
  ///
  /// GStable has no search: this goes through ``listSessions(page:size:options:)``, whose order is not
  /// documented. Each 100 sessions are a call of their own.
  ///
  /// - Parameters:
  ///   - name: The member of ``CreateCheckoutSession/Request/metadata`` that has your order number.
  ///   - value: The order number. It must be text in the metadata too.
  ///   - limit: How many sessions to look at, at most.
  ///   - options: Timeout, deadline, retries and headers of each call.
  /// - Returns: The session with its transaction; see ``CheckoutCore/Finding``.
  /// - Throws: ``GStableError`` if a page of the list cannot be had.
  public func findSession(
    whereMetadata name: String, is value: String, among limit: Int = 1_000,
    options: CallOptions = .init()
  ) async throws(GStableError) -> Finding<SessionDetail> {
    try await listAllSessions(options: options)
      .find(among: limit, identifiedBy: \.session.id) { detail in
        detail.session.metadata?[name]?.string == value
      }
  }
}
