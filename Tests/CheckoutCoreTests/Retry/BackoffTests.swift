import CheckoutCore
import CheckoutTesting
import Testing

@Suite("Backoff")
struct BackoffTests {
  @Test(
    "The longest wait doubles from 200 milliseconds up to 8 seconds",
    arguments: zip(
      1...8, [200, 400, 800, 1_600, 3_200, 6_400, 8_000, 8_000].map(Duration.milliseconds)))
  func standard(retry: Int, limit: Duration) {
    #expect(Backoff().limit(beforeRetry: retry).isNear(limit))
  }

  @Test(
    "No number of attempts overflows", arguments: [32, 33, 34, 63, 64, 65, 1_024, Int.max])
  func manyAttempts(retry: Int) {
    #expect(Backoff().limit(beforeRetry: retry) == .seconds(8))
  }

  @Test("A number below 1 counts as the first", arguments: [0, -1, Int.min])
  func noAttempt(retry: Int) {
    #expect(Backoff().limit(beforeRetry: retry).isNear(.milliseconds(200)))
  }

  @Test("The cap is applied before the jitter, so that capped waits are spread as well")
  func capBeforeJitter() {
    let backoff = Backoff(base: .seconds(1), cap: .seconds(8))

    // Jitter first, 512 s times 0.5, would still be above the cap: all clients would wait 8 s.
    #expect(backoff.delay(beforeRetry: 10, random: 0.5).isNear(.seconds(4)))
  }

  @Test("Waits are spread over the whole range, evenly")
  func spread() {
    let backoff = Backoff()
    var generator = SeededRandomNumberGenerator(seed: 1)
    var quarters = [0, 0, 0, 0]
    for _ in 0..<10_000 {
      let delay = backoff.delay(beforeRetry: 3, random: .random(in: 0..<1, using: &generator))
      quarters[min(3, Int(delay / .milliseconds(200)))] += 1
    }

    for quarter in quarters { #expect((2_300...2_700).contains(quarter)) }
  }

  @Test(
    "Whatever the parameters, a wait is neither negative nor beyond its cap",
    arguments: [
      Backoff(base: .seconds(Int64.max), cap: .seconds(Int64.max)),
      Backoff(base: .seconds(Int64.min), cap: .seconds(Int64.min)),
      Backoff(factor: .infinity), Backoff(factor: .nan), Backoff(factor: -3),
      Backoff(base: .nanoseconds(1), factor: 1.000_000_1, cap: .seconds(Int64.max)),
      Backoff(base: .zero),
    ])
  func anyParameters(backoff: Backoff) {
    for retry in [Int.min, 0, 1, 2, 33, 1_000, Int.max] {
      for random in [-Double.infinity, -1, 0, 0.5, 1, 2, .infinity, .nan] {
        let delay = backoff.delay(beforeRetry: retry, random: random)
        #expect((.zero...backoff.cap).contains(delay))
      }
    }
  }
}

extension Duration {
  /// Whether it is the same but for what floating-point numbers cannot hold.
  func isNear(_ other: Duration) -> Bool {
    (other - .microseconds(1)...other + .microseconds(1)).contains(self)
  }
}
