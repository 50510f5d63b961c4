import CheckoutCore
import Testing

@Suite("Server addresses")
struct ServerAddressTests {
  @Test(
    "An address has a scheme, a host, and perhaps a port and a path",
    arguments: [
      ("https://pay.example.com", "https", "pay.example.com", nil, ""),
      ("https://pay.example.com/", "https", "pay.example.com", nil, ""),
      ("https://pay.example.com///", "https", "pay.example.com", nil, ""),
      ("HTTPS://Pay.Example.com:8443/api/v1/", "https", "Pay.Example.com", 8443, "/api/v1"),
      ("http://127.0.0.1:1", "http", "127.0.0.1", 1, ""),
      ("http://[::1]:65535/a", "http", "[::1]", 65535, "/a"),
      ("http://[2001:db8::192.0.2.1]", "http", "[2001:db8::192.0.2.1]", nil, ""),
      ("http://localhost/a%20b", "http", "localhost", nil, "/a%20b"),
      ("https://x-y_z.example", "https", "x-y_z.example", nil, ""),
    ] as [(String, String, String, Int?, String)])
  func accepted(
    address: String, scheme: String, host: String, port: Int?, path: String
  ) throws {
    let server = try Server<ShopClient>(address: address)

    #expect(server.scheme.rawValue == scheme)
    #expect(server.host == host)
    #expect(server.port == port)
    #expect(server.path == path)
    #expect(try Server(address: server.description) == server)
  }

  @Test(
    "Anything else is refused",
    arguments: [
      "", "https", "https:", "https:/", "https://", "https:///path", "://host", "//host", "host",
      "ftp://host", "file:///etc/passwd", "javascript://host", "https ://host",
      "https://user@host", "https://user:password@host", "https://host?query", "https://host#f",
      "https://host/path?x", "https://host/path#x", "https://host\\path", "https://ho st",
      "https://host\r\nX: y", "https://host\n", " https://host", "https://host ", "https://h\0st",
      "https://host:", "https://host:0", "https://host:65536", "https://host:-1",
      "https://host:+80", "https://host:8o", "https://host:80:80", "https://host:99999999999999",
      "https://.host", "https://host.", "https://ho..st", "https://hôst", "https://host<",
      "https://%68ost", "https://ho,st", "https://[", "https://]", "https://[]", "https://[::1",
      "https://::1", "https://[::1]x", "https://[::g]", "https://[::1%25eth0]", "https://\u{FF0E}",
      "https://host\u{202E}", "https://h:8\u{0661}", "https://evil.example@pay.example",
    ])
  func refused(address: String) {
    #expect(throws: ConfigurationError.unusableAddress) {
      try Server<ShopClient>(address: address)
    }
  }

  @Test("A refusal says what to write, and shows nothing of what was written")
  func refusal() throws {
    let error = try #require(throws: ConfigurationError.self) {
      try Server<ShopClient>(address: "https://user:hunter2@host")
    }

    #expect(error.description.contains("https://pay.example.com:8443/api"))
    #expect(!error.description.contains("hunter2"))
  }
}
