extension DocumentReader {
  mutating func readSecurity() -> Security {
    let declared = root["components"]?["securitySchemes"]
    for member in entries(of: declared, "securitySchemes") {
      _ = members(of: member.value, as: .securityScheme)
    }
    guard let requirements = root["security"] else { return Security(range: root.opening) }
    var security = Security(range: requirements.range)
    for requirement in elements(of: requirements, "security") {
      for member in entries(of: requirement, "a security requirement") {
        guard let node = declared?[member.name] else {
          report.refuse(
            "components/securitySchemes has no \(member.name.quoted)", at: member.nameRange,
            remedy: "Add it there, or correct the name.")
          continue
        }
        security.schemes.append(SecurityScheme(node: node, name: member.name))
      }
    }
    return security
  }
}
