import CheckoutCore
import Testing

@Suite("Texts that tell what a JSON value is")
struct KindTests {
  private static func shape(_ json: String) throws -> String {
    switch try JSONElement(json: json.utf8).kind(in: "type") {
    case "card", "scheme": "card"
    case "": "empty"
    case "sofort-überweisung": "transfer"
    default: "unknown"
    }
  }

  @Test(
    "A kind is the literal with the same bytes, however the text is escaped",
    arguments: [
      (#"{"type":"card"}"#, "card"), (#"{"a":{"type":"x"},"type":"scheme"}"#, "card"),
      (#"{"type":"c\u0061rd"}"#, "card"), (#"{"type":""}"#, "empty"),
      (#"{"type":"sofort-überweisung"}"#, "transfer"),
      // The same to a reader, and other bytes.
      (#"{"type":"sofort-u\u0308berweisung"}"#, "unknown"),
      (#"{"type":"Card"}"#, "unknown"), (#"{"type":"cards"}"#, "unknown"),
    ])
  func literals(_ json: String, _ shape: String) throws {
    #expect(try Self.shape(json) == shape)
  }

  @Test(
    "What has no such text is of no kind",
    arguments: ["{}", #"{"type":null}"#, #"{"type":["card"]}"#, #""card""#, "[]", "1"])
  func none(_ json: String) throws {
    #expect(try Self.shape(json) == "unknown")
    #expect(try JSONElement(json: json.utf8).kind(in: "type").text == nil)
  }

  @Test("The text is as it came, without its escapes")
  func text() throws {
    #expect(try JSONElement(json: #"{"type":"a\n"}"#.utf8).kind(in: "type").text == "a\n")
  }
}
