#if Sandbox
  import Testing

  @testable import CheckoutSandbox

  @Suite struct ValueTests {
    @Test(
      "A moment is written as its date and time",
      arguments: [
        (0, "1970-01-01T00:00:00Z"), (951_782_399, "2000-02-28T23:59:59Z"),
        (951_782_400, "2000-02-29T00:00:00Z"), (1_736_510_400, "2025-01-10T12:00:00Z"),
        (4_107_542_400, "2100-03-01T00:00:00Z"), (253_402_300_799, "9999-12-31T23:59:59Z"),
        (Int64.max, "9999-12-31T23:59:59Z"), (Int64.min, "1970-01-01T00:00:00Z"),
      ])
    func moment(seconds: Int64, text: String) {
      #expect(Moment(unixSeconds: seconds).iso8601 == text)
    }

    @Test("A clock moves ahead only, and not past its range")
    func clock() {
      var clock = SandboxClock.manual(unixTime: 100)
      clock.advance(bySeconds: 5)
      clock.advance(bySeconds: -50)
      #expect(clock.now.unixSeconds == 105)
      clock.advance(bySeconds: .max)
      clock.advance(bySeconds: .max)
      #expect(clock.now.iso8601 == "9999-12-31T23:59:59Z")
    }

    @Test("The system's clock is in this century")
    func systemClock() {
      #expect(SandboxClock.system.now.iso8601.hasPrefix("20"))
    }

    @Test(
      "Money is shown with the digits of its currency",
      arguments: [
        (0, "eur", "€0.00"), (5, "eur", "€0.05"), (123_456_789, "usd", "$1,234,567.89"),
        (500, "jpy", "¥500"), (1_234, "kwd", "1.234 KWD"), (2_500, "chf", "25.00 CHF"),
        (Int64.max, "gbp", "£92,233,720,368,547,758.07"),
      ])
    func money(minorUnits: Int64, currency: String, text: String) {
      #expect(Money(minorUnits: minorUnits, currency: currency).display == text)
    }

    @Test("Random streams follow from seed and name")
    func random() {
      func first(_ seed: UInt64, _ name: String) -> String {
        var random = SeededRandom(seed: seed, stream: name)
        return random.token(prefix: "x_", length: 12)
      }
      #expect(first(1, "a") == first(1, "a"))
      #expect(Set([first(1, "a"), first(1, "b"), first(2, "a")]).count == 3)
    }

    @Test(
      "Percent escapes are decoded, and what is none stays",
      arguments: [("a%20b", "a b"), ("%", "%"), ("%zz", "%zz"), ("%e2%82%ac", "€"), ("%+1", "%+1")])
    func percentDecoding(text: String, expected: String) {
      #expect(text[...].percentDecoded == expected)
    }

    @Test("JSON is written with its control characters escaped")
    func jsonText() {
      let json: JSON = ["a\"\\\n\u{1F}": ["é", .number("1.10"), .null, false, [:], []]]
      #expect(json.text == #"{"a\"\\\u000a\u001f":["é",1.10,null,false,{},[]]}"#)
    }
  }
#endif
