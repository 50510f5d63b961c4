extension Check {
  /// What a component stands for ends somewhere: an array of itself is nothing at all.
  static let schemaCycles = Check { document, report in
    for key in document.containment?.circles ?? [] {
      guard let component = document.component(key) else { continue }
      switch try? component.schema.shape() {
      case .array, .map:
        report.refuse(
          "\(component.name) is nothing but arrays or maps of itself", at: component.nameRange,
          remedy: "Swift has no such type. Make it a property of an object, or allow any value: {}."
        )
      case .reference:
        report.refuse(
          "\(component.name) stands for itself", at: component.nameRange,
          remedy: "Write what it means in one of the places that refer to each other.")
      default:
        report.refuse(
          "\(component.name) contains itself, or too many others", at: component.nameRange,
          remedy: "No value of it ends. Make a member optional, or refer to the other by its id.")
      }
    }
  }
}
