extension Check {
  /// An alias is not the name of another property: both would read the same member.
  static let aliases = Check { document, report in
    for schema in document.allSchemas {
      var names: [String: SourceRange] = [:]
      for property in schema.properties { names[property.name] = property.nameRange }
      for property in schema.properties {
        for alias in property.schema.node["x-aliases"]?.array ?? [] {
          guard let name = alias.string else { continue }
          if let other = names[name] {
            report.refuse(
              "\(property.name) has the alias \(name.quoted), which is a name already",
              at: alias.range, remedy: "Remove the alias, or the property that it names.",
              notes: [.init(range: other, message: "the name is given here")])
          }
          names[name] = alias.range
        }
      }
    }
  }
}
