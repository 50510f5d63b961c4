import Foundation
import JoPay

/// A session of about 600 bytes with members that the spec does not know, and its Codable twin.
enum Sample {
  static let text = """
    {"id":"cs_a1b2c3d4e5f6a1b2c3d4e5f6a1b2c3d4",\
    "checkout_url":"https://jopay.me/checkout/cs_a1b2c3d4e5f6a1b2c3d4e5f6a1b2c3d4",\
    "status":"pending","amount_cents":2500,"currency":"eur",\
    "expires_at":"2025-01-10T13:00:00Z","customer_email":"customer@example.com",\
    "mode":"test","livemode":false,\
    "metadata":{"order_id":"12345","cart":"c_98765","note":"Gift wrapped, leave at the door"},\
    "line_items":[{"name":"Premium Coffee Beans","amount":2500,"currency":"eur","quantity":1}],\
    "success_url":"https://shop.example/success?session_id=cs_a1b2c3d4e5f6",\
    "cancel_url":"https://shop.example/cancel"}
    """
  static let bytes = Array(text.utf8)
  static let data = Data(bytes)

  static let request = CreateSession.Request(
    lineItems: [.init(name: "Premium Coffee Beans", amount: 2500, currency: .eur, quantity: 1)],
    successURL: "https://shop.example/success", cancelURL: "https://shop.example/cancel",
    customerEmail: "customer@example.com", metadata: ["order_id": "12345"])

  struct CodableRequest: Codable, Sendable {
    var lineItems = [
      Line(name: "Premium Coffee Beans", amount: 2500, currency: "eur", quantity: 1)
    ]
    var successURL = "https://shop.example/success"
    var cancelURL = "https://shop.example/cancel"
    var customerEmail: String? = "customer@example.com"
    var metadata: [String: String]? = ["order_id": "12345"]

    enum CodingKeys: String, CodingKey {
      case lineItems = "line_items"
      case successURL = "success_url"
      case cancelURL = "cancel_url"
      case customerEmail = "customer_email"
      case metadata
    }
  }

  struct CodableSession: Codable, Sendable {
    var id: String
    var checkoutURL: String
    var status: String
    var amountCents: Int
    var currency: String
    var expiresAt: String
    var customerEmail: String?
    var mode: String?
    var livemode: Bool?
    var metadata: [String: String]?
    var lineItems: [Line]?
    var successURL: String?
    var cancelURL: String?

    enum CodingKeys: String, CodingKey {
      case id, status, currency, mode, livemode, metadata
      case checkoutURL = "checkout_url"
      case amountCents = "amount_cents"
      case expiresAt = "expires_at"
      case customerEmail = "customer_email"
      case lineItems = "line_items"
      case successURL = "success_url"
      case cancelURL = "cancel_url"
    }
  }

  struct Line: Codable, Sendable {
    var name: String
    var amount: Int
    var currency: String
    var quantity: Int
  }
}
