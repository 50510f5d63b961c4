extension DocumentReader {
  /// The servers of the document, or of an operation.
  mutating func readServers(of node: JSONNode) -> [ServerDescription] {
    elements(of: node["servers"], "servers").compactMap { node in
      guard members(of: node, as: .server) != nil else { return nil }
      let url = node["url"] ?? missing("url", of: "a server", in: node)
      return ServerDescription(
        node: node, url: url.string ?? "", urlRange: url.range,
        annotations: Annotations(of: node), environment: node["x-environment"]?.string,
        variables: readVariables(of: node))
    }
  }

  private mutating func readVariables(of node: JSONNode) -> [(name: String, node: JSONNode)] {
    entries(of: node["variables"], "variables").compactMap { member in
      guard members(of: member.value, as: .serverVariable) != nil else { return nil }
      return (member.name, member.value)
    }
  }
}
