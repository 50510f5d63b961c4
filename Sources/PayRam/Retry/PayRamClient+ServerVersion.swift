extension PayRamClient {
  /// The same client for a server whose version you know.
  ///
  /// Servers from 3.6.0 on recognise a repeated payout by its key: such a client sends
  /// ``createPayout(_:options:)`` with one, and again with the same if the answer is lost. Earlier
  /// servers ignore the key and may pay twice. Say a version that the server does not have, and so
  /// may this.
  ///
  /// - Parameter version: The version of the server, of each server if there are several.
  public func assumingServer(_ version: ServerVersion) -> PayRamClient {
    PayRamClient(
      connection: APIConnection(
        apiKey: connection.apiKey, server: connection.server, transport: connection.transport,
        options: connection.options,
        idempotencyHeaders: version < ServerVersion(3, 6)
          ? [:] : [Endpoint.createPayout.id: "Idempotency-Key"]))
  }
}
