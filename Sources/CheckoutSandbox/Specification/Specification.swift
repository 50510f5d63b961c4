#if Sandbox
  internal import SpecGenerator

  /// A provider's OpenAPI document, as the sandbox needs it: what can be asked, and in which shape.
  struct Specification: Sendable {
    let root: JSONNode
    let operations: [SpecifiedOperation]

    /// Reads a document.
    ///
    /// - Parameters:
    ///   - name: What the error calls it.
    ///   - text: The document, as JSON.
    /// - Throws: ``SandboxError`` where it is no JSON.
    init(name: String, text: String) throws(SandboxError) {
      do {
        root = try JSONNode.parse([UInt8](text.utf8))
      } catch {
        let place = error.range.start
        throw SandboxError(
          .unreadableSpecification,
          "\(name):\(place.line):\(place.column): \(error.problem). \(error.remedy)")
      }
      let references = References(root: root)
      let security = root["security"]
      operations = (root["paths"]?.object ?? []).flatMap { path in
        SpecifiedOperation.Method.allCases.compactMap { method in
          path.value[method.rawValue].map {
            SpecifiedOperation(
              method: method, path: path.name, node: $0, security: security, references: references)
          }
        }
      }
    }

    /// Checks JSON against this document's schemas.
    var validator: SchemaValidator { SchemaValidator(references: References(root: root)) }
  }
#endif
