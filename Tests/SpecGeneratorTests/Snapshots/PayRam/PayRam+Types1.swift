// Generated from Specs/PayRam.json. To change it, change the spec.

public import CheckoutCore

/// A new payment: the page where the customer pays, and the reference to find the payment by.
///
/// Source: https://docs.payram.com/support/faq/api-integration-faqs
public struct PaymentLink: JSONModel {
  /// The page to redirect the customer to.
  public let url: String
  /// The payment's reference. Store it with your order.
  public let referenceID: String
  /// The address of the server. Earlier servers leave it out.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://github.com/PayRam/payram-helper-mcp-server (docs/payram-external.yaml)
  public let host: String?
  /// Members that the spec does not know, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    url: String,
    referenceID: String,
    host: String? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.url = url
    self.referenceID = referenceID
    self.host = host
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    url = try fields.required("url")
    referenceID = try fields.required("reference_id")
    host = fields.optional("host")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("url", url)
    fields.write("reference_id", referenceID)
    fields.write("host", host)
    fields.write(additionalMembers)
  }
}

/// A payment: its state, its amounts and where to pay.
///
/// The API integration FAQ names four members "among other details" and shows no complete answer;
/// current servers answer in other letter case, with more. So each member may be absent.
///
/// An optional member that does not fit its type reads as `nil`, and stays among
/// ``additionalMembers``.
///
/// Source: https://docs.payram.com/support/faq/api-integration-faqs
public struct Payment: JSONModel {
  /// How far the payment is. Current servers call it `paymentState`.
  public let state: PaymentState?
  /// The amount of the payment, as the API integration FAQ names it, without saying in which
  /// currency it is. Current servers have ``amountInUSD``.
  public let amount: Amount?
  /// The ticker of the currency to pay in. Current servers call it `currencySymbol`; it is `null`
  /// until the customer has chosen.
  public let currencySymbol: String?
  /// The address to pay to. Current servers call it `depositAddress`; it is `null` until the
  /// customer has chosen.
  public let depositAddress: String?
  /// The payment's reference.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://github.com/PayRam/payram-helper-mcp-server (docs/payram-external.yaml)
  public let referenceID: String?
  /// Your own reference, or the payment's where you gave none.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://github.com/PayRam/payram-helper-mcp-server (docs/payram-external.yaml)
  public let invoiceID: String?
  /// Your own id of the customer.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://github.com/PayRam/payram-helper-mcp-server (docs/payram-external.yaml)
  public let customerID: String?
  /// What the customer pays, in US dollars.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://github.com/PayRam/payram-helper-mcp-server (docs/payram-external.yaml)
  public let amountInUSD: Amount?
  /// What has been paid, in the currency that was chosen. Earlier servers have US dollars here, the
  /// change came around July 2026: go by ``filledAmountInUSD``.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://github.com/PayRam/payram-helper-mcp-server (docs/payram-external.yaml) and
  /// https://github.com/PayRam/payram-mcp (src/facts/payram.ts)
  public let filledAmount: Amount?
  /// What has been paid, in US dollars.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://github.com/PayRam/payram-helper-mcp-server (docs/payram-external.yaml)
  public let filledAmountInUSD: Amount?
  /// The network that was chosen, `null` until then.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://github.com/PayRam/payram-helper-mcp-server (docs/payram-external.yaml)
  public let blockchainSymbol: String?
  /// The address of the chosen currency's contract.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://github.com/PayRam/payram-helper-mcp-server (docs/payram-external.yaml)
  public let currencyAddress: String?
  /// The name of the chosen currency.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://github.com/PayRam/payram-helper-mcp-server (docs/payram-external.yaml)
  public let currencyName: String?
  /// What the chosen currency is.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://github.com/PayRam/payram-helper-mcp-server (docs/payram-external.yaml)
  public let currencyDescription: String?
  /// How many decimals the chosen currency has.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://github.com/PayRam/payram-helper-mcp-server (docs/payram-external.yaml)
  public let currencyDecimals: Int?
  /// The merchant's name.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://github.com/PayRam/payram-helper-mcp-server (docs/payram-external.yaml)
  public let merchantName: String?
  /// Where the customer goes after the payment, as the project is set.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://github.com/PayRam/payram-helper-mcp-server (docs/payram-external.yaml)
  public let successURL: String?
  /// Where the customer goes after giving up, as the project is set.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://github.com/PayRam/payram-helper-mcp-server (docs/payram-external.yaml)
  public let cancelURL: String?
  /// When the payment was created.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://github.com/PayRam/payram-helper-mcp-server (docs/payram-external.yaml)
  public let createdAt: Timestamp?
  /// The transaction in an explorer, empty where there is none.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://github.com/PayRam/payram-helper-mcp-server (docs/payram-external.yaml)
  public let explorerTransaction: String?
  /// The project's id.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://github.com/PayRam/payram-helper-mcp-server (docs/payram-external.yaml)
  public let externalPlatformID: Int?
  /// How many confirmations the transaction has.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: answers of servers in 2026, as merchants' clients record them
  public let confirmationCurrent: Int?
  /// How many confirmations it needs.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: answers of servers in 2026, as merchants' clients record them
  public let confirmationRequired: Int?
  /// Members that the spec does not know or whose types differ, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    state: PaymentState? = nil,
    amount: Amount? = nil,
    currencySymbol: String? = nil,
    depositAddress: String? = nil,
    referenceID: String? = nil,
    invoiceID: String? = nil,
    customerID: String? = nil,
    amountInUSD: Amount? = nil,
    filledAmount: Amount? = nil,
    filledAmountInUSD: Amount? = nil,
    blockchainSymbol: String? = nil,
    currencyAddress: String? = nil,
    currencyName: String? = nil,
    currencyDescription: String? = nil,
    currencyDecimals: Int? = nil,
    merchantName: String? = nil,
    successURL: String? = nil,
    cancelURL: String? = nil,
    createdAt: Timestamp? = nil,
    explorerTransaction: String? = nil,
    externalPlatformID: Int? = nil,
    confirmationCurrent: Int? = nil,
    confirmationRequired: Int? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.state = state
    self.amount = amount
    self.currencySymbol = currencySymbol
    self.depositAddress = depositAddress
    self.referenceID = referenceID
    self.invoiceID = invoiceID
    self.customerID = customerID
    self.amountInUSD = amountInUSD
    self.filledAmount = filledAmount
    self.filledAmountInUSD = filledAmountInUSD
    self.blockchainSymbol = blockchainSymbol
    self.currencyAddress = currencyAddress
    self.currencyName = currencyName
    self.currencyDescription = currencyDescription
    self.currencyDecimals = currencyDecimals
    self.merchantName = merchantName
    self.successURL = successURL
    self.cancelURL = cancelURL
    self.createdAt = createdAt
    self.explorerTransaction = explorerTransaction
    self.externalPlatformID = externalPlatformID
    self.confirmationCurrent = confirmationCurrent
    self.confirmationRequired = confirmationRequired
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    state = fields.lenient("payment_state", or: "paymentState")
    amount = fields.lenient("amount")
    currencySymbol = fields.lenient("currency_symbol", or: "currencySymbol")
    depositAddress = fields.lenient("deposit_address", or: "depositAddress")
    referenceID = fields.lenient("referenceID")
    invoiceID = fields.lenient("invoiceID")
    customerID = fields.lenient("customerID")
    amountInUSD = fields.lenient("amountInUSD")
    filledAmount = fields.lenient("filledAmount")
    filledAmountInUSD = fields.lenient("filledAmountInUSD")
    blockchainSymbol = fields.lenient("blockchainSymbol")
    currencyAddress = fields.lenient("currencyAddress")
    currencyName = fields.lenient("currencyName")
    currencyDescription = fields.lenient("currencyDesc")
    currencyDecimals = fields.lenient("currencyDecimals")
    merchantName = fields.lenient("merchantName")
    successURL = fields.lenient("successURL")
    cancelURL = fields.lenient("cancelURL")
    createdAt = fields.lenient("createdAt")
    explorerTransaction = fields.lenient("explorerTransaction")
    externalPlatformID = fields.lenient("externalPlatformID")
    confirmationCurrent = fields.lenient("confirmationCurrent")
    confirmationRequired = fields.lenient("confirmationRequired")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("payment_state", state)
    fields.write("amount", amount?.original)
    fields.write("currency_symbol", currencySymbol)
    fields.write("deposit_address", depositAddress)
    fields.write("referenceID", referenceID)
    fields.write("invoiceID", invoiceID)
    fields.write("customerID", customerID)
    fields.write("amountInUSD", amountInUSD?.original)
    fields.write("filledAmount", filledAmount?.original)
    fields.write("filledAmountInUSD", filledAmountInUSD?.original)
    fields.write("blockchainSymbol", blockchainSymbol)
    fields.write("currencyAddress", currencyAddress)
    fields.write("currencyName", currencyName)
    fields.write("currencyDesc", currencyDescription)
    fields.write("currencyDecimals", currencyDecimals)
    fields.write("merchantName", merchantName)
    fields.write("successURL", successURL)
    fields.write("cancelURL", cancelURL)
    fields.write("createdAt", createdAt)
    fields.write("explorerTransaction", explorerTransaction)
    fields.write("externalPlatformID", externalPlatformID)
    fields.write("confirmationCurrent", confirmationCurrent)
    fields.write("confirmationRequired", confirmationRequired)
    fields.write(additionalMembers)
  }
}

