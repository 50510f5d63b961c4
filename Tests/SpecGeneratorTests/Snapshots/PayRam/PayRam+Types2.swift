// Generated from Specs/PayRam.json. To change it, change the spec.

public import CheckoutCore

/// A member of the referral programme.
///
/// An optional member that does not fit its type reads as `nil`, and stays among
/// ``additionalMembers``.
///
/// Unverified: only a secondary source describes this.
///
/// Source: https://github.com/PayRam/payram-helper-mcp-server (docs/payram-external.yaml)
public struct ReferralProfile: JSONModel {
  /// The member's id on the server.
  public let id: Int
  /// When the member joined.
  public let createdAt: Timestamp
  /// When the member last changed.
  public let updatedAt: Timestamp
  /// The project.
  public let project: String
  /// Your own id of the member. Requests spell it `referenceID`.
  public let referenceID: String
  /// The member's e-mail address.
  public let email: String
  /// The code that the member refers others with.
  public let code: String
  /// Whether the member is active.
  public let status: ReferralMemberStatus
  /// The id of who referred the member.
  public let referredByMemberID: Int?
  /// Your own id of who referred the member.
  public let referredByMemberReferenceID: String?
  /// Who referred the member, with the same members as this.
  public let referredByMember: [String: JSONValue]?
  /// The member's campaigns; what they consist of is not documented.
  public let campaigns: [JSONValue]?
  /// Members that the spec does not know or whose types differ, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    id: Int,
    createdAt: Timestamp,
    updatedAt: Timestamp,
    project: String,
    referenceID: String,
    email: String,
    code: String,
    status: ReferralMemberStatus,
    referredByMemberID: Int? = nil,
    referredByMemberReferenceID: String? = nil,
    referredByMember: [String: JSONValue]? = nil,
    campaigns: [JSONValue]? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.id = id
    self.createdAt = createdAt
    self.updatedAt = updatedAt
    self.project = project
    self.referenceID = referenceID
    self.email = email
    self.code = code
    self.status = status
    self.referredByMemberID = referredByMemberID
    self.referredByMemberReferenceID = referredByMemberReferenceID
    self.referredByMember = referredByMember
    self.campaigns = campaigns
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    id = try fields.required("id")
    createdAt = try fields.required("createdAt")
    updatedAt = try fields.required("updatedAt")
    project = try fields.required("project")
    referenceID = try fields.required("referenceId")
    email = try fields.required("email")
    code = try fields.required("code")
    status = try fields.required("status")
    referredByMemberID = fields.lenient("referredByMemberID")
    referredByMemberReferenceID = fields.lenient("referredByMemberReferenceID")
    referredByMember = fields.lenient("referredByMember")
    campaigns = fields.lenient("campaigns")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("id", id)
    fields.write("createdAt", createdAt)
    fields.write("updatedAt", updatedAt)
    fields.write("project", project)
    fields.write("referenceId", referenceID)
    fields.write("email", email)
    fields.write("code", code)
    fields.write("status", status)
    fields.write("referredByMemberID", referredByMemberID)
    fields.write("referredByMemberReferenceID", referredByMemberReferenceID)
    fields.write("referredByMember", referredByMember)
    fields.write("campaigns", campaigns)
    fields.write(additionalMembers)
  }
}

/// Whether a member of the referral programme is active.
///
/// Values that the spec does not list decode, compare and encode like the listed ones.
///
/// Unverified: only a secondary source describes this.
///
/// Source: https://github.com/PayRam/payram-helper-mcp-server (docs/payram-external.yaml)
public struct ReferralMemberStatus: OpenEnum {
  /// The text as it is on the wire.
  public let rawValue: String

  /// Makes a value from its text on the wire, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `active` on the wire.
  public static var active: Self { Self("active") }
  /// `inactive` on the wire.
  public static var inactive: Self { Self("inactive") }

  /// The values that the spec lists, in its order.
  public static let allCases: [Self] = [.active, .inactive]
}

