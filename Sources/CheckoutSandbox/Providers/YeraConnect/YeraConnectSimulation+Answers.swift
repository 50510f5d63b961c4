#if Sandbox
  extension YeraConnectSimulation {
    /// A new session as Yera Connect writes it. `expiresAt` is `null`, as in its only sample.
    func json(of session: Session, _ order: YeraConnectOrder, for call: ProviderCall) -> JSON {
      [
        "ok": true,
        "checkoutSession": [
          "id": .string(session.id),
          "externalSessionId": .string(session.id),
          "checkoutUrl": .string(call.pageAddress(of: session.id)),
          "status": "pending",
          "amount": .string(order.amount),
          "currency": .string(session.total.currency.uppercased()),
          "destinationAsset": .string(order.asset),
          "network": .string(order.network),
          "mode": "test",
          "provider": "yera_checkout",
          "railType": "fiat_to_crypto",
          "createdAt": .string(call.now.iso8601WithMilliseconds),
          "expiresAt": .null,
        ],
      ]
    }

    /// The body is documented, the words in it are not, beyond those of a missing key.
    func answer(refusing refusal: ProviderRefusal, to arrival: Arrival) -> Answer {
      let status = if case .invalid = refusal { 422 } else { refusal.status }
      return Answer(
        status: status,
        json: [
          "ok": false,
          "error": .string(Self.label(of: status)),
          "message": .string(
            refusal == .unauthenticated ? "Invalid or missing API key." : refusal.message),
          "requestId": .string(arrival.requestID),
        ])
    }

    private static func label(of status: Int) -> String {
      switch status {
      case 400: "Bad Request"
      case 401: "Unauthorized"
      case 403: "Forbidden"
      case 404: "Not Found"
      case 409: "Conflict"
      case 422: "Validation Error"
      case 429: "Rate Limited"
      case 500...: "Server Error"
      default: "Error"
      }
    }
  }
#endif
