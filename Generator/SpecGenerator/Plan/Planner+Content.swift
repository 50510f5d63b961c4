extension Planner {
  /// The form of the body of an operation; `nil` for `application/json`.
  func planContent(of operation: Operation) -> ContentPlan? {
    guard let media = operation.body?.content.rendered else { return nil }
    switch media.kind {
    case .json:
      let isStandard = ["application/json", "*/*", "application/*"].contains(media.essence)
      return isStandard ? nil : .json(media.name)
    case .text, .events: return .text(media.name)
    case .binary: return .bytes(media.name)
    case .multipart: return .multipart
    case .form: return planForm(media)
    }
  }

  /// The style that all arrays and objects of the form have, if they have one; or else the style of
  /// each.
  private func planForm(_ media: MediaType) -> ContentPlan {
    let members = (media.schema.map { document.resolved($0).properties } ?? [])
      .filter { !isText(document.resolvedShape(of: $0.schema)) }
      .map { (name: $0.name, style: media.encoding[$0.name]?.style) }
    let styles = Set(members.map(\.style))
    if styles.count == 1, let style = styles.first { return .form(style, others: []) }
    return .form(
      nil, others: members.compactMap { member in member.style.map { (member.name, $0) } })
  }
}
