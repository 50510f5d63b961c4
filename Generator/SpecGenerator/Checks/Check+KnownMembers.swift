extension Check {
  /// Every member is read, known to change nothing, or refused: none is dropped silently.
  static let knownMembers = Check { document, report in
    for object in document.objects {
      let vocabulary = Vocabulary.of(object.kind)
      for member in object.node.object ?? [] {
        check(member, of: object, vocabulary, isOurs: document.isOurs, &report)
      }
    }
  }

  private static func check(
    _ member: JSONMember, of object: DocumentObject, _ vocabulary: Vocabulary, isOurs: Bool,
    _ report: inout Report
  ) {
    let name = member.name
    if name.hasPrefix("x-") {
      guard let key = DialectKey(rawValue: name), !vocabulary.dialect.contains(name) else { return }
      report.refuse(
        "\(name.quoted) has no meaning on \(object.kind.rawValue)", at: member.nameRange,
        remedy: key.belongsOn)
    } else if !isOurs, let remark = vocabulary.unrendered[name] {
      report.remark(remark, at: member.nameRange)
    } else if let advice = vocabulary.advice(against: name, isOurs: isOurs) {
      report.refuse(
        "\(object.kind.rawValue) with \(name.quoted) cannot be rendered", at: member.nameRange,
        remedy: advice)
    } else if !vocabulary.knows(name) {
      guard isOurs else {
        let remark = "\(object.kind.rawValue) has no member \(name.quoted): it is left out"
        return report.remark(remark, at: member.nameRange)
      }
      report.refuse(
        "\(object.kind.rawValue) has no member \(name.quoted)", at: member.nameRange,
        remedy: "Correct the name, or start it with x- if it is an extension of yours.")
    } else if isOurs, object.isSchema {
      checkNeighbours(of: member, in: object, &report)
    }
  }

  /// In our own specs nothing stands beside what would hide it.
  private static func checkNeighbours(
    of member: JSONMember, in object: DocumentObject, _ report: inout Report
  ) {
    let name = member.name
    if object.node["$ref"] != nil {
      guard !Vocabulary.besideReference.contains(name) else { return }
      report.refuse(
        "\(name.quoted) stands beside \"$ref\"", at: member.nameRange,
        remedy: "Move it into the schema that is referred to, or write that schema out here.")
    } else if let alternatives = object.node.alternativesKeyword {
      guard !Vocabulary.besideAlternatives.contains(name) else { return }
      report.refuse(
        "\(name.quoted) stands beside \(alternatives.quoted)", at: member.nameRange,
        remedy: "Move it into each alternative.")
    } else if name == "discriminator" {
      report.refuse(
        "a discriminator stands where nothing is to be told apart", at: member.nameRange,
        remedy: "List the alternatives with \"oneOf\", or remove it.")
    }
  }
}

extension DocumentObject {
  fileprivate var isSchema: Bool { kind == .schema || kind == .property }
}

extension JSONNode {
  /// The keyword that lists alternatives, if there is one.
  fileprivate var alternativesKeyword: String? {
    ["oneOf", "anyOf"].first { self[$0] != nil }
  }
}
