extension RequestParts: CustomReflectable {
  /// Shows nothing of query, headers and body, which may hold keys and personal data.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