/// What a referred customer did, as the server noted it.
///
/// An optional member that does not fit its type reads as `nil`, and stays among
/// ``additionalMembers``.
///
/// Unverified: only a secondary source describes this.
///
/// Source: https://github.com/PayRam/payram-helper-mcp-server (docs/payram-external.yaml)
public struct ReferralEvent: JSONModel {
  /// The event's id.
  public let id: Int
  /// When the event was noted.
  public let createdAt: Timestamp
  /// When it last changed.
  public let updatedAt: Timestamp
  /// The project.
  public let project: String
  /// The event, as the campaign calls it.
  public let eventKey: String
  /// Whether the event has been dealt with.
  public let status: ReferralEventStatus
  /// The customer's id on the server.
  public let memberID: Int?
  /// Your own id of the customer.
  public let memberReferenceID: String?
  /// The amount of the event, as decimal text, although the request has a number.
  public let amount: Amount?
  /// When the event happened.
  public let triggeredAt: Timestamp?
  /// More about the event; what it consists of is not documented.
  public let data: [String: JSONValue]?
  /// Why it failed.
  public let failureReason: String?
  /// The customer, with the members of a ``ReferralProfile``.
  public let member: [String: JSONValue]?
  /// Members that the spec does not know or whose types differ, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    id: Int,
    createdAt: Timestamp,
    updatedAt: Timestamp,
    project: String,
    eventKey: String,
    status: ReferralEventStatus,
    memberID: Int? = nil,
    memberReferenceID: String? = nil,
    amount: Amount? = nil,
    triggeredAt: Timestamp? = nil,
    data: [String: JSONValue]? = nil,
    failureReason: String? = nil,
    member: [String: JSONValue]? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.id = id
    self.createdAt = createdAt
    self.updatedAt = updatedAt
    self.project = project
    self.eventKey = eventKey
    self.status = status
    self.memberID = memberID
    self.memberReferenceID = memberReferenceID
    self.amount = amount
    self.triggeredAt = triggeredAt
    self.data = data
    self.failureReason = failureReason
    self.member = member
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    id = try fields.required("id")
    createdAt = try fields.required("createdAt")
    updatedAt = try fields.required("updatedAt")
    project = try fields.required("project")
    eventKey = try fields.required("eventKey")
    status = try fields.required("status")
    memberID = fields.lenient("memberID")
    memberReferenceID = fields.lenient("memberReferenceID")
    amount = fields.lenient("amount")
    triggeredAt = fields.lenient("triggeredAt")
    data = fields.lenient("data")
    failureReason = fields.lenient("failureReason")
    member = fields.lenient("member")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("id", id)
    fields.write("createdAt", createdAt)
    fields.write("updatedAt", updatedAt)
    fields.write("project", project)
    fields.write("eventKey", eventKey)
    fields.write("status", status)
    fields.write("memberID", memberID)
    fields.write("memberReferenceID", memberReferenceID)
    fields.write("amount", amount?.original)
    fields.write("triggeredAt", triggeredAt)
    fields.write("data", data)
    fields.write("failureReason", failureReason)
    fields.write("member", member)
    fields.write(additionalMembers)
  }
}

/// Whether a referral event has been dealt with.
///
/// `pending` stands in the vendor's description, the others in its referral engine.
///
/// Values that the spec does not list decode, compare and encode like the listed ones.
///
/// Unverified: only a secondary source describes this.
///
/// Source: https://github.com/PayRam/payram-helper-mcp-server (docs/payram-external.yaml) and
/// https://github.com/PayRam/go-referral
public struct ReferralEventStatus: OpenEnum {
  /// The text as it is on the wire.
  public let rawValue: String

  /// Makes a value from its text on the wire, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `pending` on the wire.
  public static var pending: Self { Self("pending") }
  /// `processed` on the wire.
  public static var processed: Self { Self("processed") }
  /// `failed` on the wire.
  public static var failed: Self { Self("failed") }

  /// The values that the spec lists, in its order.
  public static let allCases: [Self] = [.pending, .processed, .failed]
}

