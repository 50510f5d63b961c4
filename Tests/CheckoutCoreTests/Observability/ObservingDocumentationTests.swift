import Foundation
import Testing

@testable import CheckoutCore

@Suite("The page about observing")
struct ObservingDocumentationTests {
  private static let page = URL(filePath: #filePath)
    .deletingLastPathComponent()  // Observability
    .deletingLastPathComponent()  // CheckoutCoreTests
    .deletingLastPathComponent()  // Tests
    .deletingLastPathComponent()  // the repository
    .appending(path: "Sources/CheckoutCore/CheckoutCore.docc/Observing.md")

  /// The first column of the table below a heading of columns.
  private func names(below columns: String) throws -> [String] {
    let page = try String(contentsOf: Self.page, encoding: .utf8)
    let table = try #require(
      page.components(separatedBy: columns + "\n|---|---|\n").dropFirst().first)
    return table.components(separatedBy: "\n").prefix { $0.hasPrefix("| `") }.map {
      String($0.dropFirst(3).prefix { $0 != "`" })
    }
  }

  @Test("It has a row for each key of a line, in order")
  func logKeys() throws {
    #expect(try names(below: "| Key | Value |") == CallLog.Key.allCases.map(\.rawValue))
  }

  @Test("It has a row for each instrument, in order")
  func metrics() throws {
    #expect(try names(below: "| Name | What it is |") == CallMetrics.Name.allCases.map(\.rawValue))
  }

  @Test("It has a row for each attribute of a span, in order")
  func attributes() throws {
    #expect(
      try names(below: "| Attribute | Value |") == SpanAttributeName.allCases.map(\.rawValue))
  }

  @Test("It names each outcome")
  func outcomes() throws {
    let page = try String(contentsOf: Self.page, encoding: .utf8)
    for outcome in CallReport.Outcome.allCases { #expect(page.contains("`\(outcome.rawValue)`")) }
  }
}