/// How far a payment is.
///
/// A payment is paid when it is filled or over-filled. The API integration FAQ spells a cancelled
/// one `CANCELED`, all newer sources `CANCELLED`.
///
/// Values that the spec does not list decode, compare and encode like the listed ones.
///
/// Source: https://docs.payram.com/support/faq/api-integration-faqs and
/// https://docs.payram.com/api-integration/payments-api/payment-status
public struct PaymentState: OpenEnum {
  /// The text as it is on the wire.
  public let rawValue: String

  /// Makes a value from its text on the wire, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Nothing was paid yet.
  ///
  /// `OPEN` on the wire.
  public static var open: Self { Self("OPEN") }
  /// All that was asked is paid.
  ///
  /// `FILLED` on the wire.
  public static var filled: Self { Self("FILLED") }
  /// Less than asked is paid.
  ///
  /// `PARTIALLY_FILLED` on the wire.
  public static var partiallyFilled: Self { Self("PARTIALLY_FILLED") }
  /// More than asked is paid.
  ///
  /// `OVER_FILLED` on the wire.
  public static var overFilled: Self { Self("OVER_FILLED") }
  /// The payment has expired or was cancelled, as the API integration FAQ spells it.
  ///
  /// `CANCELED` on the wire.
  public static var canceled: Self { Self("CANCELED") }
  /// The payment has expired or was cancelled, as newer sources spell it.
  ///
  /// `CANCELLED` on the wire.
  public static var cancelled: Self { Self("CANCELLED") }