/// What happened to a payment, as a webhook reports it.
///
/// The API integration FAQ names the reference, the amount, the deposit address and the state "and
/// so on"; the other members are those of newer pages. A payload has neither an id nor a kind of
/// its own.
///
/// An optional member that does not fit its type reads as `nil`, and stays among
/// ``additionalMembers``.
///
/// Source: https://docs.payram.com/support/faq/api-integration-faqs
public struct PaymentEvent: JSONModel {
  /// The payment's reference.
  public let referenceID: String
  /// How far the payment is. Newer pages call it `status`; the name that current servers answer a
  /// retrieval with, `paymentState`, is understood as well.
  public let state: PaymentState
  /// The amount of the payment. Newer pages have it as decimal text.
  public let amount: Amount?
  /// The address that is paid to.
  public let depositAddress: String?
  /// The ticker of the amount's currency: `USDC`.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://docs.payram.com/api-integration/payments-api/webhook
  public let currency: String?
  /// Your own id of the customer.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://docs.payram.com/api-integration/payments-api/webhook
  public let customerID: String?
  /// Your own reference of the payment.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://docs.payram.com/api-integration/payments-api/webhook
  public let invoiceID: String?
  /// The customer's e-mail address.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://github.com/PayRam/payram-helper-mcp-server (docs/payram-webhook.yaml)
  public let customerEmail: String?
  /// What has been paid so far, in the currency.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://docs.payram.com/api-integration/payments-api/webhook
  public let filledAmount: Amount?
  /// What has been paid so far, in US dollars.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://docs.payram.com/api-integration/payments-api/webhook
  public let filledAmountInUSD: Amount?
  /// The sponsored amount, in the currency: `0` where there is none. Who sponsors it is not
  /// documented. Servers before 2026 leave it out.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://docs.payram.com/api-integration/payments-api/webhook
  public let sponsoredAmount: Amount?
  /// The sponsored amount, in US dollars.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://docs.payram.com/api-integration/payments-api/webhook
  public let sponsoredAmountInUSD: Amount?
  /// When the event happened, in seconds since 1970. An earlier page has it as text.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://docs.payram.com/api-integration/payments-api/webhook and
  /// https://docs.payram.com/payment-integeration/integrating-payments/webhook (2025)
  public let timestamp: StringOrInteger?
  /// The transactions that pay it, empty before the first.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://docs.payram.com/api-integration/payments-api/webhook
  public let transactions: [PaymentTransaction]?
  /// How many confirmations the transaction has, 0 in the final delivery.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://docs.payram.com/api-integration/payments-api/webhook
  public let confirmationCurrent: Int?
  /// How many confirmations it needs, 0 in the final delivery.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://docs.payram.com/api-integration/payments-api/webhook
  public let confirmationRequired: Int?
  /// Members that the spec does not know or whose types differ, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    referenceID: String,
    state: PaymentState,
    amount: Amount? = nil,
    depositAddress: String? = nil,
    currency: String? = nil,
    customerID: String? = nil,
    invoiceID: String? = nil,
    customerEmail: String? = nil,
    filledAmount: Amount? = nil,
    filledAmountInUSD: Amount? = nil,
    sponsoredAmount: Amount? = nil,
    sponsoredAmountInUSD: Amount? = nil,
    timestamp: StringOrInteger? = nil,
    transactions: [PaymentTransaction]? = nil,
    confirmationCurrent: Int? = nil,
    confirmationRequired: Int? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.referenceID = referenceID
    self.state = state
    self.amount = amount
    self.depositAddress = depositAddress
    self.currency = currency
    self.customerID = customerID
    self.invoiceID = invoiceID
    self.customerEmail = customerEmail
    self.filledAmount = filledAmount
    self.filledAmountInUSD = filledAmountInUSD
    self.sponsoredAmount = sponsoredAmount
    self.sponsoredAmountInUSD = sponsoredAmountInUSD
    self.timestamp = timestamp
    self.transactions = transactions
    self.confirmationCurrent = confirmationCurrent
    self.confirmationRequired = confirmationRequired
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    referenceID = try fields.required("reference_id")
    state = try fields.required("payment_state", or: "status", "paymentState")
    amount = fields.lenient("amount")
    depositAddress = fields.lenient("deposit_address")
    currency = fields.lenient("currency")
    customerID = fields.lenient("customer_id")
    invoiceID = fields.lenient("invoice_id")
    customerEmail = fields.lenient("customer_email")
    filledAmount = fields.lenient("filled_amount")
    filledAmountInUSD = fields.lenient("filled_amount_in_usd")
    sponsoredAmount = fields.lenient("sponsored_amount")
    sponsoredAmountInUSD = fields.lenient("sponsored_amount_in_usd")
    timestamp = fields.lenient("timestamp")
    transactions = fields.lenient("payment_info")
    confirmationCurrent = fields.lenient("confirmation_current")
    confirmationRequired = fields.lenient("confirmation_required")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("reference_id", referenceID)
    fields.write("payment_state", state)
    fields.write("amount", amount?.original)
    fields.write("deposit_address", depositAddress)
    fields.write("currency", currency)
    fields.write("customer_id", customerID)
    fields.write("invoice_id", invoiceID)
    fields.write("customer_email", customerEmail)
    fields.write("filled_amount", filledAmount?.original)
    fields.write("filled_amount_in_usd", filledAmountInUSD?.original)
    fields.write("sponsored_amount", sponsoredAmount?.original)
    fields.write("sponsored_amount_in_usd", sponsoredAmountInUSD?.original)
    fields.write("timestamp", timestamp)
    fields.write("payment_info", transactions)
    fields.write("confirmation_current", confirmationCurrent)
    fields.write("confirmation_required", confirmationRequired)
    fields.write(additionalMembers)
  }
}

