#if Sandbox
  internal import SpecGenerator

  /// Where a customer pays to.
  struct PayRamDepositAddress: Sendable {
    let id: Int
    let family: PayRamAsset.Family
    let createdAt: Moment
    let address: String

    /// A customer has one address for each family of chains.
    static func key(_ payment: Session, _ family: PayRamAsset.Family) -> String {
      "\(family.rawValue) \(payment.request["customerId"]?.string ?? "")"
    }

    /// The address, with the mixed case of its names on a real node.
    var json: JSON {
      [
        "id": .integer(id), "createdAt": .string(createdAt.iso8601), "Address": .string(address),
        "Family": .string(family.rawValue), "Status": "active", "MemberID": 1,
        "xpub_id": 1, "BlockchainFamilyID": 1,
      ]
    }
  }

  extension PayRamAsset.Family {
    /// Makes an address that looks like one of the family. Nobody has its key.
    func address(_ random: inout SeededRandom) -> String {
      let base58: StaticString = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
      return switch self {
      case .ethereum: random.hex(prefix: "0x", length: 40)
      case .tron: "T" + random.text(of: base58, length: 33)
      case .bitcoin: "bc1q" + random.text(of: "023456789acdefghjklmnpqrstuvwxyz", length: 38)
      }
    }

    /// Whether a text looks like an address of the family.
    func accepts(_ address: String) -> Bool {
      switch self {
      case .ethereum:
        address.hasPrefix("0x") && address.utf8.count == 42
          && address.dropFirst(2).allSatisfy { $0.isASCII && $0.isHexDigit }
      case .tron:
        address.hasPrefix("T") && address.utf8.count == 34
          && address.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
      case .bitcoin: address.hasPrefix("bc1") && (14...90).contains(address.utf8.count)
      }
    }
  }
#endif
