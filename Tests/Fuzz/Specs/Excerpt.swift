import SpecGenerator

extension JSONNode {
  /// A few operations of a large document, with what they lead to over not too many steps: what is
  /// further away is there, and says nothing.
  func excerpt(_ random: inout SplitMix) -> JSONNode {
    let paths = self["paths"]?.object ?? []
    guard count > 20_000, !paths.isEmpty else { return self }
    let chosen = (0..<2).compactMap { _ in paths.randomElement(using: &random) }
    var kept: [String: [JSONMember]] = [:]
    var known: Set<String> = []
    var waiting = chosen.flatMap(\.value.references)
    while let reference = waiting.popLast() {
      let steps = reference.split(separator: "/").dropFirst().map(String.init)
      guard known.insert(reference).inserted, steps.count == 3, steps[0] == "components",
        let target = self["components"]?[steps[1]]?[steps[2]]
      else { continue }
      let isFull = known.count > 40
      let value = isFull ? JSONNode(value: .object([]), range: target.range) : target
      if !isFull { waiting += target.references }
      kept[steps[1], default: []].append(
        JSONMember(name: steps[2], nameRange: target.range, value: value))
    }
    if let schemes = self["components"]?["securitySchemes"]?.object {
      kept["securitySchemes"] = schemes
    }
    let components = kept.sorted { $0.key < $1.key }.map { section, members in
      JSONMember(
        name: section, nameRange: range, value: JSONNode(value: .object(members), range: range))
    }
    let members = (object ?? []).map { member in
      var member = member
      if member.name == "paths" { member.value.value = .object(chosen) }
      if member.name == "components" { member.value.value = .object(components) }
      return member
    }
    return JSONNode(value: .object(members), range: range)
  }
}
