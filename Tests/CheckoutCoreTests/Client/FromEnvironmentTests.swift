import CheckoutCore
import CheckoutTesting
import Testing

@Suite("Clients from environment variables")
struct FromEnvironmentTests {
  private func client(_ variables: [String: String]) throws(ConfigurationError) -> ShopClient {
    try ShopClient.fromEnvironment({ variables[$0] }, transport: ScriptedTransport([]))
  }

  @Test("The key alone makes a client of the default server")
  func key() throws {
    let shop = try client(["SHOP_API_KEY": "sk_test_1"])

    #expect(shop.connection.apiKey?.currentKey.revealed == "sk_test_1")
    #expect(shop.connection.server == .production)
  }

  @Test("An address replaces the server, an empty one does not")
  func address() throws {
    let shop = try client(["SHOP_API_KEY": "k", "SHOP_BASE_URL": "http://127.0.0.1:8080/shop/"])

    #expect(shop.connection.server.description == "http://127.0.0.1:8080/shop")
    #expect(
      try client(["SHOP_API_KEY": "k", "SHOP_BASE_URL": ""]).connection.server == .production)
  }

  @Test("A missing or empty key is named", arguments: [[:], ["SHOP_API_KEY": ""]])
  func missing(variables: [String: String]) {
    #expect(throws: ConfigurationError.missingVariable("SHOP_API_KEY")) {
      try client(variables)
    }
  }

  @Test("An address that is none is named by its variable, and not shown")
  func unusable() throws {
    let error = try #require(throws: ConfigurationError.self) {
      try client(["SHOP_API_KEY": "k3y", "SHOP_BASE_URL": "https://user:hunter2@host"])
    }

    #expect(error == .unusableAddressInVariable("SHOP_BASE_URL"))
    #expect(error.description.contains("SHOP_BASE_URL"))
    #expect(!String(reflecting: error).contains("hunter2"))
    #expect(!error.description.contains("k3y"))
  }

  @Test("The process's own variables are found, and others are not")
  func process() {
    #expect(ProcessEnvironment.variable("PATH")?.isEmpty == false)
    #expect(ProcessEnvironment.variable("SHOP_NO_SUCH_VARIABLE") == nil)
    #expect(ProcessEnvironment.variable("") == nil)
  }
}
