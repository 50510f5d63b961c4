import Foundation
import SpecGenerator

@testable import CheckoutSandbox

/// A place where two JSON values are not the same, numbers compared by value and members in any
/// order.
struct Difference: Hashable, Sendable {
  let path: String
  /// JSON text, or `nil` where there is nothing.
  let before: String?
  let after: String?

  static func all(_ before: JSONNode, _ after: JSONNode, at path: String = "$") -> [Difference] {
    switch (before.value, after.value) {
    case (.object(let a), .object(let b)):
      Set((a + b).map(\.name)).sorted().flatMap { name in
        members(before[name], after[name], at: "\(path).\(name)")
      }
    case (.array(let a), .array(let b)) where a.count == b.count:
      zip(a, b).enumerated().flatMap { all($1.0, $1.1, at: "\(path)[\($0)]") }
    case (.number(let a), .number(let b)):
      Decimal(string: a) == Decimal(string: b) ? [] : [Difference(path, before, after)]
    default:
      // Text is compared by its bytes: for Swift, a composed letter equals a decomposed one.
      JSON(before).text.utf8.elementsEqual(JSON(after).text.utf8)
        ? [] : [Difference(path, before, after)]
    }
  }

  private static func members(
    _ before: JSONNode?, _ after: JSONNode?, at path: String
  ) -> [Difference] {
    guard let before, let after else { return [Difference(path, before, after)] }
    return all(before, after, at: path)
  }

  private init(_ path: String, _ before: JSONNode?, _ after: JSONNode?) {
    self.init(path: path, before: before.map { JSON($0).text }, after: after.map { JSON($0).text })
  }

  init(path: String, before: String?, after: String?) {
    self.path = path
    self.before = before
    self.after = after
  }
}
