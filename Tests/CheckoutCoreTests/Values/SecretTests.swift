import CheckoutCore
import Testing

@Suite("Secrets")
struct SecretTests {
  private static let text = "sk_live_4eC39HqLyjWDarjtT1zdp7dc"
  private let secret = Secret(text)

  @Test("A secret is revealed to whoever asks for it")
  func revealed() {
    #expect(secret.revealed == Self.text)
  }

  @Test("No way to print a secret shows it")
  func printed() {
    var dumped = ""
    dump(secret, to: &dumped)
    dump([secret], to: &dumped)
    dump(["key": secret], to: &dumped)
    dump(Optional(secret), to: &dumped)
    let printed = [
      "\(secret)", String(describing: secret), String(reflecting: secret), secret.description,
      secret.debugDescription, "\([secret])", "\(["key": secret])",
      "\(String(describing: Optional(secret)))", "\((1, secret))", "\(Mirror(reflecting: secret))",
      "\(Array(Mirror(reflecting: secret).children))", dumped,
    ]

    for text in printed { #expect(!text.contains("4eC39")) }
    #expect("\(secret)" == "<secret>")
  }

  @Test("A mirror of a secret has no children")
  func mirror() {
    #expect(Mirror(reflecting: secret).children.isEmpty)
  }
}
