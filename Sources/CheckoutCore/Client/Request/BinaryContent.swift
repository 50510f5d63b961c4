/// Bytes that are sent or were received as they are: an image, a PDF, a CSV file.
public struct BinaryContent: Hashable, Sendable {
  /// The bytes.
  public var bytes: [UInt8]
  /// Their media type, such as `image/png`; `nil` for what the spec says.
  public var mediaType: String?
  /// The name under which a form sends them as a file; `nil` for the name of the form's field.
  public var filename: String?

  /// Makes content.
  ///
  /// - Parameters:
  ///   - bytes: The bytes.
  ///   - mediaType: Their media type, if it is not what the spec says.
  ///   - filename: The name of the file in a form.
  public init(
    _ bytes: some Sequence<UInt8>, mediaType: String? = nil, filename: String? = nil
  ) {
    self.bytes = Array(bytes)
    self.mediaType = mediaType
    self.filename = filename
  }
}

extension BinaryContent: EndpointRequest {
  /// Sends the bytes as the body of a request.
  public func write(to parts: inout RequestParts) { parts.body(self) }

  /// How many bytes there are. They and the file's name may be personal data and are not shown.
  public var description: String { "<\(bytes.count) bytes>" }
}