  /// The values that the spec lists, in its order.
  public static let allCases: [Self] = [
    .open,
    .filled,
    .partiallyFilled,
    .overFilled,
    .canceled,
    .cancelled,
  ]
}

/// A currency on a network, with its price.
///
/// Unverified: only a secondary source describes this.
///
/// Source: https://docs.payram.com/api-integration/payments-api/fetch-tickers
public struct Ticker: JSONModel {
  /// The network.
  public let blockchainCode: BlockchainCode
  /// The currency's ticker: `USDC`.
  public let currencyCode: String
  /// The price of one unit, in US dollars.
  public let price: Amount
  /// The address of the currency's contract. A currency that needs none has the zero address, or
  /// one of its network.
  public let tokenAddress: String?
  /// The currency's standard: `native`, `ERC20`, `TRC20`, `TRX`, `BTC`.
  public let standard: String?
  /// How many decimals the currency has.
  public let walletPrecision: Int?
  /// The family of networks that share addresses.
  public let family: BlockchainFamily?
  /// Members that the spec does not know, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    blockchainCode: BlockchainCode,
    currencyCode: String,
    price: Amount,
    tokenAddress: String? = nil,
    standard: String? = nil,
    walletPrecision: Int? = nil,
    family: BlockchainFamily? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.blockchainCode = blockchainCode
    self.currencyCode = currencyCode
    self.price = price
    self.tokenAddress = tokenAddress
    self.standard = standard
    self.walletPrecision = walletPrecision
    self.family = family
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    blockchainCode = try fields.required("blockchainCode")
    currencyCode = try fields.required("currencyCode")
    price = try fields.required("price")
    tokenAddress = fields.optional("tokenAddress")
    standard = fields.optional("standard")
    walletPrecision = fields.optional("walletPrecision")
    family = fields.optional("family")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("blockchainCode", blockchainCode)
    fields.write("currencyCode", currencyCode)
    fields.write("price", price)
    fields.write("tokenAddress", tokenAddress)
    fields.write("standard", standard)
    fields.write("walletPrecision", walletPrecision)
    fields.write("family", family)
    fields.write(additionalMembers)
  }
}

