#if Sandbox
  internal import SpecGenerator

  /// A parameter of an operation, outside its body.
  struct SpecifiedParameter: Sendable {
    enum Place: String, Sendable {
      case path, query, header
    }

    let name: String
    let place: Place
    let isRequired: Bool
    let schema: JSONNode

    init?(_ node: JSONNode) {
      guard let name = node["name"]?.string,
        let place = node["in"]?.string.flatMap({ Place(rawValue: $0) }),
        let schema = node["schema"]
      else { return nil }
      self.name = name
      self.place = place
      isRequired = node["required"]?.bool ?? false
      self.schema = schema
    }
  }
#endif