/// A transaction that pays a payment, or a part of it.
///
/// An optional member that does not fit its type reads as `nil`, and stays among
/// ``additionalMembers``.
///
/// Unverified: only a secondary source describes this.
///
/// Source: https://docs.payram.com/api-integration/payments-api/webhook
public struct PaymentTransaction: JSONModel {
  /// The address that paid.
  public let sourceAddress: String?
  /// The hash of the transaction.
  public let transactionHash: String?
  /// The address that was paid to.
  public let destinationAddress: String?
  /// The number of the block.
  public let blockNumber: Int?
  /// Members that the spec does not know or whose types differ, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    sourceAddress: String? = nil,
    transactionHash: String? = nil,
    destinationAddress: String? = nil,
    blockNumber: Int? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.sourceAddress = sourceAddress
    self.transactionHash = transactionHash
    self.destinationAddress = destinationAddress
    self.blockNumber = blockNumber
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    sourceAddress = fields.lenient("source_address")
    transactionHash = fields.lenient("transaction_hash")
    destinationAddress = fields.lenient("destination_address")
    blockNumber = fields.lenient("block_number")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("source_address", sourceAddress)
    fields.write("transaction_hash", transactionHash)
    fields.write("destination_address", destinationAddress)
    fields.write("block_number", blockNumber)
    fields.write(additionalMembers)
  }
}

/// What happened to a payout, as a webhook reports it.
///
/// A test of the receiver has a type only, as far as is documented.
///
/// Unverified: only a secondary source describes this.
///
/// Source: https://docs.payram.com/api-integration/payouts-apis/payout-webhooks
public struct PayoutEvent: JSONModel {
  /// What happened.
  public let type: PayoutEventType
  /// The payout's id.
  public let payoutID: Int?
  /// How far the payout is.
  public let status: PayoutEventStatus?
  /// The network: `BASE`.
  public let network: String?
  /// The currency's ticker: `USDC`.
  public let token: String?
  /// How much is paid, in that currency.
  public let amount: Amount?
  /// How much is paid, in US dollars.
  public let amountInUSD: Amount?
  /// The recipient's e-mail address.
  public let email: String?
  /// The address that is paid to.
  public let address: String?
  /// The address that is paid from.
  public let fromAddress: String?
  /// The hash of the transaction.
  public let transactionHash: String?
  /// Its kind: `payout_merchant`.
  public let withdrawalType: PayoutType?
  /// Whether the currency is a token or the network's own.
  public let currencyType: CurrencyType?
  /// When the payout was created. Whether it is a number or text is not documented.
  public let createdAt: StringOrInteger?
  /// When it last changed. Whether it is a number or text is not documented.
  public let updatedAt: StringOrInteger?
  /// When the event happened, in seconds since 1970.
  public let timestamp: Int?
  /// Why the payout failed.
  public let failureReason: String?
  /// Members that the spec does not know, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    type: PayoutEventType,
    payoutID: Int? = nil,
    status: PayoutEventStatus? = nil,
    network: String? = nil,
    token: String? = nil,
    amount: Amount? = nil,
    amountInUSD: Amount? = nil,
    email: String? = nil,
    address: String? = nil,
    fromAddress: String? = nil,
    transactionHash: String? = nil,
    withdrawalType: PayoutType? = nil,
    currencyType: CurrencyType? = nil,
    createdAt: StringOrInteger? = nil,
    updatedAt: StringOrInteger? = nil,
    timestamp: Int? = nil,
    failureReason: String? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.type = type
    self.payoutID = payoutID
    self.status = status
    self.network = network
    self.token = token
    self.amount = amount
    self.amountInUSD = amountInUSD
    self.email = email
    self.address = address
    self.fromAddress = fromAddress
    self.transactionHash = transactionHash
    self.withdrawalType = withdrawalType
    self.currencyType = currencyType
    self.createdAt = createdAt
    self.updatedAt = updatedAt
    self.timestamp = timestamp
    self.failureReason = failureReason
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    type = try fields.required("event_type")
    payoutID = fields.optional("payout_id")
    status = fields.optional("status")
    network = fields.optional("network")
    token = fields.optional("token")
    amount = fields.optional("amount")
    amountInUSD = fields.optional("amount_usd")
    email = fields.optional("email")
    address = fields.optional("address")
    fromAddress = fields.optional("from_address")
    transactionHash = fields.optional("tx_hash")
    withdrawalType = fields.optional("withdrawal_type")
    currencyType = fields.optional("currency_type")
    createdAt = fields.optional("created_at")
    updatedAt = fields.optional("updated_at")
    timestamp = fields.optional("timestamp")
    failureReason = fields.optional("failure_reason")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("event_type", type)
    fields.write("payout_id", payoutID)
    fields.write("status", status)
    fields.write("network", network)
    fields.write("token", token)
    fields.write("amount", amount?.original)
    fields.write("amount_usd", amountInUSD?.original)
    fields.write("email", email)
    fields.write("address", address)
    fields.write("from_address", fromAddress)
    fields.write("tx_hash", transactionHash)
    fields.write("withdrawal_type", withdrawalType)
    fields.write("currency_type", currencyType)
    fields.write("created_at", createdAt)
    fields.write("updated_at", updatedAt)
    fields.write("timestamp", timestamp)
    fields.write("failure_reason", failureReason)
    fields.write(additionalMembers)
  }
}

