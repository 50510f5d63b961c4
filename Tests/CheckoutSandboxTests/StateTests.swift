#if Sandbox
  import SpecGenerator
  import Testing

  @testable import CheckoutSandbox

  @Suite struct StateTests {
    @Test("The oldest entries are forgotten where there are too many")
    func bounds() {
      var entries = KeptEntries<Int>(capacity: 3)
      for number in 1...10 { entries[String(number)] = number }
      #expect(entries.all == [8, 9, 10])
      #expect(entries["7"] == nil)
      entries["9"] = nil
      entries["11"] = 11
      entries["8"] = 80
      #expect(entries.all == [80, 10, 11])
      #expect(entries.count == 3)
    }

    @Test("A provider keeps its newest sessions only, and counts all")
    func sessions() throws {
      var store = SessionStore()
      let request = try JSONNode.parse(Array("{}".utf8))
      for number in 0...SessionStore.capacity {
        store.insert(
          Session(
            id: String(number), lines: [], total: Money(microDollars: 1),
            createdAt: Moment(unixSeconds: 0), expiresAt: Moment(unixSeconds: 9), returns: .init(),
            request: request))
      }
      #expect(store["0"] == nil)
      #expect(store.all.count == SessionStore.capacity)
      #expect(store.made == SessionStore.capacity + 1)
    }

    static let decimals: [(text: String, units: Int64, scale: Int, decimal: String)] = [
      ("24.330", 24_330, 3, "24.33"), ("100", 10_000, 2, "100.00"),
      ("1.5e3", 150_000, 2, "1500.00"),
      ("15e-4", 15, 4, "0.0015"), ("0", 0, 2, "0.00"),
      ("92233720368547758.07", .max, 2, "92233720368547758.07"),
    ]

    @Test("Decimal text is read with all its digits", arguments: decimals)
    func decimal(text: String, units: Int64, scale: Int, decimal: String) throws {
      let money = try #require(Money(decimal: text, currency: "usd"))
      #expect(money.units == units && money.scale == scale)
      #expect(money.decimal == decimal)
    }

    @Test(
      "What is no amount or does not fit is none",
      arguments: ["", "-1", ".5", "1.2.3", "1e99", "1e", "x", "92233720368547758.08", "1e-30", "٣"])
    func noDecimal(text: String) {
      #expect(Money(decimal: text, currency: "usd") == nil)
    }

    @Test("Millionths of a dollar are shown without their last zeros")
    func microDollars() {
      #expect(Money(microDollars: 19_900_000).display == "$19.90")
      #expect(Money(microDollars: 500).display == "$0.0005")
      #expect(Money(microDollars: 19_900_000).minorUnits == 1_990)
      #expect(Money(microDollars: 500).minorUnits == nil)
    }

    @Test(
      "A date and time is read with its offset",
      arguments: [
        ("1970-01-01T00:00:00Z", 0), ("2000-02-29T00:00:00Z", 951_782_400),
        ("2026-01-04T03:52:38.5+01:00", 1_767_495_158),
        ("2026-01-03T21:22:38-05:30", 1_767_495_158), ("9999-12-31T23:59:59Z", 253_402_300_799),
      ])
    func rfc3339(text: String, seconds: Int64) {
      #expect(Moment(rfc3339: text)?.unixSeconds == seconds)
    }

    @Test(
      "A date that does not exist is none",
      arguments: ["2025-02-29T00:00:00Z", "2026-13-01T00:00:00Z", "2026-01-01T24:00:00Z", "now"])
    func noDate(text: String) {
      #expect(Moment(rfc3339: text) == nil)
    }

    @Test("A UUID has its version and variant")
    func uuid() {
      var random = SeededRandom(seed: 1, stream: "test")
      let parts = random.uuid().split(separator: "-")
      #expect(parts.map(\.count) == [8, 4, 4, 4, 12])
      #expect(parts[2].first == "4" && "89ab".contains(parts[3].first ?? "x"))
    }
  }
#endif
