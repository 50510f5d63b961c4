import CheckoutSandbox
import CheckoutTesting
import JoPay
import Testing

// Each function holds one example of the README, word for word. They are compiled, and the test
// beside this file compares the text.

struct Redirect: Equatable {
  let address: String
  static func redirect(to address: String) -> Redirect { Redirect(address: address) }
}

struct LookBeforeYouTryAgain: Error {
  let operation: String
}

struct Logger {
  func error(_ message: String) {}
}

private let logger = Logger()

func use(secret: Secret) async throws -> Redirect {
  let jopay = JoPayClient(apiKey: secret)
  let session = try await jopay.createSession(
    .init(
      lineItems: [.init(name: "Coffee beans", amount: 2500, currency: .eur, quantity: 1)],
      successURL: "https://shop.example/thanks",
      cancelURL: "https://shop.example/cart",
      metadata: ["order_id": "12345"]))
  return .redirect(to: session.checkoutURL)
}

func errors(jopay: JoPayClient, order: CreateSession.Request) async throws -> CheckoutSession {
  do {
    return try await jopay.createSession(order)
  } catch {
    logger.error("\(error)")
    switch error.effect {
    case .nothingHappened: return try await jopay.createSession(order)
    case .mayHaveHappened: throw LookBeforeYouTryAgain(operation: error.operationID)
    }
  }
}

func deadlines(jopay: JoPayClient, order: CreateSession.Request) async throws -> CheckoutSession {
  let session = try await jopay.createSession(
    order, options: .init(attemptTimeout: .seconds(5), deadline: .seconds(20)))
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
