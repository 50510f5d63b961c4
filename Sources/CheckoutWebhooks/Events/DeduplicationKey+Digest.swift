package import CheckoutCore
import Crypto

extension DeduplicationKey {
  /// The SHA-256 of bytes, as 64 hexadecimal digits: tells news apart that has no name, in a key of
  /// fixed length that shows nothing of it.
  package static func digest(of bytes: [UInt8]) -> String {
    Hex.encoded(Array(SHA256.hash(data: bytes)))
  }
}
