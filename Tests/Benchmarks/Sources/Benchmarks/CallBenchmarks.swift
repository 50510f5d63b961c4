import AsyncHTTPClient
import Foundation
import HTTPTypes
import JoPay
import NIOCore

extension Benchmarks {
  /// A call whose transport answers at once, against encode, send and decode by hand.
  static func inProcessCall() async throws -> Comparison {
    let client = JoPayClient(apiKey: Secret("test"), transport: ConstantTransport())
    let (encoder, decoder) = (JSONEncoder(), JSONDecoder())
    let theirRequest = Sample.CodableRequest()
    return try await Comparison(
      "POST, in-process transport", against: "Foundation by hand", limit: 1 / 3,
      iterations: 2_000
    ) {
      blackHole(try await client.createSession(Sample.request))
    } theirs: {
      let body = try encoder.encode(theirRequest)
      let answer = await constantAnswer(to: body)
      blackHole(try decoder.decode(Sample.CodableSession.self, from: answer))
    }
  }

  /// A call to a server in another process, against AsyncHTTPClient with bytes.
  static func loopbackCall() async throws -> Comparison {
    let server = try ServerProcess()
    defer { server.stop() }
    let address = "http://127.0.0.1:\(server.port)"
    let client = JoPayClient(apiKey: Secret("test"), server: try .init(address: address))
    let body = Sample.request.json
    return try await Comparison(
      "POST over loopback", against: "bare AsyncHTTPClient", limit: 1.25, iterations: 1_000
    ) {
      blackHole(try await client.createSession(Sample.request))
    } theirs: {
      var request = HTTPClientRequest(url: address + "/sessions")
      request.method = .POST
      request.headers.add(name: "Authorization", value: "Bearer test")
      request.headers.add(name: "Content-Type", value: "application/json")
      request.body = .bytes(ByteBuffer(bytes: body))
      let response = try await HTTPClient.shared.execute(request, timeout: .seconds(30))
      blackHole(try await response.body.collect(upTo: 16 << 20))
    }
  }

  /// How long an attempt takes to fail where nothing listens, the slowest of 20.
  static func closedPort() async throws -> String {
    let client = JoPayClient(
      apiKey: Secret("test"), server: try .init(address: "http://127.0.0.1:1"),
      options: .init(retries: .never))
    var slowest = Duration.zero
    for _ in 0..<20 {
      let start = ContinuousClock.now
      _ = try? await client.createSession(Sample.request)
      slowest = max(slowest, start.duration(to: .now))
    }
    return Comparison.row(
      "closed port, slowest of 20", "\(slowest / 1_000 * 1_000)", "", "", "50 ms",
      slowest < .milliseconds(50) ? "reached" : "MISSED")
  }

  @inline(never)
  private static func constantAnswer(to body: Data) async -> Data { Sample.data }
}

private struct ConstantTransport: HTTPTransport {
  func send(_ request: TransportRequest) async throws(TransportError) -> TransportResponse {
    TransportResponse(head: HTTPResponse(status: .ok), body: Sample.bytes)
  }
}
