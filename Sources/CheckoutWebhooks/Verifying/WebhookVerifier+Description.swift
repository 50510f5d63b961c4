extension WebhookVerifier: CustomStringConvertible, CustomReflectable {
  /// The scheme and how many keys there are.
  public var description: String { "<\(scheme.name) verifier, \(keys.count) keys>" }

  /// Shows nothing of the keys.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
