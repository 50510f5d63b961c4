import Tracing

/// The names of what a span tells: OpenTelemetry's for HTTP clients, and ours.
enum SpanAttributeName: String, CaseIterable {
  case provider = "checkout.provider"
  case operation = "checkout.operation"
  case method = "http.request.method"
  case serverAddress = "server.address"
  case serverPort = "server.port"
  case scheme = "url.scheme"
  case template = "url.template"
  case url = "url.full"
  case status = "http.response.status_code"
  case resendCount = "http.request.resend_count"
  case errorType = "error.type"
  case outcome = "checkout.outcome"
  case effect = "checkout.effect"
}

extension SpanAttributes {
  /// Sets an attribute, if there is a value.
  mutating func set(_ name: SpanAttributeName, _ value: (some SpanAttributeConvertible)?) {
    guard let value else { return }
    set(name.rawValue, value: value.toSpanAttribute())
  }
}
