import CheckoutCore
import Foundation
import HTTPTypes
import Testing

/// Published figures of how others retry, from `../shared/vectors/retry.json` when it is there.
struct RetryVectors: Decodable {
  struct Growth: Decodable, CustomTestStringConvertible {
    struct Case: Decodable {
      let retry: Int?
      let random: Double?
      let delayS: Double
    }

    struct Parameters: Decodable {
      let type: String?
      let baseS: Double
      let factor: Double?
      let capS: Double?
      let jitter: String?
      let random: Double?
    }

    let id: String
    let params: Parameters
    let cases: [Case]
    var testDescription: String { id }
  }

  struct Hint: Decodable, CustomTestStringConvertible {
    let id: String
    let dialect: String
    let maxRetries: Int?
    let remainingRetries: Int?
    let now: Int?
    let headers: [String: String]
    let delayS: Double?
    let delayIs: String?
    var testDescription: String { "\(id) \(headers)" }
  }

  struct Budget: Decodable, CustomTestStringConvertible {
    let id: String
    let kind: String
    let ttlS: Double
    let minRetriesPerSec: Double?
    let percentCanRetry: Double?
    let requests: Int?
    let retriesAllowed: Int?
    let tolerance: Int?
    var testDescription: String { id }
  }

  struct Response: Decodable {
    let status: Int?
    let errorCode: String?
    let transport: String?
    let cancelled: Bool?
    let headers: [String: String]?
    let retriesSoFar: Int?
    let maxRetries: Int?
    let retryAfterMs: Int?
  }

  struct Classification: Decodable, CustomTestStringConvertible {
    let id: String
    let dialect: String
    let response: Response
    let retry: Bool
    var testDescription: String { id }
  }

  struct Sequence: Decodable, CustomTestStringConvertible {
    struct Step: Decodable {
      let response: Response
      let outcome: String
      let delayS: Double?
      let newCall: Bool?
    }

    struct Overrides: Decodable {
      let baseS: Double?
      let maxBackoffS: Double?
    }

    let id: String
    let policy: String
    let maxAttempts: Int
    let initialQuota: Int
    let overrides: Overrides
    let steps: [Step]
    var testDescription: String { id }
  }

  struct Policy: Decodable {
    let baseS: Double?
    let factor: Double?
    let maxBackoffS: Double?
    let retryCost: Int?
  }

  let policies: [String: Policy]
  let backoff: [Growth]
  let retryAfter: [Hint]
  let classification: [Classification]
  let budgets: [Budget]
  let sequences: [Sequence]

  static let all: RetryVectors? = {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let file = SharedVectors.folder.appending(path: "retry.json")
    return try? decoder.decode(RetryVectors.self, from: Data(contentsOf: file))
  }()
}

extension HTTPFields {
  init(_ headers: [String: String]) {
    self.init()
    for (name, value) in headers {
      if let name = HTTPField.Name(name) { self[name] = value }
    }
  }
}
