import CheckoutTesting
import CheckoutWebhooks
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import JoPay
import NIOCore
import Testing

/// The example of the article "Handling each event once", word for word.
func routes(
  webhooks: WebhookHandler<JoPayWebhooks, InMemoryWebhookInbox>
) -> Router<BasicRequestContext> {
  let router = Router()
  router.post("webhooks/jopay") { request, _ in
    let body = try await request.body.collect(upTo: 1 << 20)
    let answer = await webhooks.handle(body.readableBytesView, headers: request.headers)
    return Response(
      status: answer.status, headers: answer.headers,
      body: ResponseBody(byteBuffer: ByteBuffer(string: answer.body)))
  }
  return router
}

@Suite("A webhook route in Hummingbird")
struct HummingbirdExampleTests {
  static let body = ByteBuffer(
    string:
      #"{"event":"checkout.session.completed","data":{"id":"cs_1"},"created_at":"2025-01-10"}"#)

  @Test("It answers a delivery, its repetition and a forgery")
  func route() async throws {
    let secret = Secret("webhook-secret")
    let webhooks = try WebhookHandler(
      JoPayWebhooks(secret: secret), inbox: InMemoryWebhookInbox(), routes: [],
      otherwise: { _ in })
    let headers = try WebhookSigner(JoPayWebhooks.scheme, secret: secret)
      .headers(for: Self.body.readableBytesView)
    let deliveries: [(headers: HTTPFields, status: HTTPResponse.Status, body: String)] = [
      (headers, .ok, "done\n"), (headers, .ok, "duplicate\n"), ([:], .badRequest, "refused\n"),
    ]
    try await Application(router: routes(webhooks: webhooks)).test(.router) { client in
      for delivery in deliveries {
        let answer = try await client.executeRequest(
          uri: "/webhooks/jopay", method: .post, headers: delivery.headers, body: Self.body)
        #expect(answer.status == delivery.status)
        #expect(String(buffer: answer.body) == delivery.body)
      }
    }
  }

  @Test("The article shows the route that is tested here")
  func article() throws {
    let text = try String(
      contentsOf: ReadmeTests.root.appending(
        path: "Sources/CheckoutWebhooks/CheckoutWebhooks.docc/HandlingWebhooks.md"),
      encoding: .utf8)
    let example = try #require(
      text.components(separatedBy: "## Hummingbird\n\n```swift\n").last?
        .components(separatedBy: "\n```").first)
    let lines = example.components(separatedBy: "\n").map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    let file = try ReadmeTests.lines(ofFile: "Tests/ReadmeTests/HummingbirdExample.swift")
    #expect(lines.count > 5)
    #expect(file.joined(separator: "\n").contains(lines.joined(separator: "\n")))
  }
}