/// A currency on a network that a payment can be paid with.
///
/// An optional member that does not fit its type reads as `nil`, and stays among
/// ``additionalMembers``.
///
/// Unverified: only a secondary source describes this.
///
/// Source: https://docs.payram.com/api-integration/payments-api/get-blockchain-currencies
public struct BlockchainCurrency: JSONModel {
  /// The network, which ``PayRamClient/assignDepositAddress(referenceID:_:options:)`` takes.
  public let blockchainCode: BlockchainCode
  /// The currency's ticker: `USDC`.
  public let currencyCode: String
  /// The id of this entry.
  public let id: Int?
  /// The network's name: `Base`.
  public let network: String?
  /// The currency's name.
  public let currency: String?
  /// The customer's address, empty until one is assigned.
  public let customerAddress: String?
  /// The address of the currency's contract. A currency that needs none has the zero address, or
  /// one of its network.
  public let tokenAddress: String?
  /// The currency's standard: `ERC20`.
  public let standard: String?
  /// How many decimals the currency has.
  public let walletPrecision: Int?
  /// The family of networks that share addresses.
  public let family: BlockchainFamily?
  /// Whether the server recommends it.
  public let recommended: Bool?
  /// Whether it is the most used one.
  public let mostUsed: Bool?
  /// The network's id.
  public let blockchainID: Int?
  /// The currency's id.
  public let currencyID: Int?
  /// Members that the spec does not know or whose types differ, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    blockchainCode: BlockchainCode,
    currencyCode: String,
    id: Int? = nil,
    network: String? = nil,
    currency: String? = nil,
    customerAddress: String? = nil,
    tokenAddress: String? = nil,
    standard: String? = nil,
    walletPrecision: Int? = nil,
    family: BlockchainFamily? = nil,
    recommended: Bool? = nil,
    mostUsed: Bool? = nil,
    blockchainID: Int? = nil,
    currencyID: Int? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.blockchainCode = blockchainCode
    self.currencyCode = currencyCode
    self.id = id
    self.network = network
    self.currency = currency
    self.customerAddress = customerAddress
    self.tokenAddress = tokenAddress
    self.standard = standard
    self.walletPrecision = walletPrecision
    self.family = family
    self.recommended = recommended
    self.mostUsed = mostUsed
    self.blockchainID = blockchainID
    self.currencyID = currencyID
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    blockchainCode = try fields.required("blockchainCode")
    currencyCode = try fields.required("currencyCode")
    id = fields.lenient("id")
    network = fields.lenient("network")
    currency = fields.lenient("currency")
    customerAddress = fields.lenient("customerAddress")
    tokenAddress = fields.lenient("tokenAddress")
    standard = fields.lenient("standard")
    walletPrecision = fields.lenient("walletPrecision")
    family = fields.lenient("family")
    recommended = fields.lenient("recommended")
    mostUsed = fields.lenient("mostUsed")
    blockchainID = fields.lenient("blockchainID")
    currencyID = fields.lenient("currencyID")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("blockchainCode", blockchainCode)
    fields.write("currencyCode", currencyCode)
    fields.write("id", id)
    fields.write("network", network)
    fields.write("currency", currency)
    fields.write("customerAddress", customerAddress)
    fields.write("tokenAddress", tokenAddress)
    fields.write("standard", standard)
    fields.write("walletPrecision", walletPrecision)
    fields.write("family", family)
    fields.write("recommended", recommended)
    fields.write("mostUsed", mostUsed)
    fields.write("blockchainID", blockchainID)
    fields.write("currencyID", currencyID)
    fields.write(additionalMembers)
  }
}

/// A network, by its code.
///
/// Values that the spec does not list decode, compare and encode like the listed ones.
///
/// Unverified: only a secondary source describes this.
///
/// Source: https://docs.payram.com/api-integration/payouts-apis/create-payouts and
/// https://github.com/PayRam/payram-mcp (src/facts/payram.ts)
public struct BlockchainCode: OpenEnum {
  /// The text as it is on the wire.
  public let rawValue: String

  /// Makes a value from its text on the wire, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `ETH` on the wire.
  public static var eth: Self { Self("ETH") }
  /// `BASE` on the wire.
  public static var base: Self { Self("BASE") }
  /// `POLYGON` on the wire.
  public static var polygon: Self { Self("POLYGON") }
  /// `TRX` on the wire.
  public static var trx: Self { Self("TRX") }
  /// `BTC` on the wire.
  public static var btc: Self { Self("BTC") }

  /// The values that the spec lists, in its order.
  public static let allCases: [Self] = [.eth, .base, .polygon, .trx, .btc]
}

/// A family of networks that share addresses.
///
/// Values that the spec does not list decode, compare and encode like the listed ones.
///
/// Unverified: only a secondary source describes this.
///
/// Source: https://docs.payram.com/api-integration/payments-api/fetch-tickers
public struct BlockchainFamily: OpenEnum {
  /// The text as it is on the wire.
  public let rawValue: String

  /// Makes a value from its text on the wire, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `ETH_Family` on the wire.
  public static var ethFamily: Self { Self("ETH_Family") }
  /// `TRX_Family` on the wire.
  public static var trxFamily: Self { Self("TRX_Family") }
  /// `BTC_Family` on the wire.
  public static var btcFamily: Self { Self("BTC_Family") }

  /// The values that the spec lists, in its order.
  public static let allCases: [Self] = [.ethFamily, .trxFamily, .btcFamily]
}

