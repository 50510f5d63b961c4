import CheckoutSandbox
import CheckoutTesting
import HTTPTypes
import JoPay
import Logging
import Synchronization
import Testing

// Each function holds one example of the README, word for word. They are compiled, and the test
// beside this file compares the text.

struct Answer: Equatable {
  let text: String
  static func redirect(to address: String) -> Answer { Answer(text: address) }
  static func page(_ text: String) -> Answer { Answer(text: text) }
  static func status(_ status: HTTPResponse.Status) -> Answer { Answer(text: "\(status.code)") }
}

private let logger = Logger(label: "README", factory: { _ in SwiftLogNoOpLogHandler() })

final class Orders: Sendable {
  private let sessions = Mutex<[String]>([])
  var paid: [String] { sessions.withLock(\.self) }
  func markPaid(session: String, once key: String) async throws {
    sessions.withLock { $0.append(session) }
  }
}

func use(secret: Secret) async throws -> Answer {
  let jopay = JoPayClient(apiKey: secret)
  let session = try await jopay.createSession(
    .init(
      lineItems: [.init(name: "Coffee beans", amount: 2500, currency: .eur, quantity: 1)],
      successURL: "https://shop.example/thanks",
      cancelURL: "https://shop.example/cart",
      metadata: ["order_id": "12345"]))
  return .redirect(to: session.checkoutURL)
}

func webhook(
  webhooks: JoPayWebhooks, body: [UInt8], headers: HTTPFields, orders: Orders
) async throws -> Answer {
  let event: VerifiedEvent<CheckoutEvent>
  do {
    event = try webhooks.verify(body, headers: headers)
  } catch {
    logger.error("\(error)")
    return .status(error.suggestedStatus)
  }
  if event.isPaid {
    try await orders.markPaid(session: event.data.id, once: event.deduplicationKey)
  }
  return .status(.ok)
}

func handler(
  webhooks: JoPayWebhooks, inbox: InMemoryWebhookInbox, body: [UInt8], headers: HTTPFields,
  orders: Orders
) async throws -> Answer {
  let handler = try WebhookHandler(
    webhooks, inbox: inbox,
    routes: [
      .on("checkout.session.completed") { event in
        try await orders.markPaid(session: event.data.id, once: event.deduplicationKey)
      }
    ],
    otherwise: { event in logger.info("not handled: \(event.typeName)") })
  let answer = await handler.handle(body, headers: headers)
  return .status(answer.status)
}

func observed(secret: Secret) -> JoPayClient {
  let jopay = JoPayClient(
    apiKey: secret,
    options: .init(circuitBreaker: CircuitBreaker(), logger: logger))
  return jopay
}

func errors(jopay: JoPayClient, order: CreateSession.Request) async -> Answer {
  do {
    return .redirect(to: try await jopay.createSession(order).checkoutURL)
  } catch {
    logger.error("\(error)")
    switch error.effect {
    case .nothingHappened: return .page("No money was moved. Please try again.")
    case .mayHaveHappened: return .page("We are checking your payment.")
    }
  }
}

func deadlines(jopay: JoPayClient, order: CreateSession.Request) async throws -> CheckoutSession {
  let session = try await jopay.createSession(
    order,
    options: .init(
      attemptTimeout: .seconds(5), deadline: .seconds(20), retries: .init(maxAttempts: 5)))
  return session
}

func testing(order: CreateSession.Request) async throws {
  let transport = ScriptedTransport([.failure(.connectionLost)])
  let jopay = JoPayClient(apiKey: Secret("test"), transport: transport)
  await #expect(throws: JoPayError.self) { try await jopay.createSession(order) }
  #expect(transport.requests.count == 1)
}

func sandbox() async throws -> (Sandbox, JoPayClient) {
  let sandbox = try await Sandbox.start(seed: 1)
  let jopay = JoPayClient(
    apiKey: Secret(sandbox.apiKey(for: .joPay)),
    server: try Server(address: sandbox.baseURL(for: .joPay)))
  return (sandbox, jopay)
}
