import Testing

@testable import SpecGenerator

@Suite("Names")
struct SwiftNameTests {
  @Test(
    "A name in any style becomes a Swift member",
    arguments: [
      ("id", "id"), ("checkout_url", "checkoutURL"), ("orderId", "orderID"), ("URLPath", "urlPath"),
      ("created-at", "createdAt"), ("ORDER_ID", "orderID"), ("X-Trace-Id", "xTraceID"),
      ("checkout.session.completed", "checkoutSessionCompleted"), ("txHash", "txHash"),
      ("json", "json"), ("3ds", "value3ds"), ("v2", "v2"), ("größe", "größe"),
      ("user ids", "userIDs"), ("retrieveAIView", "retrieveAIView"), ("pending-otp", "pendingOTP"),
      ("__typename", "typename"), ("USDT", "usdt"), ("priceUSD", "priceUSD"), ("", ""), ("$", ""),
    ])
  func members(_ wire: String, _ member: String) {
    #expect(SwiftName(wire).member == member)
  }

  @Test(
    "A name in any style becomes a Swift type",
    arguments: [
      ("order_line", "OrderLine"), ("url", "URL"), ("createSession", "CreateSession"),
      ("createAIPayment", "CreateAIPayment"),
      ("APIKey", "APIKey"), ("GStable", "GStable"), ("3ds", "Value3ds"), ("日本", "Value日本"),
      ("ID_TOKEN", "IDToken"),
    ])
  func types(_ wire: String, _ type: String) {
    #expect(SwiftName(wire).type == type)
  }

  @Test(
    "Where a name has no letters, or is taken, its symbols are words",
    arguments: [
      ("🎉", "partyPopper"), (".", "fullStop"), (">=", "greaterEquals"), ("+1", "plus1"),
      ("-1", "minus1"), ("foo_bar", "fooBar"), ("50%", "value50Percent"), (" ", "space"), ("", ""),
    ])
  func spelled(_ wire: String, _ member: String) {
    #expect(SwiftName(spelling: wire).member == member)
  }

  @Test("A name from the spec's author counts as it is, but for its first letter")
  func override() {
    let name = SwiftName("whatever", override: "linkID")
    #expect(name.type == "LinkID")
    #expect(name.member == "linkID")
  }

  @Test(
    "Only ASCII letters and digits are an identifier",
    arguments: [
      ("a", true), ("A1", true), ("1a", false), ("", false), ("a b", false), ("a-b", false),
      ("ä", false), ("_", false), ("a\u{301}", false), ("²", false),
    ])
  func identifiers(_ text: String, _ isIdentifier: Bool) {
    #expect(SwiftName.isIdentifier(text) == isIdentifier)
  }
}
