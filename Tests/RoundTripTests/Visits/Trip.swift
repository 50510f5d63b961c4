/// An answer, as it came and as it is written again.
struct Trip: Sendable {
  let operation: String
  /// The exact bytes of the body.
  let received: [UInt8]
  /// The member that holds the result; the whole body if `nil`.
  let resultMember: String?
  /// The result that was read, as JSON.
  let written: [UInt8]
}
