#if Sandbox && AsyncHTTPClient
  import Foundation
  import HTTPTypes
  import Testing

  @testable import checkout

  @Suite struct WebhookInputTests {
    @Test("Headers are read with or without a start line, with any line break and repeated")
    func headers() throws {
      let fields = try HeaderLines(
        "\u{FEFF}POST /hooks HTTP/1.1\r\nX-One:  a b \r\n\r\nX-Two: c\nx-two:d\nX-Empty:\n"
      ).fields
      #expect(fields[try #require(HTTPField.Name("x-one"))] == "a b")
      #expect(fields[try #require(HTTPField.Name("X-Two"))] == "c, d")
      #expect(fields[try #require(HTTPField.Name("X-Empty"))] == "")
      #expect(fields.count == 4)
    }

    @Test(
      "A line that is no header is refused by its number",
      arguments: [("X-One: a\nnothing", 2), (": a", 1), ("X One: a", 1), ("\nGET / HTTP/1.1", 2)])
    func noHeader(text: String, line: Int) {
      #expect {
        try HeaderLines(text)
      } throws: { error in
        "\(error)" == "Line \(line) of the headers is not like Name: value."
      }
    }

    @Test("A secret is read from a file without the line break at its end, and no more is cut")
    func file() throws {
      let file = FileManager.default.temporaryDirectory.appendingPathComponent(
        "checkout-\(UUID().uuidString)")
      defer { try? FileManager.default.removeItem(at: file) }
      for (text, secret) in [(" s \n", " s "), ("s\r\n", "s"), ("s\n\n", "s\n"), ("s", "s")] {
        try Data(text.utf8).write(to: file)
        #expect(try SecretSource.file(file.path).read() == secret)
      }
    }

    @Test(
      "A place of a secret is ENV: or FILE: and a name",
      arguments: ["", "ENV", "ENV:", "FILE:", "env:A", "my-secret", "HTTP:x"])
    func noPlace(argument: String) {
      #expect(SecretSource(argument: argument) == .unknown)
      #expect(throws: AskedWrongly.self) { try SecretSource(argument: argument).read() }
    }
  }
#endif
