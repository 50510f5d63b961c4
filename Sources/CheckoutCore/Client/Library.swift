import HTTPTypes

/// What this library says of itself.
enum Library {
  /// The version that requests name.
  static let version = "0.1.0"

  /// The headers of every request that asks for nothing but JSON.
  static let headers: HTTPFields = [
    .accept: ResponseContent.json.accepted, .userAgent: "swift-checkout/\(version)",
  ]
}
