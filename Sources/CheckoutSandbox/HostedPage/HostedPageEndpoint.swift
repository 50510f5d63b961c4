#if Sandbox
  internal import HTTPTypes
  internal import Hummingbird
  internal import NIOCore

  /// `/{provider}/pay/{id}`: the hosted page, and what its form asks for.
  struct HostedPageEndpoint {
    let engine: SandboxEngine
    let provider: SandboxProvider

    func respond(to request: Request, id: String) async throws -> Response {
      guard let view = await engine.session(forPage: id, at: provider) else {
        return Self.page(Self.notFound, status: .notFound)
      }
      // A page that began a session leads to the session's own.
      guard view.session.id == id else { return Self.redirect(to: view.pagePath) }
      switch request.method {
      case .get, .head: return Self.page(HostedPage(view: view).html)
      case .post: return try await submit(request, view)
      default: return Response(status: .methodNotAllowed, headers: [.allow: "GET, HEAD, POST"])
      }
    }

    private func submit(_ request: Request, _ view: SessionView) async throws -> Response {
      let form = try await request.readBody().map {
        FormFields(String(decoding: $0, as: UTF8.self))
      }
      guard let outcome = form?["outcome"].flatMap({ Outcome(rawValue: $0) }) else {
        return Self.page(Self.badForm, status: .badRequest)
      }
      let result = await engine.perform(outcome.action, on: view.session.id, at: provider)
      guard let result, result.changed else { return Self.redirect(to: view.pagePath) }
      let address =
        switch (outcome, result.view.state) {
        case (.pay, .paid), (.underpay, .paid), (.overpay, .paid): result.view.successAddress
        case (.cancel, _): result.view.session.returns.cancel
        default: ""
        }
      return Self.redirect(to: address.isEmpty ? view.pagePath : address)
    }

    /// The buttons of the form.
    private enum Outcome: String {
      case pay, fail, cancel, underpay, overpay

      var action: SessionAction {
        switch self {
        case .pay: .pay
        case .fail: .fail
        case .cancel: .cancel
        case .underpay: .underpay
        case .overpay: .overpay
        }
      }
    }

    /// 303, so that the browser fetches the next page and a reload does not pay again.
    private static func redirect(to address: String) -> Response {
      Response(status: .seeOther, headers: [.location: address])
    }

    private static func page(_ html: HTML, status: HTTPResponse.Status = .ok) -> Response {
      var headers: HTTPFields = [
        .contentType: "text/html; charset=utf-8", .cacheControl: "no-store",
        .contentSecurityPolicy:
          "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
      ]
      if let name = HTTPField.Name("Referrer-Policy") { headers[name] = "no-referrer" }
      return Response(
        status: status, headers: headers,
        body: ResponseBody(byteBuffer: ByteBuffer(string: html.source)))
    }

    private static let notFound: HTML = """
      <!doctype html><html lang="en"><meta charset="utf-8"><title>No such session</title>
      <h1>No such session</h1><p>The sandbox forgets its sessions when it stops.</p></html>

      """

    private static let badForm: HTML = """
      <!doctype html><html lang="en"><meta charset="utf-8"><title>Not understood</title>
      <h1>Not understood</h1><p>The form has an outcome, such as pay, fail or cancel.</p></html>

      """
  }
#endif
