/// Gives out the names of one scope, each once.
struct NameAssigner {
  /// Who has a name, in the words of a message, and where that stands.
  private typealias Holder = (label: String, range: SourceRange)

  private static let renaming = "Give one of them a name of its own with \"x-swift-name\"."

  private let reserved: ReservedWords
  /// Whether equal names are errors, and not told apart: so in our own specs.
  private let isStrict: Bool
  private var taken: [String: Holder] = [:]
  /// Names of inner scopes, which a name of this one must not be hidden by.
  private var hidden: Set<String> = []

  init(reserved: ReservedWords, isStrict: Bool = true) {
    self.reserved = reserved
    self.isStrict = isStrict
  }

  /// Notes a name of an inner scope.
  mutating func hide(_ name: String) { hidden.insert(name) }

  /// Takes a name that generated code gives itself: that of `label`, such as the client.
  mutating func take(_ name: String, for label: String, at range: SourceRange) {
    taken[name] = (label, range)
  }

  /// Assigns the identifier for a name: with a suffix if it is reserved, between backticks if it is
  /// a keyword.
  ///
  /// - Parameters:
  ///   - proposed: The form of the name that fits the scope.
  ///   - wire: The name in the spec, for messages.
  ///   - range: Where the name stands.
  ///   - remedy: What to do about two equal names.
  mutating func assign(
    _ proposed: String, for wire: String, at range: SourceRange,
    remedy: String = Self.renaming,
    _ report: inout Report
  ) -> String {
    var name = proposed
    if name.isEmpty, !isStrict {
      let spelled = SwiftName(spelling: wire)
      name = reserved.areTypes ? spelled.type : spelled.member
    }
    if name.isEmpty {
      report.refuse(
        "\(wire.quoted) has no letters or digits for a name in Swift", at: range, remedy: remedy)
      return "unnamed"
    }
    if reserved.names.contains(name) { name += reserved.suffix }
    if !isStrict { name = free(name, for: wire) }
    if let other = taken[name] {
      report.refuse(collision(of: wire.quoted, and: other, as: name, at: range, remedy: remedy))
    }
    taken[name] = (wire.quoted, range)
    return ReservedWords.keywords.contains(name) ? "`\(name)`" : name
  }

  /// The name, or one that tells it from the others: with its symbols in words, or with a number.
  private func free(_ name: String, for wire: String) -> String {
    func isFree(_ name: String) -> Bool {
      taken[name] == nil && !hidden.contains(name) && !reserved.names.contains(name)
    }
    if isFree(name) { return name }
    let spelled = SwiftName(spelling: wire)
    let words = reserved.areTypes ? spelled.type : spelled.member
    if !words.isEmpty, isFree(words) { return words }
    var number = 2
    while !isFree("\(name)\(number)") { number += 1 }
    return "\(name)\(number)"
  }

  /// Adds the names that another copy of the scope has given out meanwhile.
  mutating func merge(_ other: NameAssigner, _ report: inout Report) {
    for (name, holder) in other.taken.sorted(by: { $0.key < $1.key }) {
      if let earlier = taken[name], earlier.range != holder.range {
        report.refuse(collision(of: holder.label, and: earlier, as: name, at: holder.range))
      }
      taken[name] = holder
    }
  }

  /// Refuses a name of an inner scope that would hide one of this scope.
  func refuseIfTaken(
    _ name: String, for label: String, at range: SourceRange, _ report: inout Report
  ) {
    guard let other = taken[name], other.range != range else { return }
    report.refuse(
      collision(of: label, and: other, as: name, at: range, remedy: Self.renaming))
  }

  func isTaken(_ name: String) -> Bool {
    taken[name] != nil || reserved.names.contains(name)
  }

  private func collision(
    of label: String, and other: Holder, as name: String, at range: SourceRange,
    remedy: String = renaming
  ) -> Diagnostic {
    Diagnostic(
      "\(label) and \(other.label) are both \(name) in Swift", at: range,
      remedy: remedy, notes: [.init(range: other.range, message: "the other one is here")])
  }
}
