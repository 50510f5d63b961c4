import CheckoutCore
public import HTTPTypes

extension WebhookHandler {
  /// Deals with a delivery. It returns when the work is done, or will not be.
  ///
  /// - Parameters:
  ///   - body: The bytes as they came, before anything else has read them.
  ///   - headers: The delivery's headers.
  /// - Returns: What to answer, whatever happened.
  public func handle(
    _ body: some Collection<UInt8> & Sendable, headers: HTTPFields
  ) async -> WebhookResponse {
    await handle(body, headers: WebhookHeaders(headers))
  }

  /// Deals with a delivery whose headers are not of HTTPTypes. It returns when the work is done, or
  /// will not be.
  ///
  /// - Parameters:
  ///   - body: The bytes as they came, before anything else has read them.
  ///   - headers: Looks the headers up.
  /// - Returns: What to answer, whatever happened.
  public nonisolated(nonsending) func handle(
    _ body: some Collection<UInt8> & Sendable, headers: WebhookHeaders
  ) async -> WebhookResponse {
    let event: VerifiedEvent<Source.Event>
    do throws(WebhookError) {
      event = try source.verify(body, headers: headers, now: clock.unixTime)
    } catch {
      return WebhookResponse(.refused(error), now: clock.unixTime)
    }
    return WebhookResponse(await take(event), now: clock.unixTime)
  }

  private func take(_ event: VerifiedEvent<Source.Event>) async -> WebhookOutcome {
    let key = event.event.deduplicationKey
    // All events without a key would be duplicates of the first.
    guard !key.isEmpty else {
      return .refused(WebhookError(.payloadIncomplete, scheme: event.payload.scheme.name))
    }
    let isNumbered = options.comparesPayloads && event.event.eventID == key
    let delivery = InboxDelivery(
      key: InboxKey(provider: options.endpoint ?? source.name, key: key.indexable),
      identity: isNumbered ? .event : .state, digest: event.payload.contentHash)
    do throws(InboxError) {
      let (inbox, lease, now) = (inbox, options.lease, clock.unixTime)
      let claim = try await uncancelled { () throws(InboxError) in
        try await inbox.claim(delivery, lease: lease, now: now)
      }
      return switch claim {
      case .claimed(let token): await work(on: event, token)
      case .duplicate: .duplicate
      case .inProgress(let end): .inProgress(until: end)
      case .conflict: .conflict
      }
    } catch {
      return .unavailable(error)
    }
  }
}

extension String {
  /// The text, or a digest of one that is longer than databases like to index and memories like to
  /// hold: a key may be as long as a body.
  fileprivate var indexable: String {
    utf8.count <= 255 ? self : "sha256:\(DeduplicationKey.digest(of: Array(utf8)))"
  }
}
