import Foundation
import HTTPTypes
import JoPay

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
      "closed port, slowest of 20", "\(slowest / 1_000 * 1_000)", "", "", "", "", "50 ms",
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
