/// Keys by which a provider recognises a call that it has seen before.
public enum IdempotencyKey {
  /// Makes a key of 128 random bits, as 32 hexadecimal digits.
  @Sendable public static func random() -> String {
    var generator = SystemRandomNumberGenerator()
    return random(using: &generator)
  }

  /// Makes a key of 128 bits from a generator, as 32 hexadecimal digits.
  public static func random(using generator: inout some RandomNumberGenerator) -> String {
    (0..<2).map { _ in
      let digits = String(generator.next(), radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }
}
