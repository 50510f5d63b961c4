#if Sandbox
  import AsyncHTTPClient
  import CheckoutSandbox
  import NIOCore
  import NIOHTTP1
  import SpecGenerator

  /// Talks to a sandbox as any HTTP client would. It follows no redirect.
  struct SandboxClient {
    let sandbox: Sandbox

    private static let http: HTTPClient = {
      var configuration = HTTPClient.Configuration(redirectConfiguration: .disallow)
      configuration.connectionPool.retryConnectionEstablishment = false
      return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }()

    func send(
      _ method: HTTPMethod, _ path: String, headers: [(String, String)] = [], body: String? = nil
    ) async throws -> Reply {
      var request = HTTPClientRequest(url: sandbox.baseURL + path)
      request.method = method
      request.headers = HTTPHeaders(headers)
      if let body { request.body = .bytes(ByteBuffer(string: body)) }
      let response = try await Self.http.execute(request, timeout: .seconds(20))
      let bytes = try await response.body.collect(upTo: 64 << 20)
      return Reply(
        status: response.status.code, headers: response.headers, text: String(buffer: bytes))
    }

    /// A request to a provider's API, with the sandbox's key and as JSON.
    func call(
      _ provider: SandboxProvider, _ method: HTTPMethod, _ path: String, body: String? = nil,
      headers: [(String, String)] = []
    ) async throws -> Reply {
      let key = sandbox.apiKey(for: provider)
      let credentials =
        provider == .payRam ? ("API-Key", key) : ("Authorization", "Bearer \(key)")
      return try await send(
        method, "/\(provider.rawValue)\(path)",
        headers: [credentials, ("Content-Type", "application/json")] + headers, body: body)
    }

    /// A request to JoPay's API.
    func joPay(
      _ method: HTTPMethod, _ path: String, body: String? = nil
    ) async throws -> Reply {
      try await call(.joPay, method, path, body: body)
    }

    /// Asks JoPay for a session.
    func create(_ order: String = Order().json) async throws -> Reply {
      try await joPay(.POST, "/sessions", body: order)
    }

    /// Creates a session and gives its id.
    func createSession(_ order: String = Order().json) async throws -> String {
      try await create(order).json["id"]?.string ?? "none"
    }

    /// How many sessions the sandbox has.
    func sessionCount() async throws -> Int? {
      try await control(.GET, "/sessions").json["sessions"]?.array?.count
    }

    /// What JoPay says of a session.
    func status(of id: String) async throws -> String? {
      try await joPay(.GET, "/sessions/\(id)").json["status"]?.string
    }

    /// Presses a button of the hosted page.
    func press(
      _ outcome: String, of id: String, at provider: SandboxProvider = .joPay
    ) async throws -> Reply {
      try await send(
        .POST, "/\(provider.rawValue)/pay/\(id)",
        headers: [("Content-Type", "application/x-www-form-urlencoded")], body: "outcome=\(outcome)"
      )
    }

    func page(of id: String, at provider: SandboxProvider = .joPay) async throws -> Reply {
      try await send(.GET, "/\(provider.rawValue)/pay/\(id)")
    }

    /// Does something to a session through the control API.
    func act(_ action: String, on id: String, at provider: SandboxProvider) async throws -> Reply {
      try await control(.POST, "/sessions/\(provider.rawValue)/\(id)/\(action)")
    }

    func control(_ method: HTTPMethod, _ path: String, body: String? = nil) async throws -> Reply {
      try await send(method, "/_control" + path, body: body)
    }
  }

  /// What came back.
  struct Reply {
    let status: UInt
    let headers: HTTPHeaders
    let text: String

    var json: JSONNode {
      get throws { try JSONNode.parse(Array(text.utf8)) }
    }

    var location: String? { headers.first(name: "location") }

    /// The words of a refusal.
    var message: String? {
      get throws { try json["error"]?["message"]?.string }
    }
  }
#endif
