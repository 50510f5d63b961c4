import CheckoutSandbox
import JoPay

extension JoPayClient {
  /// A client of the sandbox.
  init(of sandbox: Sandbox, options: ClientOptions = .init()) throws {
    self.init(
      apiKey: Secret(sandbox.apiKey(for: .joPay)),
      server: try Server(address: sandbox.baseURL(for: .joPay)), options: options)
  }
}

extension CreateSession.Request {
  static let order = Self(
    lineItems: [.init(name: "Coffee beans", amount: 1250, currency: .eur, quantity: 2)],
    successURL: "https://shop.example/thanks", cancelURL: "https://shop.example/cart")
}

/// Runs a closure so many times, in so many tasks.
func repeating<Value: Sendable>(
  _ times: Int, tasks: Int, _ body: @escaping @Sendable (Int) async -> Value
) async -> [Value] {
  await withTaskGroup(of: [Value].self) { group in
    for task in 0..<tasks {
      group.addTask {
        var values: [Value] = []
        for number in stride(from: task, to: times, by: tasks) {
          values.append(await body(number))
        }
        return values
      }
    }
    return await group.reduce(into: []) { $0 += $1 }
  }
}
