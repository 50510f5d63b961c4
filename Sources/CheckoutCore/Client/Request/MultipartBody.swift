import HTTPTypes

/// The body of a `multipart/form-data` request while it is put together (RFC 7578).
struct MultipartBody: Sendable {
  private struct Part {
    var header: String
    var content: [UInt8]
  }

  private var parts: [Part] = []

  var isEmpty: Bool { parts.isEmpty }

  /// Adds a field.
  ///
  /// - Parameter type: Its media type, where it is not plain text.
  mutating func add(_ name: String, text: String, type: String?) {
    add(name, filename: nil, type: type, content: Array(text.utf8))
  }

  /// Adds a file.
  mutating func add(_ name: String, file: BinaryContent, type: String) {
    add(name, filename: file.filename ?? name, type: file.mediaType ?? type, content: file.bytes)
  }

  private mutating func add(
    _ name: String, filename: String?, type: String?, content: [UInt8]
  ) {
    var header = "Content-Disposition: form-data; name=\"\(name.quotedInHeader)\""
    if let filename { header += "; filename=\"\(filename.quotedInHeader)\"" }
    if let type { header += "\r\nContent-Type: \(type)" }
    parts.append(Part(header: header, content: content))
  }

  /// The body as it is sent; `nil` if the boundary is none of RFC 2046, or stands in a part.
  func bytes(boundary: String) -> [UInt8]? {
    let delimiter = Array("--\(boundary)".utf8)
    guard boundary.isBoundary, !parts.contains(where: { $0.content.holds(delimiter) }) else {
      return nil
    }
    var bytes: [UInt8] = []
    for part in parts {
      bytes += delimiter + Array("\r\n\(part.header)\r\n\r\n".utf8) + part.content
      bytes += Array("\r\n".utf8)
    }
    return bytes + delimiter + Array("--\r\n".utf8)
  }
}

extension [UInt8] {
  /// Whether bytes stand anywhere in these.
  fileprivate func holds(_ other: [UInt8]) -> Bool {
    guard let first = other.first else { return true }
    var rest = self[...]
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: other) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}

extension String {
  /// The text between the quotes of a header of a part, from which it cannot break out, in the
  /// spelling of browsers.
  fileprivate var quotedInHeader: String {
    var quoted = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"": quoted += "%22"
      case "\r": quoted += "%0D"
      case "\n": quoted += "%0A"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted
  }

  /// Whether it needs no quotes as a boundary and is no longer than one may be.
  fileprivate var isBoundary: Bool {
    (1...70).contains(utf8.count)
      && utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
          true
        default: false
        }
      }
  }
}
