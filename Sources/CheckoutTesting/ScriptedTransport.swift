public import CheckoutCore
public import HTTPTypes

/// A transport that sends nothing: it answers from a script and keeps what it was asked to send.
///
/// Each request takes the next step of the script. A request after the last step fails as if
/// nothing listened, so a test notices a call that it did not expect.
///
/// ```swift
/// let transport = ScriptedTransport([.json(#"{"id": "cs_1", …}"#), .failure(.connectionLost)])
/// let client = JoPayClient(apiKey: Secret("test"), transport: transport)
/// ```
public final class ScriptedTransport: HTTPTransport {
  /// One answer or failure.
  public enum Step: Sendable {
    /// An answer.
    case response(TransportResponse)
    /// No answer, and why.
    case error(TransportError)
    /// What a function makes of the request, for answers that depend on it.
    case handler(@Sendable (TransportRequest) async -> Result<TransportResponse, TransportError>)
  }

  private let state: Locked<State>

  private struct State {
    var steps: ArraySlice<Step>
    var requests: [TransportRequest] = []
  }

  /// Makes a transport from its script.
  public init(_ steps: [Step]) {
    state = Locked(State(steps: steps[...]))
  }

  /// The requests so far, in order.
  public var requests: [TransportRequest] { state.withLock { $0.requests } }

  /// How many steps of the script no request has taken yet.
  public var remainingSteps: Int { state.withLock { $0.steps.count } }

  /// Answers with the next step of the script.
  ///
  /// - Throws: ``CheckoutCore/TransportError`` if the step is one, or if the script is at its end.
  public func send(_ request: TransportRequest) async throws(TransportError) -> TransportResponse {
    let step = state.withLock { state in
      state.requests.append(request)
      return state.steps.popFirst()
    }
    switch step {
    case .response(let response): return response
    case .error(let error): throw error
    case .handler(let handler): return try await handler(request).get()
    case nil:
      throw TransportError(.connectionFailed, delivery: .notSent, code: "end of script")
    }
  }
}

extension ScriptedTransport.Step {
  /// An answer with a JSON body.
  ///
  /// - Parameters:
  ///   - text: The body, sent as it is, valid or not.
  ///   - status: The HTTP status.
  ///   - headers: More headers.
  public static func json(
    _ text: String, status: Int = 200, headers: HTTPFields = [:]
  ) -> Self {
    var head = HTTPResponse(status: .init(code: status), headerFields: headers)
    head.headerFields[.contentType] = "application/json"
    return .response(TransportResponse(head: head, body: Array(text.utf8)))
  }

  /// An answer without a body.
  public static func status(_ status: Int, headers: HTTPFields = [:]) -> Self {
    .response(
      TransportResponse(head: HTTPResponse(status: .init(code: status), headerFields: headers)))
  }

  /// No answer.
  ///
  /// - Parameters:
  ///   - kind: What went wrong.
  ///   - delivery: Whether bytes of the request may have left.
  public static func failure(
    _ kind: TransportError.Kind, delivery: TransportError.Delivery = .mayHaveBeenSent
  ) -> Self {
    .error(TransportError(kind, delivery: delivery))
  }
}
