extension DocumentReader {
  mutating func readSecurity() -> Security {
    let declared = root["components"]?["securitySchemes"]
    for member in entries(of: declared, "securitySchemes") {
      _ = members(of: member.value, as: .securityScheme)
    }
    return root["security"].map { readRequirements($0) } ?? Security(range: root.opening)
  }

  /// The alternatives that `security` lists; an empty one asks for nothing.
  mutating func readRequirements(_ node: JSONNode) -> Security {
    let declared = root["components"]?["securitySchemes"]
    var security = Security(range: node.range)
    for requirement in elements(of: node, "security") {
      let members = entries(of: requirement, "a security requirement")
      if members.isEmpty { security.isOptional = true }
      var together: [SecurityScheme] = []
      for member in members {
        guard let node = declared?[member.name] else {
          if isOurs {
            report.refuse(
              "components/securitySchemes has no \(member.name.quoted)", at: member.nameRange,
              remedy: "Add it there, or correct the name.")
          } else {
            report.remark(
              "components/securitySchemes has no \(member.name.quoted)", at: member.nameRange)
          }
          continue
        }
        together.append(SecurityScheme(node: node, name: member.name))
      }
      security.schemes += together
      if !isOurs, let (first, second) = together.rivals {
        report.remark(
          "\(first.name.quoted) and \(second.name.quoted) are required together, and there is one "
            + "place for both: they are left out", at: requirement.opening)
      } else if together.count == members.count, !together.isEmpty {
        security.alternatives.append(together)
      }
    }
    return security
  }
}
