import CheckoutCore
import Testing

@Suite("Currencies")
struct CurrencyTests {
  @Test("Codes that differ in case are one currency", arguments: ["EUR", "eur", "Eur"])
  func sameCase(code: String) {
    #expect(Currency(code) == .eur)
    #expect(Set([Currency(code), .eur]).count == 1)
  }

  @Test("Other codes are other currencies", arguments: ["EU", "EURO", "EUR ", "€", "USD", ""])
  func other(code: String) {
    #expect(Currency(code) != .eur)
  }

  @Test("A currency keeps its spelling, and is respelled on request")
  func spelling() throws {
    let currency = try Currency(json: #""Usdc""#)

    #expect(currency.code == "Usdc")
    #expect("\(currency)" == "Usdc")
    #expect(currency.parameterText == "Usdc")
    #expect(currency.json == Array(#""Usdc""#.utf8))
    #expect(currency.lowercased().code == "usdc")
    #expect(currency.uppercased().code == "USDC")
    #expect(currency == "usdc")
  }
}
