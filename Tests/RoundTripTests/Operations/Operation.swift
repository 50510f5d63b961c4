import Testing

@testable import CheckoutSandbox

/// An operation of a spec, as the tests name it.
struct Operation: Sendable, CustomTestStringConvertible {
  let module: String
  let specification: Specification
  let specified: SpecifiedOperation

  var id: String { specified.id }
  var testDescription: String { "\(module).\(id)" }

  /// Every operation of every spec in `Specs/`, so that a new one fails until it is covered.
  static func all() throws -> [Operation] {
    try SpecFile.all().flatMap { file in
      file.specification.operations.map {
        Operation(module: file.module, specification: file.specification, specified: $0)
      }
    }
  }

  /// Those that take a body.
  static func withBody() throws -> [Operation] {
    try all().filter { $0.specified.body != nil }
  }
}
