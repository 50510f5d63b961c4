// A lone value as the body of a request: JSON, or text where the endpoint takes text.

extension EndpointRequestWriting where Self: JSONWritable {
  /// Sends the value as the body of a request.
  public func write(to parts: inout RequestParts) { parts.setBody(self) }
}

extension String: EndpointRequestWriting {}

extension Int: EndpointRequestWriting {}

extension Bool: EndpointRequestWriting {}

extension Double: EndpointRequestWriting {}

extension Amount: EndpointRequestWriting, CustomReflectable {}

extension Currency: EndpointRequestWriting, CustomReflectable {}

extension Timestamp: EndpointRequestWriting, CustomReflectable {}

extension StringOrInteger: EndpointRequestWriting, CustomReflectable {}

extension JSONNumber: EndpointRequestWriting, CustomReflectable {}

extension JSONValue: EndpointRequestWriting {}

extension JSONObject: EndpointRequestWriting {}

extension Expandable: EndpointRequestWriting, CustomReflectable {}

extension Clearable: EndpointRequestWriting, CustomReflectable {}
