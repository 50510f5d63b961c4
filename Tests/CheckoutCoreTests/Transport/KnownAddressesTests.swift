#if AsyncHTTPClient
  import AsyncHTTPClient
  @testable import CheckoutCore
  import Foundation
  import HTTPTypes
  import Testing

  @Suite("Addresses that were sent to before")
  struct KnownAddressesTests {
    private static func request(
      _ method: HTTPRequest.Method, _ path: String, headers: HTTPFields = [:], body: [UInt8]? = nil
    ) -> TransportRequest {
      TransportRequest(
        head: HTTPRequest(
          method: method, scheme: "https", authority: "shop.example", path: path,
          headerFields: headers),
        body: body)
    }

    @Test("A request to a known address has its own headers and body")
    func own() throws {
      let known = KnownAddresses()
      let first = Self.request(.post, "/orders", headers: [.accept: "a"], body: [1])
      _ = try known.request(for: first)

      let second = try known.request(for: Self.request(.post, "/orders", headers: [.cookie: "b"]))

      #expect(second.headers.map(\.name) == ["Cookie"])
      #expect(second.body == nil)
    }

    @Test(
      "A request goes where it says, however many there were before", arguments: [1, 64, 65, 200])
    func many(count: Int) throws {
      let known = KnownAddresses()
      for number in (0..<count).flatMap({ [$0, $0 / 2] }) {
        for method in [HTTPRequest.Method.get, .delete] {
          for path in ["/orders/\(number)", "/orders?page=\(number)"] {
            let request = try known.request(for: Self.request(method, path))

            #expect(request.url.absoluteString == "https://shop.example\(path)")
            #expect("\(request.method)" == method.rawValue)
          }
        }
      }
    }

    @Test("Two spellings of a letter are two addresses")
    func spellings() throws {
      let known = KnownAddresses()
      let paths = ["/caf\u{e9}", "/cafe\u{301}"]

      let sent = try paths.map { try known.request(for: Self.request(.get, $0)).url.absoluteString }

      #expect(!sent[0].utf8.elementsEqual(sent[1].utf8))
    }

    @Test("An address that cannot be used is refused each time")
    func unusable() {
      let known = KnownAddresses()
      var request = Self.request(.get, "/orders")
      request.head.scheme = "ftp"
      for _ in 0..<2 {
        #expect(throws: HTTPClientError.unsupportedScheme("ftp")) {
          try known.request(for: request)
        }
      }
    }

    @Test("They are not shown")
    func hidden() throws {
      let known = KnownAddresses()
      _ = try known.request(for: Self.request(.get, "/orders/alice"))

      var shown = ""
      dump(known, to: &shown)

      #expect(!shown.contains("alice"))
    }
  }
#endif
