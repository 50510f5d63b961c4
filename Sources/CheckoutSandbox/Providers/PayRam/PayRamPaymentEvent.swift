#if Sandbox
  /// An event of a payment as PayRam writes it.
  struct PayRamPaymentEvent: Sendable {
    let state: String
    let referenceID: String
    let customerID: String?
    let customerEmail: String?
    let invoiceID: String
    let amount: String
    let asset: PayRamAsset?
    let depositAddress: String?
    let filled: Money
    let transactionHash: String

    /// A payment's event has no name, so that it is called by the payment's state. Current nodes
    /// send a `POST` request, those of the guide a `GET` request with a body.
    func event(id: String, at moment: Moment, asGuide: Bool) -> ProviderEvent {
      var event = ProviderEvent(
        "payment.\(state)", id: id, about: referenceID, at: moment,
        body: asGuide ? guideJSON : json(at: moment))
      event.isFinal = state != "OPEN" && state != "PARTIALLY_FILLED"
      event.method = asGuide ? "GET" : "POST"
      if asGuide { event.signature = .none }
      return event
    }

    /// The members that the guide names.
    private var guideJSON: JSON {
      [
        "reference_id": .string(referenceID), "amount": .string(amount),
        "deposit_address": .optional(depositAddress), "payment_state": .string(state),
      ]
    }

    private func json(at moment: Moment) -> JSON {
      let isPaid = filled.units > 0
      return [
        "customer_id": .optional(customerID), "customer_email": .optional(customerEmail),
        "invoice_id": .string(invoiceID), "reference_id": .string(referenceID),
        "status": .string(state), "amount": .string(amount),
        "currency": .string(asset?.currency ?? "USD"),
        "filled_amount": isPaid ? .optional(asset?.converted(filled)) : .null,
        "filled_amount_in_usd": isPaid ? .string(filled.decimal) : .null,
        "sponsored_amount": "0", "sponsored_amount_in_usd": "0",
        "timestamp": .integer(moment.unixSeconds),
        "payment_info": isPaid ? [transfer] : [],
        "confirmation_current": isPaid ? 12 : 0, "confirmation_required": 12,
      ]
    }

    private var transfer: JSON {
      [
        "source_address": .string(asset?.tokenAddress ?? ""),
        "transaction_hash": .string(transactionHash),
        "destination_address": .string(depositAddress ?? ""), "block_number": 123,
      ]
    }
  }
#endif
