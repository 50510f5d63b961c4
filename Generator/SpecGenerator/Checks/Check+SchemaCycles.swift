extension Check {
  /// What a component stands for ends somewhere: an array of itself is nothing at all.
  static let schemaCycles = Check { document, report in
    for key in document.containment?.circles ?? [] {
      guard let component = document.component(key) else { continue }
      report.refuse(
        "\(component.name) contains itself, or too many others", at: component.nameRange,
        remedy: "No value of it ends. Make a member optional, or refer to the other by its id.")
    }
  }
}
