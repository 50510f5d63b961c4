// A lone value as the body of a request: JSON, or text where the endpoint takes text.

extension EndpointRequest where Self: JSONWritable {
  /// Sends the value as the body of a request.
  public func write(to parts: inout RequestParts) { parts.setBody(self) }
}

extension String: EndpointRequest {}

extension Int: EndpointRequest {}

extension Bool: EndpointRequest {}

extension Double: EndpointRequest {}

extension Amount: EndpointRequest {}

extension Currency: EndpointRequest {}

extension Timestamp: EndpointRequest {}

extension StringOrInteger: EndpointRequest {}

extension JSONNumber: EndpointRequest {}

extension JSONValue: EndpointRequest {}

extension JSONObject: EndpointRequest {}

extension Expandable: EndpointRequest {}

extension Clearable: EndpointRequest {}
