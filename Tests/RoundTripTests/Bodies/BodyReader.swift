import CheckoutCore

/// Reads the body of an operation's request as its type, and writes it again.
struct BodyReader: Sendable {
  let operation: String
  let rewrite: @Sendable (_ text: String) throws -> [UInt8]

  /// Takes the request's type from the endpoint, so that it cannot be another's.
  init<API, Request: JSONModel & EndpointRequest, Response>(
    _ endpoint: Endpoint<API, Request, Response>
  ) {
    operation = endpoint.id
    rewrite = { try Request(json: $0).json }
  }

  /// The readers of each module's requests.
  static let all: [String: [BodyReader]] = [
    "EcomTrade24": ecomTrade24, "GStable": gStable, "JoPay": joPay, "PayRam": payRam,
    "YeraConnect": yeraConnect,
  ]
}
