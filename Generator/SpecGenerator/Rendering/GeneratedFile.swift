/// A file of Swift code.
package struct GeneratedFile: Hashable, Sendable {
  package let name: String
  package let text: String
}
