extension JSONWriter: CustomReflectable {
  /// Shows nothing of the text, which may hold personal data.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

extension JSONFieldWriter: CustomReflectable {
  /// Shows nothing of the members, which may hold personal data.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
