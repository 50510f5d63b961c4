extension JSONElement: CustomReflectable {
  /// Shows nothing of the text, which may hold personal data.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