/// Where the customer pays to. It is theirs for good.
///
/// An optional member that does not fit its type reads as `nil`, and stays among
/// ``additionalMembers``.
///
/// Unverified: only a secondary source describes this.
///
/// Source: https://docs.payram.com/api-integration/payments-api/assign-deposit-address
public struct DepositAddress: JSONModel {
  /// The address. A third party's write-up shows `depositAddress`.
  public let address: String
  /// The id of the address.
  public let id: Int?
  /// When the address was created.
  public let createdAt: Timestamp?
  /// The family of networks that share addresses.
  public let family: BlockchainFamily?
  /// Whether the address is in use.
  public let status: DepositAddressStatus?
  /// The member's id on the server.
  public let memberID: Int?
  /// The id of the key that the address is derived from.
  public let xpubID: Int?
  /// The family's id.
  public let blockchainFamilyID: Int?
  /// The member; what it consists of is not documented.
  public let member: [String: JSONValue]?
  /// The family; what it consists of is not documented.
  public let blockchainFamily: [String: JSONValue]?
  /// The wallet; what it consists of is not documented.
  public let wallet: [String: JSONValue]?
  /// Members that the spec does not know or whose types differ, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    address: String,
    id: Int? = nil,
    createdAt: Timestamp? = nil,
    family: BlockchainFamily? = nil,
    status: DepositAddressStatus? = nil,
    memberID: Int? = nil,
    xpubID: Int? = nil,
    blockchainFamilyID: Int? = nil,
    member: [String: JSONValue]? = nil,
    blockchainFamily: [String: JSONValue]? = nil,
    wallet: [String: JSONValue]? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.address = address
    self.id = id
    self.createdAt = createdAt
    self.family = family
    self.status = status
    self.memberID = memberID
    self.xpubID = xpubID
    self.blockchainFamilyID = blockchainFamilyID
    self.member = member
    self.blockchainFamily = blockchainFamily
    self.wallet = wallet
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    address = try fields.required("Address", or: "depositAddress")
    id = fields.lenient("id")
    createdAt = fields.lenient("createdAt")
    family = fields.lenient("Family")
    status = fields.lenient("Status")
    memberID = fields.lenient("MemberID")
    xpubID = fields.lenient("xpub_id")
    blockchainFamilyID = fields.lenient("BlockchainFamilyID")
    member = fields.lenient("Member")
    blockchainFamily = fields.lenient("BlockchainFamily")
    wallet = fields.lenient("wallet")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("Address", address)
    fields.write("id", id)
    fields.write("createdAt", createdAt)
    fields.write("Family", family)
    fields.write("Status", status)
    fields.write("MemberID", memberID)
    fields.write("xpub_id", xpubID)
    fields.write("BlockchainFamilyID", blockchainFamilyID)
    fields.write("Member", member)
    fields.write("BlockchainFamily", blockchainFamily)
    fields.write("wallet", wallet)
    fields.write(additionalMembers)
  }
}

