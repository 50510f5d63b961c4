#if Sandbox
  internal import SpecGenerator

  /// The people who bring customers to a PayRam project, and whom they brought.
  ///
  /// What PayRam does not document is the sandbox's own choice: that asking again for the same
  /// referrer gives the same one, that a code nobody has and a reference nobody knows are refused
  /// with 422, and that events stay pending.
  struct PayRamReferrals: Sendable {
    struct Member: Sendable {
      let id: Int
      let createdAt: Moment
      let email: String
      let reference: String
      let code: String
      let referrer: Referrer?
    }

    struct Referrer: Sendable {
      let id: Int
      let reference: String
    }

    /// By the reference that the shop gives them.
    private var members = KeptEntries<Member>()
    private var referenceOfCode = KeptEntries<String>()
    private var lastID = 0
    private var lastEventID = 0
    private var random: SeededRandom

    init(seed: UInt64) { random = SeededRandom(seed: seed, stream: "payram.referrals") }

    mutating func authenticate(_ call: ProviderCall) throws(ProviderRefusal) -> Answer {
      let body = try call.requiredBody()
      let reference = body["referenceID"]?.string ?? ""
      let member = members[reference] ?? makeMember(body, reference, nil, call.now)
      return Answer(
        json: [
          "redirectURL": .string("\(call.address)/referrals/\(member.code)"),
          "referrer": Self.json(of: member),
        ])
    }

    mutating func createReferee(_ call: ProviderCall) throws(ProviderRefusal) -> Answer {
      let body = try call.requiredBody()
      let reference = body["referenceID"]?.string ?? ""
      guard members[reference] == nil else {
        throw .refused(
          status: 409, code: "CONFLICT", message: "There is a member with this reference.")
      }
      let code = body["referrerCode"]?.string ?? ""
      guard let referrer = referenceOfCode[code].flatMap({ members[$0] }) else {
        throw .invalid("$.referrerCode", "is nobody's code")
      }
      let member = makeMember(
        body, reference, Referrer(id: referrer.id, reference: referrer.reference), call.now)
      return Answer(json: Self.json(of: member))
    }

    mutating func createEvent(_ call: ProviderCall) throws(ProviderRefusal) -> Answer {
      let body = try call.requiredBody()
      guard let member = members[body["referenceID"]?.string ?? ""] else {
        throw .invalid("$.referenceID", "is no member's reference")
      }
      lastEventID += 1
      let now = JSON.string(call.now.iso8601)
      let amount = body["amount"]?.number.flatMap { Money(decimal: $0, currency: "usd") }
      return Answer(
        json: [
          "id": .integer(lastEventID), "createdAt": now, "updatedAt": now, "project": "1",
          "eventKey": .string(body["eventKey"]?.string ?? ""), "memberID": .integer(member.id),
          "memberReferenceID": .string(member.reference),
          // A number in the request, text in the answer.
          "amount": .optional(amount?.decimal), "triggeredAt": now, "data": .null,
          "status": "pending", "failureReason": .null, "member": .null,
        ])
    }

    private mutating func makeMember(
      _ body: JSONNode, _ reference: String, _ referrer: Referrer?, _ now: Moment
    ) -> Member {
      lastID += 1
      let member = Member(
        id: lastID, createdAt: now, email: body["email"]?.string ?? "", reference: reference,
        code: random.token(prefix: "ref_", length: 8), referrer: referrer)
      members[reference] = member
      referenceOfCode[member.code] = reference
      return member
    }

    /// A member. Here, and nowhere else, PayRam writes `referenceId`.
    private static func json(of member: Member) -> JSON {
      let createdAt = JSON.string(member.createdAt.iso8601)
      return [
        "id": .integer(member.id), "createdAt": createdAt, "updatedAt": createdAt,
        "project": "1", "referenceId": .string(member.reference), "email": .string(member.email),
        "code": .string(member.code), "status": "active",
        "referredByMemberID": member.referrer.map { .integer($0.id) } ?? .null,
        "referredByMemberReferenceID": .optional(member.referrer?.reference),
        "referredByMember": .null, "campaigns": .null,
      ]
    }
  }
#endif
