import CheckoutCore
import CheckoutTesting
import Forms
import Foundation
import Testing

/// A form in brackets against the package that Stripe itself ships.
@Suite("A generated client: forms as Stripe's own package sends them")
struct StripeFormTests {
  static let seed: UInt64 = 20_260_401

  static let session = CreateSession.Request(
    mode: .payment, successURL: "https://shop.example/done?session={CHECKOUT_SESSION_ID}&a=[b] c",
    lineItems: [
      .init(
        quantity: 2, taxRates: ["txr_1", "txr_2"],
        priceData: .init(
          currency: .eur, unitAmount: "24.330", productData: Customer(name: "Tea & \"cake\""))),
      .init(price: "price_1", quantity: 1),
    ],
    metadata: ["order": "o_1", "note[0]": "déjà vu 🍵", "empty": ""],
    paymentMethodTypes: ["card", "ideal"],
    paymentIntentData: .init(
      descriptionValue: "a+b=c~*'()", setupFutureUsage: .offSession, metadata: ["a": "1"]),
    customerEmail: "jo@example.com", expiresAt: 1_775_000_000, allowPromotionCodes: true)

  @Test("Objects, arrays and arrays of objects are in brackets, at every depth")
  func brackets() async throws {
    #expect(
      try await Self.body(of: Self.session) == """
        mode=payment\
        &success_url=https%3A%2F%2Fshop.example%2Fdone%3Fsession%3D%7BCHECKOUT_SESSION_ID%7D%26a%3D[b]+c\
        &line_items[0][quantity]=2&line_items[0][tax_rates][0]=txr_1\
        &line_items[0][tax_rates][1]=txr_2&line_items[0][price_data][currency]=eur\
        &line_items[0][price_data][unit_amount]=24.330\
        &line_items[0][price_data][product_data][name]=Tea+%26+%22cake%22\
        &line_items[1][price]=price_1&line_items[1][quantity]=1\
        &metadata[empty]=&metadata[note[0]]=d%C3%A9j%C3%A0+vu+%F0%9F%8D%B5&metadata[order]=o_1\
        &payment_method_types[0]=card&payment_method_types[1]=ideal\
        &payment_intent_data[description]=a%2Bb%3Dc~%2A%27%28%29\
        &payment_intent_data[setup_future_usage]=off_session&payment_intent_data[metadata][a]=1\
        &customer_email=jo%40example.com&expires_at=1775000000&allow_promotion_codes=true
        """)
  }

  @Test(
    "The bodies are, byte for byte, those of the package",
    .enabled(
      if: StripePackage.python != nil,
      "python3 with the package stripe is not on the search path: pip install stripe"))
  func package() async throws {
    let sessions = [Self.session] + Self.randomSessions(count: 200)
    var bodies: [String] = []
    for session in sessions { bodies.append(try await Self.body(of: session)) }
    #expect(try StripePackage.bodies(of: sessions.map { $0.json }) == bodies, "seed \(Self.seed)")
  }

  private static func body(of request: CreateSession.Request) async throws -> String {
    let transport = ScriptedTransport([.status(204)])
    try await FormsClient(transport: transport).createSession(request)
    return String(decoding: try #require(transport.requests.first?.body), as: UTF8.self)
  }

  private static func randomSessions(count: Int) -> [CreateSession.Request] {
    var generator = SeededRandomNumberGenerator(seed: seed)
    let scalars = Array("aZ09 -._~+%&=[]{}\"'\\/?#@!$*(),;:<>|^`\u{1}é漢🍵".unicodeScalars)
    func text() -> String {
      var text = ""
      for _ in 0..<Int.random(in: 0...8, using: &generator) {
        text.unicodeScalars.append(scalars[Int.random(in: 0..<scalars.count, using: &generator)])
      }
      return text
    }
    func map() -> [String: String] {
      let pairs = (0..<Int.random(in: 0...3, using: &generator)).map { _ in (text(), text()) }
      return Dictionary(pairs) { _, last in last }
    }
    return (0..<count).map { _ in
      CreateSession.Request(
        mode: .init(rawValue: text()), successURL: text(),
        lineItems: (0..<Int.random(in: 0...3, using: &generator)).map { _ in
          .init(
            price: Bool.random(using: &generator) ? text() : nil,
            quantity: Int.random(in: -9...9, using: &generator), taxRates: [text()],
            priceData: .init(currency: .usd, productData: Customer(name: text())))
        },
        metadata: map(), paymentMethodTypes: [text(), text()],
        paymentIntentData: .init(descriptionValue: text(), metadata: map()),
        allowPromotionCodes: Bool.random(using: &generator))
    }
  }
}
