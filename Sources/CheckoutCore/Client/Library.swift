/// What this library says of itself.
enum Library {
  /// The version that requests name.
  static let version = "0.1.0"

  static let userAgent = "swift-checkout/\(version)"
}
