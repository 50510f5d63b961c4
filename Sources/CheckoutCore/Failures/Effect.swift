import HTTPTypes

/// Whether a failed call may have taken effect at the provider: made a session, moved money.
public enum Effect: Hashable, Sendable {
  /// It is certain that it has not. Trying again is safe.
  case nothingHappened
  /// It may have. Look before you try again.
  case mayHaveHappened
}

extension Effect {
  /// What a status outside 200 to 299 says of a call.
  ///
  /// A refusal of the request itself means that nothing happened. A declined payment (402), a
  /// conflict, a failed dependency (424), a server's error or a redirect may stand behind work that
  /// was done.
  init(status: HTTPResponse.Status, repeatability: Repeatability) {
    guard repeatability != .safe else {
      self = .nothingHappened
      return
    }
    self =
      switch status.code {
      case 400, 401, 403...407, 410...417, 421...423, 426, 428, 429, 431, 451: .nothingHappened
      default: .mayHaveHappened
      }
  }

  /// What a missing answer says of a call.
  init(_ error: TransportError, repeatability: Repeatability) {
    self =
      error.delivery == .notSent || repeatability == .safe ? .nothingHappened : .mayHaveHappened
  }
}