/// What a webhook reports of a payout, or a test of the receiver.
///
/// Values that the spec does not list decode, compare and encode like the listed ones.
///
/// Unverified: only a secondary source describes this.
///
/// Source: https://docs.payram.com/api-integration/payouts-apis/payout-webhooks
public struct PayoutEventType: OpenEnum {
  /// The text as it is on the wire.
  public let rawValue: String

  /// Makes a value from its text on the wire, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `payout.pending-approval` on the wire.
  public static var payoutPendingApproval: Self { Self("payout.pending-approval") }
  /// `payout.approved` on the wire.
  public static var payoutApproved: Self { Self("payout.approved") }
  /// `payout.initiated` on the wire.
  public static var payoutInitiated: Self { Self("payout.initiated") }
  /// `payout.sent` on the wire.
  public static var payoutSent: Self { Self("payout.sent") }
  /// `payout.processed` on the wire.
  public static var payoutProcessed: Self { Self("payout.processed") }
  /// `payout.failed` on the wire.
  public static var payoutFailed: Self { Self("payout.failed") }
  /// `payout.rejected` on the wire.
  public static var payoutRejected: Self { Self("payout.rejected") }
  /// `payout.cancelled` on the wire.
  public static var payoutCancelled: Self { Self("payout.cancelled") }
  /// `payout.ping` on the wire.
  public static var payoutPing: Self { Self("payout.ping") }

  /// The values that the spec lists, in its order.
  public static let allCases: [Self] = [
    .payoutPendingApproval,
    .payoutApproved,
    .payoutInitiated,
    .payoutSent,
    .payoutProcessed,
    .payoutFailed,
    .payoutRejected,
    .payoutCancelled,
    .payoutPing,
  ]
}

/// How far a payout is, as webhooks spell it.
///
/// `APPROVED` is what ``PayoutStatus`` calls pending.
///
/// Values that the spec does not list decode, compare and encode like the listed ones.
///
/// Unverified: only a secondary source describes this.
///
/// Source: https://docs.payram.com/api-integration/payouts-apis/payout-webhooks
public struct PayoutEventStatus: OpenEnum {
  /// The text as it is on the wire.
  public let rawValue: String

  /// Makes a value from its text on the wire, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `PENDING-APPROVAL` on the wire.
  public static var pendingApproval: Self { Self("PENDING-APPROVAL") }
  /// `APPROVED` on the wire.
  public static var approved: Self { Self("APPROVED") }
  /// `INITIATED` on the wire.
  public static var initiated: Self { Self("INITIATED") }
  /// `SENT` on the wire.
  public static var sent: Self { Self("SENT") }
  /// `PROCESSED` on the wire.
  public static var processed: Self { Self("PROCESSED") }
  /// `FAILED` on the wire.
  public static var failed: Self { Self("FAILED") }
  /// `REJECTED` on the wire.
  public static var rejected: Self { Self("REJECTED") }
  /// `CANCELLED` on the wire.
  public static var cancelled: Self { Self("CANCELLED") }

  /// The values that the spec lists, in its order.
  public static let allCases: [Self] = [
    .pendingApproval,
    .approved,
    .initiated,
    .sent,
    .processed,
    .failed,
    .rejected,
    .cancelled,
  ]
}

/// What PayRam answers when it refuses a request.
///
/// Five shapes have been seen, and these are the members of all of them: a code with a message, the
/// same inside of `error`, `error` as text, a message alone, and `error` with the fields that are
/// wrong.
///
/// An optional member that does not fit its type reads as `nil`, and stays among
/// ``additionalMembers``.
///
/// Unverified: only a secondary source describes this.
///
/// Source: https://github.com/PayRam/payram-helper-mcp-server (docs/payram-external.yaml) and
/// https://github.com/PayRam/payram-mcp (src/facts/payram.ts)
public struct PayRamProblem: JSONModel {
  /// What is wrong: text, or an object with a code, a message and details.
  public let error: JSONValue?
  /// What is wrong, as a code: 1 without a right to call, 3 for an invalid request, 5 for a payment
  /// that could not be created; or `UNAUTHORIZED`, `BAD_REQUEST`, `INTERNAL_SERVER_ERROR`,
  /// `PAYOUT_AMOUNT_BELOW_MINIMUM`, `PAYOUT_CURRENCY_DISABLED`, `PAYOUT_DUPLICATE_REQUEST`,
  /// `EXCHANGE_RATE_UNAVAILABLE`.
  public let code: StringOrInteger?
  /// What is wrong, in words.
  public let message: String?
  /// More about it; its form is not documented.
  public let details: JSONValue?
  /// What is wrong with each field, by its name.
  public let invalidFields: [String: String]?
  /// Members that the spec does not know or whose types differ, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    error: JSONValue? = nil,
    code: StringOrInteger? = nil,
    message: String? = nil,
    details: JSONValue? = nil,
    invalidFields: [String: String]? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.error = error
    self.code = code
    self.message = message
    self.details = details
    self.invalidFields = invalidFields
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    error = fields.lenient("error")
    code = fields.lenient("code")
    message = fields.lenient("message")
    details = fields.lenient("details")
    invalidFields = fields.lenient("fields")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("error", error)
    fields.write("code", code)
    fields.write("message", message)
    fields.write("details", details)
    fields.write("fields", invalidFields)
    fields.write(additionalMembers)
  }
}

