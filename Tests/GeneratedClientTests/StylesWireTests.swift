import CheckoutCore
import CheckoutTesting
import HTTPTypes
import Styles
import Testing

/// Parameters in every place and style, byte for byte as OpenAPI 3.1 and RFC 6570 have them.
@Suite("A generated client: styles of parameters")
struct StylesWireTests {
  static let colours = ["blue", "black", "brown"]
  static let colour = Colour(r: 100, g: 200, b: 150)

  private static func head(
    _ call: (StylesClient) async throws(StylesError) -> Void
  ) async throws -> HTTPRequest {
    let transport = ScriptedTransport([.status(204)])
    try await call(StylesClient(transport: transport))
    return try #require(transport.requests.first?.head)
  }

  private static func query(_ request: Search.Request) async throws -> String {
    let head = try await head { client throws(StylesError) in try await client.search(request) }
    let path = head.path
    return try #require(path?.split(separator: "?", maxSplits: 1).last.map(String.init))
  }

  @Test("Simple: values behind commas")
  func simple() async throws {
    let head = try await Self.head { client throws(StylesError) in
      try await client.listPlain(text: "a,b", list: Self.colours, object: Self.colour)
    }
    #expect(head.path == "/plain/a%2Cb/blue,black,brown/R=100,G=200,B=150")
  }

  @Test("Label: a full stop in front")
  func label() async throws {
    let head = try await Self.head { client throws(StylesError) in
      try await client.listLabels(text: "blue", list: Self.colours, object: Self.colour)
    }
    #expect(head.path == "/label/.blue/.blue.black.brown/.R,100,G,200,B,150")
  }

  @Test("Matrix: a semicolon and the name in front")
  func matrix() async throws {
    let head = try await Self.head { client throws(StylesError) in
      try await client.listMatrices(text: 5, list: Self.colours, object: Self.colour)
    }
    #expect(head.path == "/matrix/;text=5/;list=blue,black,brown/;R=100;G=200;B=150")
  }

  @Test("A list of nothing is no segment, so nothing is sent")
  func emptySegment() async throws {
    let transport = ScriptedTransport([.status(204)])
    await #expect(throws: StylesError.self) {
      try await StylesClient(transport: transport).listMatrices(
        text: 5, list: [], object: Self.colour)
    }
    #expect(transport.requests.isEmpty)
  }

  static let queries: [(Search.Request, String)] = [
    (.init(each: colours), "each=blue&each=black&each=brown"),
    (.init(list: colours), "list=blue,black,brown"),
    (.init(list: ["a,b", "c d"]), "list=a%2Cb,c%20d"),
    (.init(spaced: colours), "spaced=blue%20black%20brown"),
    (.init(piped: colours), "piped=blue%7Cblack%7Cbrown"),
    (.init(object: colour), "R=100&G=200&B=150"),
    (.init(pairs: colour), "pairs=R,100,G,200,B,150"),
    (.init(pairs: Colour(r: 1, g: 2)), "pairs=R,1,G,2"),
    (
      .init(where: Filter(colour: colour)),
      "where%5Bcolour%5D%5BR%5D=100&where%5Bcolour%5D%5BG%5D=200&where%5Bcolour%5D%5BB%5D=150"
    ),
    (
      .init(where: Filter(names: ["a"], ranges: [.init(from: "1.50")], all: true)),
      "where%5Bnames%5D%5B0%5D=a&where%5Branges%5D%5B0%5D%5Bfrom%5D=1.50&where%5Ball%5D=true"
    ),
    (
      .init(filter: Filter(names: ["a b"])),
      "filter=%7B%22names%22%3A%5B%22a%20b%22%5D%7D"
    ),
    (.init(next: "/a?b=c&d[0]#é%2F%zz"), "next=/a?b=c&d%5B0%5D%23%C3%A9%2F%25zz"),
    (.init(any: ["x", 15, nil]), "any=x&any=15"),
    (.init(any: ["k": true]), "k=true"),
    (.init(any: 7), "any=7"),
    (.init(note: ""), "note="),
  ]

  @Test("Queries", arguments: queries)
  func query(_ request: Search.Request, _ query: String) async throws {
    #expect(try await Self.query(request) == query)
  }

  @Test("An array or an object of nothing is no parameter")
  func empty() async throws {
    let request = Search.Request(
      each: [], list: [], spaced: [], object: Colour?.none, where: Filter(), any: .null,
      xColours: [], shades: [])
    let head = try await Self.head { client throws(StylesError) in
      try await client.search(request)
    }
    #expect(head.path == "/search")
    #expect(head.headerFields[.cookie] == nil)
    #expect(head.headerFields[try #require(HTTPField.Name("X-Colours"))] == nil)
  }

  @Test("Headers: values behind commas, or JSON, as they are")
  func headers() async throws {
    let head = try await Self.head { client throws(StylesError) in
      try await client.search(
        .init(xColours: ["a b", "c"], xColour: Self.colour, xFilter: Filter(all: false)))
    }
    #expect(head.headerFields[try #require(HTTPField.Name("X-Colours"))] == "a b,c")
    #expect(head.headerFields[try #require(HTTPField.Name("X-Colour"))] == "R=100,G=200,B=150")
    #expect(head.headerFields[try #require(HTTPField.Name("X-Filter"))] == #"{"all":false}"#)
  }

  @Test("Cookies are one header, and no value can add a cookie")
  func cookies() async throws {
    let head = try await Self.head { client throws(StylesError) in
      try await client.search(.init(session: "a; b=c", shades: Self.colours))
    }
    #expect(head.headerFields[.cookie] == "session=a%3B%20b%3Dc; shades=blue,black,brown")
  }
}
