/// What a document says about an object for people to read.
struct Annotations: Sendable {
  var title: String?
  var summary: String?
  var description: String?
  var isDeprecated = false
  /// `x-source`: where the fact is from.
  var source: String?
  /// `x-unverified`: only a secondary source states it.
  var isUnverified = false
  /// `x-swift-name`, with its place.
  var swiftName: JSONNode?

  init() {}

  init(of node: JSONNode) {
    title = node["title"]?.string
    summary = node["summary"]?.string
    description = node["description"]?.string
    isDeprecated = node["deprecated"]?.bool ?? false
    source = node["x-source"]?.string
    isUnverified = node["x-unverified"]?.bool ?? false
    swiftName = node["x-swift-name"]
  }
}
