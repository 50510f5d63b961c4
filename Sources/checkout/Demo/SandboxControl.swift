#if Sandbox && AsyncHTTPClient
  internal import CheckoutCore
  internal import CheckoutSandbox
  internal import HTTPTypes

  /// Asks a sandbox's control API, which knows better than any client.
  struct SandboxControl: Sendable {
    let sandbox: Sandbox

    /// How far a session is: `pending`, `paid` or `expired`.
    func state(of id: String, at provider: SandboxProvider) async throws(DemoError) -> String {
      let head = HTTPRequest(
        method: .get, scheme: "http", authority: "127.0.0.1:\(sandbox.port)",
        path: "/_control/sessions/\(provider.rawValue)/\(id)")
      let response: TransportResponse
      do throws(TransportError) {
        response = try await AsyncHTTPClientTransport.shared.send(
          TransportRequest(head: head, timeout: .seconds(10)))
      } catch {
        throw DemoError("The sandbox's control API did not answer: \(error).")
      }
      guard let answer = try? JSONValue(json: response.body), let state = answer["state"]?.string
      else { throw DemoError("The sandbox does not know \(id).") }
      return state
    }
  }
#endif
