#if Sandbox
  internal import SpecGenerator

  /// Follows `$ref` within a document.
  struct References: Sendable {
    let root: JSONNode

    /// What a node refers to, or the node itself where it is no reference.
    ///
    /// A reference that leads nowhere, out of the document or around in a circle gives `nil`.
    func resolve(_ node: JSONNode) -> JSONNode? {
      var node = node
      for _ in 0..<16 {
        guard let pointer = node["$ref"]?.string else { return node }
        guard let target = self.node(at: pointer) else { return nil }
        node = target
      }
      return nil
    }

    private func node(at pointer: String) -> JSONNode? {
      guard pointer.hasPrefix("#") else { return nil }
      var node = root
      for part in pointer.dropFirst().split(separator: "/") {
        guard let next = node[Self.unescaped(part)] else { return nil }
        node = next
      }
      return node
    }

    /// A JSON pointer's part: `~1` is a slash, `~0` a tilde (RFC 6901).
    private static func unescaped(_ part: Substring) -> String {
      part.split(separator: "~1", omittingEmptySubsequences: false).map {
        $0.split(separator: "~0", omittingEmptySubsequences: false).joined(separator: "~")
      }.joined(separator: "/")
    }
  }
#endif