/// The types of ``PayRamClient/createPayment(_:options:)``.
public enum CreatePayment {
  /// Who pays, and how much.
  public struct Request: JSONModel, EndpointRequest {
    /// The customer's e-mail address.
    public var customerEmail: String
    /// Your own id of the customer. Newer pages of the documentation spell it `customerID`.
    public var customerID: String
    /// What the customer pays, in US dollars, more than 0: `24.33`. How many decimals are kept, and
    /// a minimum, are not documented.
    public var amountInUSD: Amount
    /// Your own reference of the payment, which comes back in the webhook: `INV-0090`.
    ///
    /// Unverified: only a secondary source describes this.
    ///
    /// Source: https://docs.payram.com/api-integration/payments-api/create-payment
    public var invoiceID: String?
    /// When the payment stops being open. Without it that is 24 hours after it was created; an
    /// earlier page says 15 minutes.
    ///
    /// Unverified: only a secondary source describes this.
    ///
    /// Source: https://docs.payram.com/api-integration/payments-api/create-payment
    public var expiresAt: Timestamp?
    /// The only currency to pay in, by its ticker: `USDC`.
    ///
    /// Unverified: only a secondary source describes this.
    ///
    /// Source: https://docs.payram.com/api-integration/payments-api/create-payment
    public var currency: String?
    /// The only network to pay on, together with ``currency``: `BASE`.
    ///
    /// Unverified: only a secondary source describes this.
    ///
    /// Source: https://docs.payram.com/api-integration/payments-api/create-payment
    public var network: BlockchainCode?
    /// Members to send that the spec does not know.
    public var additionalMembers: JSONObject

    /// Makes a value to send.
    public init(
      customerEmail: String,
      customerID: String,
      amountInUSD: Amount,
      invoiceID: String? = nil,
      expiresAt: Timestamp? = nil,
      currency: String? = nil,
      network: BlockchainCode? = nil,
      additionalMembers: JSONObject = [:]
    ) {
      self.customerEmail = customerEmail
      self.customerID = customerID
      self.amountInUSD = amountInUSD
      self.invoiceID = invoiceID
      self.expiresAt = expiresAt
      self.currency = currency
      self.network = network
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      customerEmail = try fields.required("customerEmail")
      customerID = try fields.required("customerId")
      amountInUSD = try fields.required("amountInUSD")
      invoiceID = fields.optional("invoiceID")
      expiresAt = fields.optional("expire")
      currency = fields.optional("currency")
      network = fields.optional("network")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("customerEmail", customerEmail)
      fields.write("customerId", customerID)
      fields.write("amountInUSD", amountInUSD.number)
      fields.write("invoiceID", invoiceID)
      fields.write("expire", expiresAt)
      fields.write("currency", currency)
      fields.write("network", network)
      fields.write(additionalMembers)
    }
  }
}

/// The types of ``PayRamClient/assignDepositAddress(referenceID:_:options:)``.
public enum AssignDepositAddress {
  /// The network to pay on.
  public struct Request: JSONModel, EndpointRequest {
    /// The network. `BTC`, `ETH`, `TRX` and `BASE` are documented; current servers have been seen
    /// to take `POLYGON`.
    public var blockchainCode: BlockchainCode
    /// Members to send that the spec does not know.
    public var additionalMembers: JSONObject

    /// Makes a value to send.
    public init(blockchainCode: BlockchainCode, additionalMembers: JSONObject = [:]) {
      self.blockchainCode = blockchainCode
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      blockchainCode = try fields.required("blockchain_code")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("blockchain_code", blockchainCode)
      fields.write(additionalMembers)
    }
  }
}

