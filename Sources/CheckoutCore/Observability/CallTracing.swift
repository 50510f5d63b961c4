import HTTPTypes
import Tracing

/// Makes a span for each call, and one inside it for each attempt.
struct CallTracing: Sendable {
  private let tracer: any Tracer
  private let instrument: any Instrument

  /// Traces with a tracer, or with the one that is installed.
  ///
  /// - Returns: `nil` if nothing is traced.
  init?(_ tracer: (any Tracer)?) {
    self.tracer = tracer ?? InstrumentationSystem.tracer
    instrument = tracer ?? InstrumentationSystem.instrument
    guard !(self.tracer is NoOpTracer) else { return nil }
  }

  /// Begins the span of a call.
  func begin(_ call: TracedCall) -> any Span {
    let span = tracer.startSpan(call.name, ofKind: .client)
    span.updateAttributes { call.write(to: &$0) }
    return span
  }

  /// Begins the span of an attempt.
  func begin(attempt number: Int, of call: TracedCall, within parent: any Span) -> any Span {
    let span = tracer.startSpan(
      "\(call.method) \(call.template)", context: parent.context, ofKind: .client)
    span.updateAttributes { attributes in
      call.write(to: &attributes)
      attributes.set(.resendCount, number > 1 ? number - 1 : nil)
    }
    return span
  }

  /// Puts what other services continue the trace by into headers.
  func inject(_ span: any Span, into headers: inout HTTPFields) {
    instrument.inject(span.context, into: &headers, using: HeaderInjector())
  }
}

/// What a span says of a call. Nothing of it depends on what the call is about.
struct TracedCall: Sendable {
  let name: String
  let provider: String
  let operation: String
  let method: String
  let scheme: String
  let host: String
  let port: Int
  let template: String
  let url: String

  fileprivate func write(to attributes: inout SpanAttributes) {
    attributes.set(.provider, provider)
    attributes.set(.operation, operation)
    attributes.set(.method, method)
    attributes.set(.serverAddress, host)
    attributes.set(.serverPort, port)
    attributes.set(.scheme, scheme)
    attributes.set(.template, template)
    attributes.set(.url, url)
  }
}

extension Call {
  /// What spans say of this call.
  var traced: TracedCall {
    let server = connection.server(of: endpoint)
    return TracedCall(
      name: "\(API.profile.name).\(endpoint.id)", provider: API.profile.identifier,
      operation: endpoint.id, method: endpoint.method.rawValue, scheme: server.scheme,
      host: server.host.filter { $0 != "[" && $0 != "]" },
      port: server.port ?? (server.isSecure ? 443 : 80),
      template: endpoint.path.concealed(by: "{}"),
      url: "\(server)\(endpoint.path.concealed(by: "REDACTED"))")
  }
}

extension Span {
  /// Ends the span of an attempt.
  func end(_ result: Result<TransportResponse, TransportError>) {
    let outcome = Attempt.Outcome(result)
    updateAttributes { $0.set(.status, outcome.status) }
    end(because: outcome.errorType)
  }

  /// Ends the span of a call.
  func end(_ report: CallReport) {
    updateAttributes { attributes in
      attributes.set(.outcome, report.outcome.rawValue)
      attributes.set(.effect, report.effect?.observed)
      attributes.set(.status, report.status)
      attributes.set(.resendCount, report.attempts > 1 ? report.attempts - 1 : nil)
    }
    end(because: report.errorType)
  }

  private func end(because errorType: String?) {
    if let errorType {
      updateAttributes { $0.set(.errorType, errorType) }
      setStatus(SpanStatus(code: .error))
    }
    end()
  }
}

/// Sets headers, and skips what HTTP cannot carry.
private struct HeaderInjector: Injector {
  func inject(_ value: String, forKey key: String, into headers: inout HTTPFields) {
    guard let name = HTTPField.Name(key), HTTPField.isValidValue(value) else { return }
    headers[name] = value
  }
}
