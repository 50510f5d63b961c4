extension JSONElement {
  /// The name of a member that an object in this value has twice, at any depth, as an error at its
  /// place; `nil` if every name is unique.
  package var duplicateMember: JSONError? {
    for index in index..<Int(node.next) where tape.nodes[index].kind == .object {
      if let duplicate = JSONMembers(of: JSONElement(tape, at: index)).firstDuplicate {
        return JSONError(
          .duplicateMember, path: [.member(tape.text(of: duplicate))], offset: Int(duplicate.start))
      }
    }
    return nil
  }
}