/// The types of ``PayRamClient/createPayout(_:options:)``.
public enum CreatePayout {
  /// Whom to pay, and what.
  public struct Request: JSONModel, EndpointRequest {
    /// The recipient's e-mail address.
    public var email: String
    /// The network to pay on: `ETH`, `BASE`, `POLYGON` or `TRX`. `BTC` takes no payouts.
    public var blockchainCode: BlockchainCode
    /// The currency to pay in, by its ticker: `USDC`. Which of them a network has differs.
    public var currencyCode: String
    /// How much to pay in that currency, not in US dollars, as decimal text: `125.50`.
    public var amount: Amount
    /// The address to pay to, which has to be one of the network.
    public var toAddress: String
    /// Your own id of the recipient. The vendor's description calls it optional; servers have been
    /// seen to fail without it.
    public var customerID: String
    /// The recipient's telephone number. The documented sample is `123456789`; another source asks
    /// for the international form.
    public var mobileNumber: String?
    /// Where the recipient lives.
    public var residentialAddress: String?
    /// Your own key of this payout: with the same key the project gets the first payout back,
    /// without an end. The header `Idempotency-Key` does the same and counts more. Servers before
    /// version 3.6.0 ignore both.
    public var idempotencyKey: String?
    /// Members to send that the spec does not know.
    public var additionalMembers: JSONObject

    /// Makes a value to send.
    public init(
      email: String,
      blockchainCode: BlockchainCode,
      currencyCode: String,
      amount: Amount,
      toAddress: String,
      customerID: String,
      mobileNumber: String? = nil,
      residentialAddress: String? = nil,
      idempotencyKey: String? = nil,
      additionalMembers: JSONObject = [:]
    ) {
      self.email = email
      self.blockchainCode = blockchainCode
      self.currencyCode = currencyCode
      self.amount = amount
      self.toAddress = toAddress
      self.customerID = customerID
      self.mobileNumber = mobileNumber
      self.residentialAddress = residentialAddress
      self.idempotencyKey = idempotencyKey
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      email = try fields.required("email")
      blockchainCode = try fields.required("blockchainCode")
      currencyCode = try fields.required("currencyCode")
      amount = try fields.required("amount")
      toAddress = try fields.required("toAddress")
      customerID = try fields.required("customerID")
      mobileNumber = fields.optional("mobileNumber")
      residentialAddress = fields.optional("residentialAddress")
      idempotencyKey = fields.optional("idempotencyKey")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("email", email)
      fields.write("blockchainCode", blockchainCode)
      fields.write("currencyCode", currencyCode)
      fields.write("amount", amount)
      fields.write("toAddress", toAddress)
      fields.write("customerID", customerID)
      fields.write("mobileNumber", mobileNumber)
      fields.write("residentialAddress", residentialAddress)
      fields.write("idempotencyKey", idempotencyKey)
      fields.write(additionalMembers)
    }

    /// The key that the request names itself by: a call sends it in the operation's header too.
    public var ownIdempotencyKey: String? { idempotencyKey }
  }
}

/// The types of ``PayRamClient/listPayouts(_:options:)``.
public enum ListPayouts {
  /// The query and headers of ``PayRamClient/listPayouts(_:options:)``.
  public struct Request: EndpointRequest {
    /// How many payouts to return, 100 at most, which is the default.
    public var limit: Int?
    /// How many payouts to skip.
    public var offset: Int?
    /// The direction, descending by default.
    public var order: SortOrder?
    /// What to sort by, the id by default.
    public var sortBy: PayoutSortColumn?
    /// Only payouts with a greater id.
    public var greaterThanID: Int?
    /// Only payouts with a smaller id.
    public var lessThanID: Int?
    /// Only payouts created after this time.
    public var createdAfter: Timestamp?
    /// Only payouts created before this time.
    public var createdBefore: Timestamp?
    /// Only payouts changed after this time.
    public var updatedAfter: Timestamp?
    /// Only payouts changed before this time.
    public var updatedBefore: Timestamp?
    /// The start of the time to list. How it differs from ``createdAfter`` is not documented.
    public var startDate: Timestamp?
    /// The end of the time to list. How it differs from ``createdBefore`` is not documented.
    public var endDate: Timestamp?
    /// Only payouts in one of these states.
    public var statuses: [PayoutStatus]?
    /// Only payouts of one of these types.
    public var types: [PayoutType]?
    /// Only payouts on one of these networks.
    public var blockchainCodes: [BlockchainCode]?
    /// Only payouts to one of these addresses.
    public var toAddresses: [String]?
    /// Only payouts from one of these addresses.
    public var fromAddresses: [String]?
    /// Only payouts to one of these e-mail addresses.
    public var recipientEmails: [String]?
    /// Only payouts to one of these recipients.
    public var recipientIDs: [String]?
    /// Only payouts that this text finds. Where it looks is not documented.
    public var search: String?

