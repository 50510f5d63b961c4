import AsyncHTTPClient
import Foundation
import JoPay
import NIOCore
import NIOHTTP1

/// Calls to a server in another process, with all that clients do by default, against AsyncHTTPClient
/// with the same configuration that sends the same bytes and collects those that come.
struct LoopbackBenchmarks {
  private let address: String
  private let jopay: JoPayClient
  private let body = Sample.request.json
  private let decoder = JSONDecoder()
  private let bare = HTTPClient(
    eventLoopGroupProvider: .singleton, configuration: .checkout)
  private let eventLoop: any EventLoop

  init(port: Int) throws {
    address = "http://127.0.0.1:\(port)"
    jopay = JoPayClient(apiKey: Secret("test"), server: try Server(address: address))
    eventLoop = bare.eventLoopGroup.next()
  }

  func run() async throws -> [Comparison] {
    let comparisons = [
      try await compare("GET over loopback", with: "bare AsyncHTTPClient") {
        Benchmarks.blackHole(try await jopay.retrieveSession(id: "cs_1"))
      } theirs: {
        try await execute(.GET, "/sessions/cs_1")
      },
      try await compare("POST over loopback", with: "bare AsyncHTTPClient") {
        Benchmarks.blackHole(try await jopay.createSession(Sample.request))
      } theirs: {
        try await execute(.POST, "/sessions", body)
      },
      try await compare("GET over loopback", with: "bare AsyncHTTPClient and JSONDecoder") {
        Benchmarks.blackHole(try await jopay.retrieveSession(id: "cs_1"))
      } theirs: {
        let answer = try await execute(.GET, "/sessions/cs_1")
        Benchmarks.blackHole(
          try decoder.decode(Sample.CodableSession.self, from: Data(answer.readableBytesView)))
      },
      try await compare("GET over loopback", with: "its futures, on one event loop") {
        Benchmarks.blackHole(try await jopay.retrieveSession(id: "cs_1"))
      } theirs: {
        try await executeOnOneLoop(.GET, "/sessions/cs_1")
      },
      try await compare("POST over loopback", with: "its futures, on one event loop") {
        Benchmarks.blackHole(try await jopay.createSession(Sample.request))
      } theirs: {
        try await executeOnOneLoop(.POST, "/sessions", body)
      },
    ]
    try await bare.shutdown()
    return comparisons
  }

  private func compare(
    _ name: String, with alternative: String, ours: () async throws -> Void,
    theirs: () async throws -> Void
  ) async throws -> Comparison {
    try await Comparison(
      name, against: alternative, limit: 1.15, iterations: 1_000, ours: ours, theirs: theirs)
  }

  /// A call as anybody would write it.
  @discardableResult
  private func execute(
    _ method: HTTPMethod, _ path: String, _ body: [UInt8]? = nil
  ) async throws -> ByteBuffer {
    var request = HTTPClientRequest(url: address + path)
    request.method = method
    request.headers = headers(hasBody: body != nil)
    request.body = body.map { .bytes(ByteBuffer(bytes: $0)) }
    let response = try await bare.execute(request, timeout: .seconds(30))
    return try await response.body.collect(upTo: 16 << 20)
  }

  /// A call without a change of threads between the connection and the answer.
  private func executeOnOneLoop(
    _ method: HTTPMethod, _ path: String, _ body: [UInt8]? = nil
  ) async throws {
    let request = try HTTPClient.Request(
      url: address + path, method: method, headers: headers(hasBody: body != nil),
      body: body.map { .byteBuffer(ByteBuffer(bytes: $0)) })
    let response = bare.execute(
      request: request, eventLoop: .delegate(on: eventLoop), deadline: .now() + .seconds(30))
    Benchmarks.blackHole(try await response.get())
  }

  private func headers(hasBody: Bool) -> HTTPHeaders {
    var headers: HTTPHeaders = ["Authorization": "Bearer test"]
    if hasBody { headers.add(name: "Content-Type", value: "application/json") }
    return headers
  }
}

extension Benchmarks {
  static func loopbackCalls() async throws -> [Comparison] {
    let server = try ServerProcess()
    defer { server.stop() }
    return try await LoopbackBenchmarks(port: server.port).run()
  }
}
