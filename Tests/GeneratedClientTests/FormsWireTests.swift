import CheckoutCore
import CheckoutTesting
import Forms
import HTTPTypes
import Testing

/// Bodies of every form, byte for byte.
@Suite("A generated client: forms, files, text")
struct FormsWireTests {
  private static func request(
    options: ClientOptions = .init(), _ call: (FormsClient) async throws(FormsError) -> Void
  ) async throws -> (type: String?, body: String?, head: HTTPRequest) {
    let transport = ScriptedTransport([.status(204)])
    try await call(FormsClient(transport: transport, options: options))
    let request = try #require(transport.requests.first)
    return (
      request.head.headerFields[.contentType],
      request.body.map { String(decoding: $0, as: UTF8.self) }, request.head
    )
  }

  @Test("A form without encodings repeats lists, and has objects as JSON")
  func plain() async throws {
    let (type, body, _) = try await Self.request { client throws(FormsError) in
      try await client.createPlain(
        .init(
          text: "a b", tags: ["x", "y&z"], customer: Customer(name: "Jo", age: 7),
          customers: [Customer(), Customer(age: 1)]))
    }
    #expect(type == "application/x-www-form-urlencoded")
    #expect(
      body == """
        text=a+b&tags=x&tags=y%26z&customer=%7B%22name%22%3A%22Jo%22%2C%22age%22%3A7%7D\
        &customers=%7B%7D&customers=%7B%22age%22%3A1%7D
        """)
  }

  @Test("Each member of a form is in the style of its encoding")
  func styles() async throws {
    let (_, body, _) = try await Self.request { client throws(FormsError) in
      try await client.replacePlain(
        .init(
          tags: ["x y", "z"], customer: Customer(name: "Jo"), other: Customer(name: "Al", age: 2),
          data: PriceData(currency: .eur)))
    }
    #expect(
      body == """
        tags=x+y+z&customer[name]=Jo&other=name,Al,age,2&data=%7B%22currency%22%3A%22eur%22%7D
        """)
  }

  @Test("What the spec does not know is sent too, as the rest of the form is")
  func additional() async throws {
    let (_, body, _) = try await Self.request { client throws(FormsError) in
      try await client.createSession(
        .init(
          mode: .payment, successURL: "s",
          additionalMembers: ["discounts": [["coupon": "c_1"]], "gone": nil]))
    }
    #expect(body == "mode=payment&success_url=s&discounts[0][coupon]=c_1")
  }

  @Test("A get whose body says nothing has none")
  func emptyGet() async throws {
    let (type, body, _) = try await Self.request { client throws(FormsError) in
      try await client.listSessions()
    }
    #expect(type == nil)
    #expect(body == nil)
  }

  @Test("JSON goes under the name that the spec gives it")
  func otherJSON() async throws {
    let (type, body, head) = try await Self.request { client throws(FormsError) in
      try await client.patchPlain(.init(body: Customer(age: 3), dry: true))
    }
    #expect(type == "application/merge-patch+json")
    #expect(body == #"{"age":3}"#)
    #expect(head.path == "/plain?dry=true")
  }

  @Test("A multipart body has a part for each field and file")
  func multipart() async throws {
    let options = ClientOptions(makeBoundary: { "b0undary" })
    let (type, body, head) = try await Self.request(options: options) {
      client throws(FormsError) in
      try await client.createFile(
        .init(
          file: BinaryContent("%PDF".utf8, mediaType: "application/pdf", filename: "a\"\r\n.pdf"),
          purpose: .evidence, dry: false, amount: "24.330", image: BinaryContent("png".utf8),
          pages: [BinaryContent([]), BinaryContent("2".utf8)], tags: ["x", "y"],
          customer: Customer(name: "Jo"),
          link: .init(create: true, customer: Customer(age: 1)), note: "# é", raw: "r"))
    }
    #expect(head.path == "/files?dry=false")
    #expect(type == "multipart/form-data; boundary=b0undary")
    let parts = [
      (
        #"name="file"; filename="a%22%0D%0A.pdf""# + "\r\nContent-Type: application/pdf", "%PDF"
      ),
      (#"name="purpose""#, "evidence"),
      (#"name="amount""#, "24.330"),
      (#"name="image"; filename="image""# + "\r\nContent-Type: image/png", "png"),
      (#"name="pages"; filename="pages""# + "\r\nContent-Type: application/octet-stream", ""),
      (#"name="pages"; filename="pages""# + "\r\nContent-Type: application/octet-stream", "2"),
      (#"name="tags""#, "x"),
      (#"name="tags""#, "y"),
      (#"name="customer""# + "\r\nContent-Type: application/json", #"{"name":"Jo"}"#),
      (#"name="link[create]""#, "true"),
      (#"name="link[customer][age]""#, "1"),
      (#"name="note""# + "\r\nContent-Type: text/markdown", "# é"),
      (#"name="raw""# + "\r\nContent-Type: application/json", #""r""#),
    ]
    let expected = parts.map { header, content in
      "--b0undary\r\nContent-Disposition: form-data; \(header)\r\n\r\n\(content)\r\n"
    }
    #expect(body == expected.joined() + "--b0undary--\r\n")
  }

  @Test(
    "A boundary that is none, or that a part holds, is refused",
    arguments: ["", "a b", "é", "ab-", String(repeating: "a", count: 71)])
  func boundary(_ boundary: String) async throws {
    let transport = ScriptedTransport([])
    let client = FormsClient(
      transport: transport, options: ClientOptions(makeBoundary: { boundary }))
    let file = BinaryContent("text\r\n--ab-\r\n".utf8)
    let error = await #expect(throws: FormsError.self) {
      try await client.createFile(.init(file: file, purpose: .logo))
    }
    guard case .invalidRequest(.unusableBoundary) = error?.stage else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test("Boundaries are random")
  func randomBoundary() async throws {
    func type() async throws -> String? {
      try await Self.request { client throws(FormsError) in
        try await client.createFile(.init(file: BinaryContent([]), purpose: .logo))
      }.type
    }
    #expect(try await type() != type())
  }

  @Test("A media type cannot add a header to a part")
  func mediaType() async throws {
    let transport = ScriptedTransport([])
    let file = BinaryContent([], mediaType: "a/b\r\nX-Evil: 1")
    await #expect(throws: FormsError.self) {
      try await FormsClient(transport: transport).createFile(.init(file: file, purpose: .logo))
    }
    #expect(transport.requests.isEmpty)
  }

  @Test("Bytes go as they are, under their own type or the spec's")
  func bytes() async throws {
    let own = try await Self.request { client throws(FormsError) in
      try await client.replaceFile(BinaryContent("GIF".utf8, mediaType: "image/gif"))
    }
    #expect(own.type == "image/gif")
    #expect(own.body == "GIF")
    let other = try await Self.request { client throws(FormsError) in
      try await client.replaceFile(BinaryContent([]))
    }
    #expect(other.type == "application/pdf")
    #expect(other.body == "")
  }

  @Test("Text goes as it is, in UTF-8")
  func text() async throws {
    let (type, body, _) = try await Self.request { client throws(FormsError) in
      try await client.appendToFile("a,\"b\"\n1,é\n")
    }
    #expect(type == "text/csv; charset=utf-8")
    #expect(body == "a,\"b\"\n1,é\n")
  }

  @Test("A lone value is JSON like any other")
  func loneValues() async throws {
    let text = try await Self.request { client throws(FormsError) in
      try await client.sendText("a\"b")
    }
    #expect(text.type == "application/json")
    #expect(text.body == #""a\"b""#)
    let mark = try await Self.request { client throws(FormsError) in try await client.sendMark(.o) }
    #expect(mark.body == #""O""#)
    let object = try await Self.request { client throws(FormsError) in
      try await client.sendObject(["a": [1, nil]])
    }
    #expect(object.body == #"{"a":[1,null]}"#)
    let number = try #require(JSONNumber("24.330"))
    let sent = try await Self.request { client throws(FormsError) in
      try await client.sendNumber(number)
    }
    #expect(sent.body == "24.330")
  }
}
