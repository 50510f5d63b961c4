#if Sandbox && AsyncHTTPClient
  internal import CheckoutCore
  internal import HTTPTypes

  /// As much of a browser as a hosted page needs: it opens a page and submits a form.
  ///
  /// It follows no redirect, so that the demo sees where the customer is sent.
  struct Browser: Sendable {
    private let transport = AsyncHTTPClientTransport.shared

    struct Page: Sendable {
      let address: WebAddress
      let html: String
    }

    /// Where a form sent the browser.
    struct Destination: Sendable {
      /// The address as the answer had it.
      let address: String
    }

    func open(_ address: String) async throws(DemoError) -> Page {
      guard let url = WebAddress(address) else {
        throw DemoError("\(address) is no web address.")
      }
      let response = try await send(.get, url, form: nil)
      guard response.head.status == .ok else {
        throw DemoError("The hosted page answered \(response.head.status.code).")
      }
      return Page(address: url, html: String(decoding: response.body, as: UTF8.self))
    }

    func submit(_ form: HostedPageForm) async throws(DemoError) -> Destination {
      let response = try await send(.post, form.action, form: form.body)
      guard response.head.status == .seeOther,
        let location = response.head.headerFields[.location]
      else {
        throw DemoError("The form answered \(response.head.status.code), without a next page.")
      }
      return Destination(address: location)
    }

    private func send(
      _ method: HTTPRequest.Method, _ address: WebAddress, form: String?
    ) async throws(DemoError) -> TransportResponse {
      var head = HTTPRequest(
        method: method, scheme: address.scheme, authority: address.authority, path: address.path)
      if form != nil { head.headerFields[.contentType] = "application/x-www-form-urlencoded" }
      do throws(TransportError) {
        return try await transport.send(
          TransportRequest(head: head, body: form.map { Array($0.utf8) }, timeout: .seconds(10)))
      } catch {
        throw DemoError("\(error) at \(address).")
      }
    }
  }
#endif