/// Whether a deposit address is in use.
///
/// Values that the spec does not list decode, compare and encode like the listed ones.
///
/// Unverified: only a secondary source describes this.
///
/// Source: https://docs.payram.com/api-integration/payments-api/assign-deposit-address
public struct DepositAddressStatus: OpenEnum {
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

/// A payout, which the server calls a withdrawal.
///
/// The documented samples have only some of these members, so that all but the id and the status
/// may be absent.
///
/// An optional member that does not fit its type reads as `nil`, and stays among
/// ``additionalMembers``.
///
/// Unverified: only a secondary source describes this.
///
/// Source: https://docs.payram.com/api-integration/payouts-apis/get-single-payout and
/// https://github.com/PayRam/payram-helper-mcp-server (docs/payram-external.yaml)
public struct Payout: JSONModel {
  /// The payout's id.
  public let id: Int
  /// How far the payout is.
  public let status: PayoutStatus
  /// Its kind.
  public let type: PayoutType?
  /// The currency's ticker.
  public let currencyCode: String?
  /// The network.
  public let blockchainCode: BlockchainCode?
  /// Whether the currency is a token or the network's own.
  public let currencyType: CurrencyType?
  /// How much is paid, in that currency.
  public let amount: Amount?
  /// The price of one unit, in US dollars.
  public let priceInUSD: Amount?
  /// How much is paid, in US dollars.
  public let amountInUSD: Amount?
  /// What the transaction costs. Its currency is not documented.
  public let fee: Amount?
  /// The address that is paid to.
  public let toAddress: String?
  /// The address that is paid from.
  public let fromAddress: String?
  /// The recipient's e-mail address.
  public let recipientEmail: String?
  /// The address of the currency's contract.
  public let tokenAddress: String?
  /// The hash of the transaction.
  public let transactionHash: String?
  /// A unique hash of the transaction. How it differs from ``transactionHash`` is not documented.
  public let uniqueTransactionHash: String?
  /// The place of the transaction in its block.
  public let transactionIndex: Int?
  /// The hash of the block.
  public let blockHash: String?
  /// The number of the block.
  public let blockNumber: Int?
  /// When the transaction happened.
  public let timestamp: Timestamp?
  /// More about the payout, as JSON text. Its `approvalReason` says why an approval is needed:
  /// `above_auto_approve`, `daily_limit_exceeded`, `hourly_limit_exceeded`.
  public let attributes: String?
  /// Why the payout failed.
  public let failureReason: String?
  /// How the payout's webhook fared.
  public let webhookStatus: WebhookStatus?
  /// How often the payout was tried again.
  public let retryCount: Int?
  /// When it was last tried again.
  public let lastRetryAt: Timestamp?
  /// The member's id on the server.
  public let memberID: Int?
  /// The id of who created it.
  public let createdByMemberID: Int?
  /// The id of the project that created it.
  public let createdByProjectID: Int?
  /// The id of who rejected it.
  public let rejectedByMemberID: Int?
  /// The id of who approved it.
  public let approvedByMemberID: Int?
  /// The project's id.
  public let externalPlatformID: Int?
  /// The currency's id.
  public let currencyID: Int?
  /// The network's id.
  public let blockchainID: Int?
  /// Who created it.
  public let createdBy: String?
  /// The member; what it consists of is not documented.
  public let member: [String: JSONValue]?
  /// Who created it; what it consists of is not documented.
  public let createdByMember: [String: JSONValue]?
  /// The project that created it; what it consists of is not documented.
  public let createdByProject: [String: JSONValue]?
  /// Who rejected it; what it consists of is not documented.
  public let rejectedByMember: [String: JSONValue]?
  /// Who approved it; what it consists of is not documented.
  public let approvedByMember: [String: JSONValue]?
  /// The currency; what it consists of is not documented.
  public let currency: [String: JSONValue]?
  /// The network; what it consists of is not documented.
  public let blockchain: [String: JSONValue]?
  /// The project; what it consists of is not documented.
  public let externalPlatform: [String: JSONValue]?
  /// When the payout was created.
  public let createdAt: Timestamp?
  /// When it last changed.
  public let updatedAt: Timestamp?
  /// When it was deleted.
  public let deletedAt: Timestamp?
  /// Members that the spec does not know or whose types differ, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    id: Int,
    status: PayoutStatus,
    type: PayoutType? = nil,
    currencyCode: String? = nil,
    blockchainCode: BlockchainCode? = nil,
    currencyType: CurrencyType? = nil,
    amount: Amount? = nil,
    priceInUSD: Amount? = nil,
    amountInUSD: Amount? = nil,
    fee: Amount? = nil,
    toAddress: String? = nil,
    fromAddress: String? = nil,
    recipientEmail: String? = nil,
    tokenAddress: String? = nil,
    transactionHash: String? = nil,
    uniqueTransactionHash: String? = nil,
    transactionIndex: Int? = nil,
    blockHash: String? = nil,
    blockNumber: Int? = nil,
    timestamp: Timestamp? = nil,
    attributes: String? = nil,
    failureReason: String? = nil,
    webhookStatus: WebhookStatus? = nil,
    retryCount: Int? = nil,
    lastRetryAt: Timestamp? = nil,
    memberID: Int? = nil,
    createdByMemberID: Int? = nil,
    createdByProjectID: Int? = nil,
    rejectedByMemberID: Int? = nil,
    approvedByMemberID: Int? = nil,
    externalPlatformID: Int? = nil,
    currencyID: Int? = nil,
    blockchainID: Int? = nil,
    createdBy: String? = nil,
    member: [String: JSONValue]? = nil,
    createdByMember: [String: JSONValue]? = nil,
    createdByProject: [String: JSONValue]? = nil,
    rejectedByMember: [String: JSONValue]? = nil,
    approvedByMember: [String: JSONValue]? = nil,
    currency: [String: JSONValue]? = nil,
    blockchain: [String: JSONValue]? = nil,
    externalPlatform: [String: JSONValue]? = nil,
    createdAt: Timestamp? = nil,
    updatedAt: Timestamp? = nil,
    deletedAt: Timestamp? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.id = id
    self.status = status
    self.type = type
    self.currencyCode = currencyCode
    self.blockchainCode = blockchainCode
    self.currencyType = currencyType
    self.amount = amount
    self.priceInUSD = priceInUSD
    self.amountInUSD = amountInUSD
    self.fee = fee
    self.toAddress = toAddress
    self.fromAddress = fromAddress
    self.recipientEmail = recipientEmail
    self.tokenAddress = tokenAddress
    self.transactionHash = transactionHash
    self.uniqueTransactionHash = uniqueTransactionHash
    self.transactionIndex = transactionIndex
    self.blockHash = blockHash
    self.blockNumber = blockNumber
    self.timestamp = timestamp
    self.attributes = attributes
    self.failureReason = failureReason
    self.webhookStatus = webhookStatus
    self.retryCount = retryCount
    self.lastRetryAt = lastRetryAt
    self.memberID = memberID
    self.createdByMemberID = createdByMemberID
    self.createdByProjectID = createdByProjectID
    self.rejectedByMemberID = rejectedByMemberID
    self.approvedByMemberID = approvedByMemberID
    self.externalPlatformID = externalPlatformID
    self.currencyID = currencyID
    self.blockchainID = blockchainID
    self.createdBy = createdBy
    self.member = member
    self.createdByMember = createdByMember
    self.createdByProject = createdByProject
    self.rejectedByMember = rejectedByMember
    self.approvedByMember = approvedByMember
    self.currency = currency
    self.blockchain = blockchain
    self.externalPlatform = externalPlatform
    self.createdAt = createdAt
    self.updatedAt = updatedAt
    self.deletedAt = deletedAt
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    id = try fields.required("id")
    status = try fields.required("status")
    type = fields.lenient("type")
    currencyCode = fields.lenient("currencyCode")
    blockchainCode = fields.lenient("blockchainCode")
    currencyType = fields.lenient("currencyType")
    amount = fields.lenient("amount")
    priceInUSD = fields.lenient("priceInUSD")
    amountInUSD = fields.lenient("amountInUSD")
    fee = fields.lenient("fee")
    toAddress = fields.lenient("toAddress")
    fromAddress = fields.lenient("fromAddress")
    recipientEmail = fields.lenient("recipientEmail")
    tokenAddress = fields.lenient("tokenAddress")
    transactionHash = fields.lenient("txHash")
    uniqueTransactionHash = fields.lenient("uniqueTxHash")
    transactionIndex = fields.lenient("txIndex")
    blockHash = fields.lenient("blockHash")
    blockNumber = fields.lenient("blockNumber")
    timestamp = fields.lenient("timestamp")
    attributes = fields.lenient("attributes")
    failureReason = fields.lenient("failureReason")
    webhookStatus = fields.lenient("webhookStatus")
    retryCount = fields.lenient("retryCount")
    lastRetryAt = fields.lenient("lastRetryAt")
    memberID = fields.lenient("memberID")
    createdByMemberID = fields.lenient("createdByMemberID")
    createdByProjectID = fields.lenient("createdByProjectID")
    rejectedByMemberID = fields.lenient("rejectedByMemberID")
    approvedByMemberID = fields.lenient("approvedByMemberID")
    externalPlatformID = fields.lenient("externalPlatformID")
    currencyID = fields.lenient("currencyID")
    blockchainID = fields.lenient("blockchainID")
    createdBy = fields.lenient("createdBy")
    member = fields.lenient("member")
    createdByMember = fields.lenient("createdByMember")
    createdByProject = fields.lenient("createdByProject")
    rejectedByMember = fields.lenient("rejectedByMember")
    approvedByMember = fields.lenient("approvedByMember")
    currency = fields.lenient("currency")
    blockchain = fields.lenient("blockchain")
    externalPlatform = fields.lenient("externalPlatform")
    createdAt = fields.lenient("createdAt")
    updatedAt = fields.lenient("updatedAt")
    deletedAt = fields.lenient("deletedAt")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("id", id)
    fields.write("status", status)
    fields.write("type", type)
    fields.write("currencyCode", currencyCode)
    fields.write("blockchainCode", blockchainCode)
    fields.write("currencyType", currencyType)
    fields.write("amount", amount)
    fields.write("priceInUSD", priceInUSD)
    fields.write("amountInUSD", amountInUSD)
    fields.write("fee", fee)
    fields.write("toAddress", toAddress)
    fields.write("fromAddress", fromAddress)
    fields.write("recipientEmail", recipientEmail)
    fields.write("tokenAddress", tokenAddress)
    fields.write("txHash", transactionHash)
    fields.write("uniqueTxHash", uniqueTransactionHash)
    fields.write("txIndex", transactionIndex)
    fields.write("blockHash", blockHash)
    fields.write("blockNumber", blockNumber)
    fields.write("timestamp", timestamp)
    fields.write("attributes", attributes)
    fields.write("failureReason", failureReason)
    fields.write("webhookStatus", webhookStatus)
    fields.write("retryCount", retryCount)
    fields.write("lastRetryAt", lastRetryAt)
    fields.write("memberID", memberID)
    fields.write("createdByMemberID", createdByMemberID)
    fields.write("createdByProjectID", createdByProjectID)
    fields.write("rejectedByMemberID", rejectedByMemberID)
    fields.write("approvedByMemberID", approvedByMemberID)
    fields.write("externalPlatformID", externalPlatformID)
    fields.write("currencyID", currencyID)
    fields.write("blockchainID", blockchainID)
    fields.write("createdBy", createdBy)
    fields.write("member", member)
    fields.write("createdByMember", createdByMember)
    fields.write("createdByProject", createdByProject)
    fields.write("rejectedByMember", rejectedByMember)
    fields.write("approvedByMember", approvedByMember)
    fields.write("currency", currency)
    fields.write("blockchain", blockchain)
    fields.write("externalPlatform", externalPlatform)
    fields.write("createdAt", createdAt)
    fields.write("updatedAt", updatedAt)
    fields.write("deletedAt", deletedAt)
    fields.write(additionalMembers)
  }

