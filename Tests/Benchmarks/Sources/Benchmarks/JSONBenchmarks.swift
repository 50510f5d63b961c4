import Foundation
import JoPay

extension Benchmarks {
  static func decoding() async throws -> Comparison {
    let decoder = JSONDecoder()
    return try await Comparison(
      "decode a \(Sample.bytes.count)-byte session", against: "JSONDecoder", limit: 1 / 3,
      iterations: 5_000
    ) {
      blackHole(try CheckoutSession(json: Sample.bytes))
    } theirs: {
      blackHole(try decoder.decode(Sample.CodableSession.self, from: Sample.data))
    }
  }

  static func encoding() async throws -> Comparison {
    let encoder = JSONEncoder()
    let ours = try CheckoutSession(json: Sample.bytes)
    let theirs = try JSONDecoder().decode(Sample.CodableSession.self, from: Sample.data)
    return try await Comparison(
      "encode a \(Sample.bytes.count)-byte session", against: "JSONEncoder", limit: 1 / 3,
      iterations: 5_000
    ) {
      blackHole(ours.json)
    } theirs: {
      blackHole(try encoder.encode(theirs))
    }
  }

  /// Keeps the optimiser from dropping work whose result nobody reads.
  @inline(never)
  static func blackHole(_ value: some Any) {}
}
