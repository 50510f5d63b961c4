/// What a delivery claims, and what must have been signed if that is true. Copies are forbidden:
/// each would count references, and there is no need for a second one.
struct Delivery: ~Copyable {
  let digests: Digests
  let content: SignedContent
}
