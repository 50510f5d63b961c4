/// What the checks have found out about a body, without it: the two together would be copied on
/// their way out of the checks, and it alone is not.
@usableFromInline
struct Proof: Sendable {
  let scheme: PreparedScheme
  let keyIndex: Int
  /// The time since the start of 1970.
  let sentAt: Duration?
}
