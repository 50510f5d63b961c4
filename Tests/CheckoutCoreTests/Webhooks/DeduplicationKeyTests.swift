import CheckoutCore
import Testing

@Suite("Deduplication keys")
struct DeduplicationKeyTests {
  @Test("Members without a colon are joined as they are")
  func plain() {
    #expect(DeduplicationKey.joining("payment", "r1", "3.50") == "payment:r1:3.50")
    #expect(DeduplicationKey.joining("sold", "s1", "12:05:01Z") == "sold:s1:12:05:01Z")
  }

  @Test(
    "Members that read alike when they are joined are told apart",
    arguments: [
      (("a:b", "c", "d"), ("a", "b:c", "d")), (("a", "b:c", "d"), ("a", "b", "c:d")),
      (("a%3Ab", "c", "d"), ("a:b", "c", "d")), (("", "", ":"), ("", ":", "")),
      (("a\u{301}:", "b", ""), ("a\u{301}", ":b", "")),
      ((":\u{301}", "", ""), ("", ":\u{301}", "")),
    ])
  func separators(one: (String, String, String), other: (String, String, String)) {
    let first = DeduplicationKey.joining(one.0, one.1, one.2)
    let second = DeduplicationKey.joining(other.0, other.1, other.2)
    #expect(!first.utf8.elementsEqual(second.utf8))
  }
}
