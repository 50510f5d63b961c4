#if Sandbox
  import CheckoutSandbox
  import NIOHTTP1
  import SpecGenerator

  extension Tour {
    mutating func visitPayRam() async throws {
      let created = try await call(
        "createPayment", .POST, "/api/v1/payment", SandboxClient.payRamOrder())
      let id = created["reference_id"]?.string ?? ""
      try await call("retrievePayment", .GET, "/api/v1/payment/reference/\(id)")
      try await call("listTickers", .GET, "/api/v1/ticker")
      try await call(
        "assignDepositAddress", .POST, "/api/v1/deposit-address/reference/\(id)",
        #"{"blockchain_code":"BASE"}"#)
      try await call(
        "listBlockchainCurrencies", .GET, "/api/v1/blockchain-currency/reference/\(id)")
      _ = try await client.act("overpay", on: id, at: .payRam)
      try await call("retrievePayment", .GET, "/api/v1/payment/reference/\(id)")
      try await visitPayouts()
      try await visitReferrals()
      try await refuse("createPayment", .POST, "/api/v1/payment", "{}")
      try await refuse("createPayment", .POST, "/api/v1/payment", "nothing")
      try await refuse("retrievePayment", .GET, "/api/v1/payment/reference/unknown")
    }

    private mutating func visitPayouts() async throws {
      let path = "/api/v1/withdrawal/merchant"
      let created = try await call("createPayout", .POST, path, SandboxClient.payRamPayout())
      let id = created["id"]?.number ?? ""
      try await call("retrievePayout", .GET, "/api/v1/withdrawal/\(id)/merchant")
      try await call("listPayouts", .GET, path + "?status=pending&status=sent&order=ASC")
      await client.sandbox.advanceClock(bySeconds: 120)
      try await call("retrievePayout", .GET, "/api/v1/withdrawal/\(id)/merchant")
      try await refuse("createPayout", .POST, path, "{}")
      try await refuse(
        "createPayout", .POST, path, SandboxClient.payRamPayout(amount: "0.01"))
      try await refuse("retrievePayout", .GET, "/api/v1/withdrawal/99/merchant")
      try await refuse("listPayouts", .GET, path + "?limit=many")
    }

    private mutating func visitReferrals() async throws {
      let referrer = try await call(
        "authenticateReferrer", .POST, "/api/v1/referral/referrers/authenticate",
        #"{"email":"ada@example.com","referenceID":"7"}"#)
      let code = referrer["referrer"]?["code"]?.string ?? ""
      let referee =
        #"{"email":"bob@example.com","referenceID":"8","referrerCode":"\#(code)"}"#
      try await call("createReferee", .POST, "/api/v1/referral/referee", referee)
      try await call(
        "createReferralEvent", .POST, "/api/v1/referral/event-log",
        #"{"eventKey":"first_deposit","referenceID":"8","amount":345.44}"#)
      try await refuse("createReferee", .POST, "/api/v1/referral/referee", referee)
      try await refuse(
        "createReferralEvent", .POST, "/api/v1/referral/event-log",
        #"{"eventKey":"first_deposit","referenceID":"nobody"}"#)
    }
  }
#endif
