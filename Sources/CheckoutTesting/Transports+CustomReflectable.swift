extension ScriptedTransport: CustomReflectable {
  /// Shows nothing of script and requests, which may hold keys and personal data.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

extension RecordingTransport: CustomReflectable {
  /// Shows nothing of the exchanges, which may hold keys and personal data.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
