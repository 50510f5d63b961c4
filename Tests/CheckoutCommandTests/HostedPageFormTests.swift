#if Sandbox && AsyncHTTPClient
  import Testing

  @testable import checkout

  @Suite struct HostedPageFormTests {
    private func form(_ html: String) throws -> HostedPageForm {
      let address = try #require(WebAddress("http://127.0.0.1:80/jopay/pay/1"))
      return try HostedPageForm(Browser.Page(address: address, html: html))
    }

    @Test("A form is filled in with its hidden fields and its first button")
    func fields() throws {
      let form = try form(
        """
        <!-- <form> --><p>a < b</p><FORM method=post action='/pay?a=1&amp;b=2'>
        <input type="hidden" name="t" value="&lt;x y&gt;"><button type="button" name="no">
        <button name="outcome" value="pay">Pay</button><button name="outcome" value="fail">
        </form><input type="hidden" name="outside" value="1">
        """)
      #expect(form.action.description == "http://127.0.0.1:80/pay?a=1&b=2")
      #expect(form.body == "t=%3Cx%20y%3E&outcome=pay")
    }

    @Test(
      "A page without a form that can be submitted is an error",
      arguments: [
        "", "<form", "<form method=post>", "<form method=get><button name=a></form>",
        "<form method=post action='//elsewhere'><button></form>",
        "<form method=post></form><button>",
      ])
    func noForm(html: String) {
      #expect(throws: DemoError.self) { try form(html) }
    }

    @Test(
      "An action leads to an address, a path of the same host, or the page itself",
      arguments: [
        ("", "http://127.0.0.1:80/jopay/pay/1"), ("/x", "http://127.0.0.1:80/x"),
        ("https://a.example?b#c", "https://a.example/?b"),
      ])
    func actions(action: String, expected: String) throws {
      let page = try #require(WebAddress("http://127.0.0.1:80/jopay/pay/1"))
      #expect(page.resolving(action)?.description == expected)
    }
  }
#endif
