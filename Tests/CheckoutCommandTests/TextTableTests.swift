#if Sandbox && AsyncHTTPClient
  import Testing

  @testable import checkout

  @Suite struct TextTableTests {
    private let table = TextTable(
      header: ["name", "state"],
      rows: [[.init("JoPay", .strong), .init("paid", .good)], [.init("É"), .init("-")]])

    @Test("Columns are aligned and lines have no space at their end")
    func plain() {
      #expect(
        table.rendered(isColoured: false, width: nil) == """
          name   state
          JoPay  paid
          É      -

          """)
    }

    @Test("Colours do not change what stands where")
    func coloured() {
      let text = table.rendered(isColoured: true, width: nil)
      #expect(text.contains("\u{1B}[32mpaid\u{1B}[0m"))
      let plain = text.replacing(/\u{1B}\[\d+m/, with: "")
      #expect(plain == table.rendered(isColoured: false, width: nil))
    }

    @Test("Where the terminal is too narrow, each row becomes a list")
    func narrow() {
      #expect(
        table.rendered(isColoured: false, width: 11) == """
          name   JoPay
          state  paid

          name   É
          state  -

          """)
    }
  }
#endif