    /// Makes a request.
    public init(
      limit: Int? = nil,
      offset: Int? = nil,
      order: SortOrder? = nil,
      sortBy: PayoutSortColumn? = nil,
      greaterThanID: Int? = nil,
      lessThanID: Int? = nil,
      createdAfter: Timestamp? = nil,
      createdBefore: Timestamp? = nil,
      updatedAfter: Timestamp? = nil,
      updatedBefore: Timestamp? = nil,
      startDate: Timestamp? = nil,
      endDate: Timestamp? = nil,
      statuses: [PayoutStatus]? = nil,
      types: [PayoutType]? = nil,
      blockchainCodes: [BlockchainCode]? = nil,
      toAddresses: [String]? = nil,
      fromAddresses: [String]? = nil,
      recipientEmails: [String]? = nil,
      recipientIDs: [String]? = nil,
      search: String? = nil
    ) {
      self.limit = limit
      self.offset = offset
      self.order = order
      self.sortBy = sortBy
      self.greaterThanID = greaterThanID
      self.lessThanID = lessThanID
      self.createdAfter = createdAfter
      self.createdBefore = createdBefore
      self.updatedAfter = updatedAfter
      self.updatedBefore = updatedBefore
      self.startDate = startDate
      self.endDate = endDate
      self.statuses = statuses
      self.types = types
      self.blockchainCodes = blockchainCodes
      self.toAddresses = toAddresses
      self.fromAddresses = fromAddresses
      self.recipientEmails = recipientEmails
      self.recipientIDs = recipientIDs
      self.search = search
    }

    public func write(to parts: inout RequestParts) {
      parts.query("limit", limit)
      parts.query("offset", offset)
      parts.query("order", order)
      parts.query("sortBy", sortBy)
      parts.query("greaterThanID", greaterThanID)
      parts.query("lessThanID", lessThanID)
      parts.query("createdAfter", createdAfter)
      parts.query("createdBefore", createdBefore)
      parts.query("updatedAfter", updatedAfter)
      parts.query("updatedBefore", updatedBefore)
      parts.query("startDate", startDate)
      parts.query("endDate", endDate)
      parts.query("status", statuses)
      parts.query("types", types)
      parts.query("blockchainCode", blockchainCodes)
      parts.query("toAddress", toAddresses)
      parts.query("fromAddress", fromAddresses)
      parts.query("recipientEmails", recipientEmails)
      parts.query("recipientIDs", recipientIDs)
      parts.query("search", search)
    }
  }
}

/// The types of ``PayRamClient/authenticateReferrer(_:options:)``.
public enum AuthenticateReferrer {
  /// Who the referrer is.
  public struct Request: JSONModel, EndpointRequest {
    /// The referrer's e-mail address.
    public var email: String
    /// Your own id of the referrer.
    public var referenceID: String
    /// Members to send that the spec does not know.
    public var additionalMembers: JSONObject

    /// Makes a value to send.
    public init(email: String, referenceID: String, additionalMembers: JSONObject = [:]) {
      self.email = email
      self.referenceID = referenceID
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      email = try fields.required("email")
      referenceID = try fields.required("referenceID")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("email", email)
      fields.write("referenceID", referenceID)
      fields.write(additionalMembers)
    }
  }
}

/// The types of ``PayRamClient/createReferee(_:options:)``.
public enum CreateReferee {
  /// Who the customer is, and who referred them.
  public struct Request: JSONModel, EndpointRequest {
    /// The customer's e-mail address.
    public var email: String
    /// The referrer's code.
    public var referrerCode: String
    /// Your own id of the customer.
    public var referenceID: String
    /// Members to send that the spec does not know.
    public var additionalMembers: JSONObject

    /// Makes a value to send.
    public init(
      email: String,
      referrerCode: String,
      referenceID: String,
      additionalMembers: JSONObject = [:]
    ) {
      self.email = email
      self.referrerCode = referrerCode
      self.referenceID = referenceID
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      email = try fields.required("email")
      referrerCode = try fields.required("referrerCode")
      referenceID = try fields.required("referenceID")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("email", email)
      fields.write("referrerCode", referrerCode)
      fields.write("referenceID", referenceID)
      fields.write(additionalMembers)
    }
  }
}

/// The types of ``PayRamClient/createReferralEvent(_:options:)``.
public enum CreateReferralEvent {
  /// What the customer did.
  public struct Request: JSONModel, EndpointRequest {
    /// The event, as the campaign calls it: `first_deposit`.
    public var eventKey: String
    /// Your own id of the customer.
    public var referenceID: String
    /// The amount of the event, sent as a number: `345.44`. Its currency is not documented.
    public var amount: Amount?
    /// Members to send that the spec does not know.
    public var additionalMembers: JSONObject

    /// Makes a value to send.
    public init(
      eventKey: String,
      referenceID: String,
      amount: Amount? = nil,
      additionalMembers: JSONObject = [:]
    ) {
      self.eventKey = eventKey
      self.referenceID = referenceID
      self.amount = amount
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      eventKey = try fields.required("eventKey")
      referenceID = try fields.required("referenceID")
      amount = fields.optional("amount")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("eventKey", eventKey)
      fields.write("referenceID", referenceID)
      fields.write("amount", amount?.number)
      fields.write(additionalMembers)
    }
  }
}
