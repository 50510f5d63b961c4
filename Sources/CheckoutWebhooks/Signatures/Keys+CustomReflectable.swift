extension VerificationKey: CustomReflectable {
  /// Shows nothing: a prepared state is as good as the key.
  var customMirror: Mirror { Mirror(self, children: []) }
}

extension SchemeSigner: CustomReflectable {
  /// Shows nothing of the key.
  package var customMirror: Mirror { Mirror(self, children: []) }
}