  /// How the payout's webhook fared.
  ///
  /// Values that the spec does not list decode, compare and encode like the listed ones.
  public struct WebhookStatus: OpenEnum {
    /// The text as it is on the wire.
    public let rawValue: String

    /// Makes a value from its text on the wire, listed or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `received` on the wire.
    public static var received: Self { Self("received") }
    /// `failed` on the wire.
    public static var failed: Self { Self("failed") }

    /// The values that the spec lists, in its order.
    public static let allCases: [Self] = [.received, .failed]
  }
}

/// How far a payout is.
///
/// `processed`, `failed`, `rejected` and `cancelled` are final.
///
/// Values that the spec does not list decode, compare and encode like the listed ones.
///
/// Unverified: only a secondary source describes this.
///
/// Source: https://docs.payram.com/api-integration/payouts-apis/overview
public struct PayoutStatus: OpenEnum {
  /// The text as it is on the wire.
  public let rawValue: String

  /// Makes a value from its text on the wire, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `pending-otp-verification` on the wire.
  public static var pendingOTPVerification: Self { Self("pending-otp-verification") }
  /// `pending-approval` on the wire.
  public static var pendingApproval: Self { Self("pending-approval") }
  /// `pending` on the wire.
  public static var pending: Self { Self("pending") }
  /// `initiated` on the wire.
  public static var initiated: Self { Self("initiated") }
  /// `sent` on the wire.
  public static var sent: Self { Self("sent") }
  /// `processed` on the wire.
  public static var processed: Self { Self("processed") }
  /// `failed` on the wire.
  public static var failed: Self { Self("failed") }
  /// `rejected` on the wire.
  public static var rejected: Self { Self("rejected") }
  /// `cancelled` on the wire.
  public static var cancelled: Self { Self("cancelled") }

