#if Sandbox
  extension WebhookFault? {
    /// How often a delivery comes again that was answered well.
    var copies: Int { if case .duplicate(let copies) = self?.kind { copies } else { 0 } }

    /// How far the signed time is from the time that it is.
    var skew: Int64 { if case .clockSkew(let seconds) = self?.kind { seconds } else { 0 } }

    /// What is signed with, where the right secret is the one that is given.
    func secret(insteadOf secret: String) -> String {
      self == .wrongSignature ? "not-the-secret-of-this-merchant" : secret
    }

    /// Makes a request lie about its length.
    func apply(to request: inout WebhookRequest) {
      guard case .wrongContentLength(let bytes) = self?.kind, bytes != 0 else { return }
      if bytes < 0 {
        request.body.removeLast(min(request.body.count, -bytes))
      } else {
        request.announcedLength = request.body.count + bytes
      }
    }
  }
#endif
