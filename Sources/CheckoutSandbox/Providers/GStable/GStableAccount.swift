#if Sandbox
  /// Where a merchant's money goes. The dashboard makes accounts, the API only reads them.
  struct GStableAccount: Sendable {
    let id: String
    let name: String
    let address: String
    let version: String

    init(name: String, _ random: inout SeededRandom) {
      id = random.token(prefix: "acc_", length: 16)
      self.name = name
      address = random.hex(prefix: "0x", length: 40)
      version = random.token(prefix: "ver_", length: 16)
    }

    var json: JSON {
      [
        "accountId": .string(id), "accountName": .string(name),
        "accountAddress": .string(address), "accountType": "EVM::ADDR",
        "settlementCurrencies": .array(GStableToken.all.map { .string($0.id) }),
        "version": .string(version), "status": "normal", "createAt": "2026-01-04 02:52:38",
        "updateAt": "2026-01-04 02:52:38",
      ]
    }
  }
#endif