  /// The values that the spec lists, in its order.
  public static let allCases: [Self] = [
    .pendingOTPVerification,
    .pendingApproval,
    .pending,
    .initiated,
    .sent,
    .processed,
    .failed,
    .rejected,
    .cancelled,
  ]
}

/// The kind of a payout.
///
/// What tells them apart is not documented; webhooks report `payout_merchant`.
///
/// Values that the spec does not list decode, compare and encode like the listed ones.
///
/// Unverified: only a secondary source describes this.
///
/// Source: https://docs.payram.com/api-integration/payouts-apis/get-all-payouts
public struct PayoutType: OpenEnum {
  /// The text as it is on the wire.
  public let rawValue: String

  /// Makes a value from its text on the wire, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `payout` on the wire.
  public static var payout: Self { Self("payout") }
  /// `payout_merchant` on the wire.
  public static var payoutMerchant: Self { Self("payout_merchant") }
  /// `withdrawal` on the wire.
  public static var withdrawal: Self { Self("withdrawal") }

  /// The values that the spec lists, in its order.
  public static let allCases: [Self] = [.payout, .payoutMerchant, .withdrawal]
}

/// Whether a currency is a token, or a network's own.
///
/// Values that the spec does not list decode, compare and encode like the listed ones.
///
/// Unverified: only a secondary source describes this.
///
/// Source: https://docs.payram.com/api-integration/payouts-apis/get-all-payouts
public struct CurrencyType: OpenEnum {
  /// The text as it is on the wire.
  public let rawValue: String

  /// Makes a value from its text on the wire, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `token` on the wire.
  public static var token: Self { Self("token") }
  /// `coin` on the wire.
  public static var coin: Self { Self("coin") }

  /// The values that the spec lists, in its order.
  public static let allCases: [Self] = [.token, .coin]
}

/// What a list of payouts is sorted by.
///
/// The server's columns are written with underscores: a name in camel case fails.
///
/// Values that the spec does not list decode, compare and encode like the listed ones.
///
/// Unverified: only a secondary source describes this.
///
/// Source: https://docs.payram.com/api-integration/payouts-apis/get-all-payouts
public struct PayoutSortColumn: OpenEnum {
  /// The text as it is on the wire.
  public let rawValue: String

  /// Makes a value from its text on the wire, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `id` on the wire.
  public static var id: Self { Self("id") }
  /// `created_at` on the wire.
  public static var createdAt: Self { Self("created_at") }
  /// `amount` on the wire.
  public static var amount: Self { Self("amount") }
  /// `status` on the wire.
  public static var status: Self { Self("status") }

  /// The values that the spec lists, in its order.
  public static let allCases: [Self] = [.id, .createdAt, .amount, .status]
}

/// The direction of a list.
///
/// Values that the spec does not list decode, compare and encode like the listed ones.
///
/// Unverified: only a secondary source describes this.
///
/// Source: https://docs.payram.com/api-integration/payouts-apis/get-all-payouts
public struct SortOrder: OpenEnum {
  /// The text as it is on the wire.
  public let rawValue: String

  /// Makes a value from its text on the wire, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `ASC` on the wire.
  public static var ascending: Self { Self("ASC") }
  /// `DESC` on the wire.
  public static var descending: Self { Self("DESC") }

  /// The values that the spec lists, in its order.
  public static let allCases: [Self] = [.ascending, .descending]
}

/// A referrer who is signed in.
///
/// Unverified: only a secondary source describes this.
///
/// Source: https://github.com/PayRam/payram-helper-mcp-server (docs/payram-external.yaml)
public struct ReferrerSession: JSONModel {
  /// The page to show the referrer, in a frame.
  public let redirectURL: String
  /// The referrer.
  public let referrer: ReferralProfile
  /// Members that the spec does not know, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(redirectURL: String, referrer: ReferralProfile, additionalMembers: JSONObject = [:]) {
    self.redirectURL = redirectURL
    self.referrer = referrer
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    redirectURL = try fields.required("redirectURL")
    referrer = try fields.required("referrer")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("redirectURL", redirectURL)
    fields.write("referrer", referrer)
    fields.write(additionalMembers)
  }
}
