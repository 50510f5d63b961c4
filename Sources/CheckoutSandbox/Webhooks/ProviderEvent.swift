#if Sandbox
  /// Something that a provider tells its merchant about.
  struct ProviderEvent: Sendable {
    /// What it is, in the provider's word: `checkout.session.completed`, `payment.FILLED`.
    let name: String
    /// The id that the provider gives it, or one of the sandbox's own where it gives none.
    let id: String
    /// What it happened to: the id of a session, a payout, a product and so on.
    let subject: String
    let at: Moment
    /// Whether nothing more will happen, so that some providers try for longer to tell it.
    var isFinal = false
    /// How the provider sends it. One has a `GET` request with a body.
    var method = "POST"
    /// How it is signed.
    var signature = Signature.documented
    /// The document that is sent, which may name the time of sending.
    let body: @Sendable (_ sentAt: Moment) -> JSON

    enum Signature: Sendable {
      case documented
      /// As a page says that is marked as a preview.
      case preview
      case none
    }

    init(
      _ name: String, id: String, about subject: String, at moment: Moment,
      body: @escaping @Sendable (_ sentAt: Moment) -> JSON
    ) {
      self.name = name
      self.id = id
      self.subject = subject
      at = moment
      self.body = body
    }

    init(_ name: String, id: String, about subject: String, at moment: Moment, body: JSON) {
      self.init(name, id: id, about: subject, at: moment) { _ in body }
    }
  }
#endif
