#if Sandbox
  internal import SpecGenerator

  extension PayRamSimulation {
    /// A payment as PayRam writes it, with the names of its guide or of current nodes.
    func json(of payment: Session, at now: Moment) -> JSON {
      let hasCurrentNames = settings[.payRamCurrentNames] ?? false
      let asset = payment.received > 0 ? PayRamAsset.choice(of: payment) : nil
      let address = asset.flatMap { depositAddress(of: payment, family: $0.family) }
      let filled = payment.total.with(units: payment.received)
      let requested = JSON.string(Self.digits(of: payment))
      let own: [(String, String, JSON)] = [
        ("payment_state", "paymentState", .string(Self.state(of: payment, at: now))),
        ("currency_symbol", "currencySymbol", .optional(asset?.currency)),
        ("deposit_address", "depositAddress", .optional(address?.address)),
      ]
      let names = own.map { JSON.Member(name: hasCurrentNames ? $0.1 : $0.0, value: $0.2) }
      let amount = hasCurrentNames ? [] : [JSON.Member(name: "amount", value: requested)]
      let rest: JSON = [
        "referenceID": .string(payment.id),
        "invoiceID": .string(payment.request["invoiceID"]?.string ?? payment.id),
        "customerID": .optional(payment.request["customerId"]?.string),
        "amountInUSD": requested,
        "filledAmount": .optional(asset?.converted(filled)),
        "filledAmountInUSD": payment.received > 0 ? .string(filled.decimal) : .null,
        "blockchainSymbol": .optional(asset?.chain),
        "currencyAddress": .optional(asset?.tokenAddress),
        "currencyName": .optional(asset?.currency), "currencyDesc": .optional(asset?.currency),
        "currencyDecimals": asset.map { .integer($0.precision) } ?? .null,
        "merchantName": "Sandbox", "successURL": .null, "cancelURL": .null,
        "createdAt": .string(payment.createdAt.iso8601), "explorerTransaction": "",
        "externalPlatformID": 1, "confirmationCurrent": asset == nil ? 0 : 12,
        "confirmationRequired": 12,
      ]
      return names.reduce(rest) { $0.adding($1.name, $1.value) }
        .adding("amount", amount.first?.value)
    }

    /// The amount with the digits that it came with, where they are no exponent.
    static func digits(of payment: Session) -> String {
      payment.request["amountInUSD"]?.number.flatMap {
        StringFormat.decimal.accepts($0) ? $0 : nil
      } ?? payment.total.decimal
    }

    /// A payment that is open and partly paid stays so when it runs out: no source says otherwise.
    private static func state(of payment: Session, at now: Moment) -> String {
      switch payment.state(at: now) {
      case .paid: payment.received > payment.total.units ? "OVER_FILLED" : "FILLED"
      case _ where payment.received > 0: "PARTIALLY_FILLED"
      case .pending: "OPEN"
      case .expired, .withdrawn: "CANCELED"
      }
    }

    /// PayRam refuses in several shapes: payouts and keys with the code within `error`, payments
    /// with it beside the message, referrals and a payout that is not there in others again. Which
    /// refusal has which is documented in part; the rest follows those.
    func answer(refusing refusal: ProviderRefusal, to arrival: Arrival) -> Answer {
      let operation = arrival.operation?.id ?? ""
      let isPayout = operation.hasSuffix("Payout") || operation.hasSuffix("Payouts")
      let isReferral = operation.contains("Refer")
      let json: JSON =
        switch refusal {
        case .unauthenticated:
          ["error": ["code": "UNAUTHORIZED", "message": "Unauthorised access!"]]
        case .notFound where isPayout: ["message": "not found"]
        case .invalid(let violations) where isReferral:
          [
            "error": "Validation failed", "message": "Invalid request data",
            "fields": .object(Self.fields(violations)),
          ]
        case .refused(_, let code, let message) where isReferral:
          ["error": .string(code), "message": .string(message), "details": .null]
        case .refused(_, let code, let message):
          ["error": ["code": .string(code), "message": .string(message)]]
        case .fault(let status) where isPayout || isReferral:
          [
            "error": [
              "code": status == 503 ? "EXCHANGE_RATE_UNAVAILABLE" : "INTERNAL_SERVER_ERROR",
              "message": .string(refusal.message),
            ]
          ]
        case .fault:
          ["code": 5, "message": "Error occurred while creating the payment request."]
        case _ where isPayout:
          ["error": ["code": "BAD_REQUEST", "message": .string(refusal.message)]]
        default: ["code": 3, "message": .string("The request is invalid. \(refusal.message)")]
        }
      let isReferralInvalid = if case .invalid = refusal { isReferral } else { false }
      return Answer(status: isReferralInvalid ? 422 : refusal.status, json: json)
    }

    private static func fields(_ violations: [Violation]) -> [JSON.Member] {
      var members: [JSON.Member] = []
      for violation in violations where !members.contains(where: { $0.name == violation.path }) {
        members.append(.init(name: violation.path, value: .string(violation.reason)))
      }
      return members
    }
  }
#endif
