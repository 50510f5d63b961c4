#if Sandbox && AsyncHTTPClient
  internal import CheckoutCore
  internal import CheckoutSandbox

  extension DemoReport {
    /// One JSON document and a line break.
    var json: String {
      let payments = results.map { result -> JSONValue in
        switch result {
        case .success(let payment):
          [
            "provider": .string(payment.provider.rawValue),
            "session_id": .string(payment.session.id),
            "checkout_url": .string(payment.session.checkoutURL),
            "amount_on_wire": .string(payment.amount.digits),
            "currency": .string(payment.amount.currency),
            "state": .string(payment.state),
            "provider_says": payment.status.map { .string($0.word) } ?? .null,
            "known_by": .string(payment.knownBy),
            "verified_webhook": .string(payment.receipt.event),
            "deduplication_key": .string(payment.receipt.deduplicationKey),
          ]
        case .failure(let failure):
          [
            "provider": .string(failure.provider.rawValue),
            "state": "failed",
            "error": .string(failure.error.description),
          ]
        }
      }
      let document: JSONValue = [
        "seed": .number(JSONNumber(seed)), "all_paid": .bool(isAllPaid),
        "payments": .array(payments),
      ]
      return String(decoding: document.json, as: UTF8.self) + "\n"
    }
  }
#endif
