import CheckoutTesting
import Testing

@Suite("Seeded random numbers")
struct SeededRandomNumberGeneratorTests {
  @Test("The numbers are those of SplitMix64")
  func published() {
    // The first numbers that the published reference code gives for the seed 1234567.
    var random = SeededRandomNumberGenerator(seed: 1_234_567)

    #expect(
      (0..<5).map { _ in random.next() } == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ])
  }

  @Test("One seed gives the same numbers each time, another gives others", arguments: [0, 1, .max])
  func repeatable(seed: UInt64) {
    var (a, b) = (SeededRandomNumberGenerator(seed: seed), SeededRandomNumberGenerator(seed: seed))
    var c = SeededRandomNumberGenerator(seed: seed &+ 1)
    let numbers = (0..<100).map { _ in a.next() }

    #expect(numbers == (0..<100).map { _ in b.next() })
    #expect(numbers != (0..<100).map { _ in c.next() })
    #expect(Set(numbers).count == 100)
  }
}
