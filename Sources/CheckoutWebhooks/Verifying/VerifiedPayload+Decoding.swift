public import CheckoutCore

extension VerifiedPayload {
  /// Reads the bytes as JSON.
  ///
  /// - Parameter limits: The most bytes and levels that the text may have.
  /// - Throws: ``WebhookError`` of kind `payloadNotJSON`, with the place, if they are not JSON or
  ///   an object has a member twice: of two values nobody knows which the provider meant.
  public func json(limits: JSONLimits = .init()) throws(WebhookError) -> JSONElement {
    do throws(JSONError) {
      let element = try JSONElement(json: bytes, limits: limits)
      if let duplicate = element.duplicateMember { throw duplicate }
      return element
    } catch {
      throw WebhookError(.payloadNotJSON, scheme: scheme.name, cause: error)
    }
  }

  /// Reads the bytes as an event, or as any other model.
  ///
  /// - Throws: ``WebhookError`` of kind `payloadNotJSON` as ``json(limits:)``, and of kind
  ///   `payloadIncomplete` if a required member is absent or of another type.
  public func decode<Event: JSONReadable>(
    _ type: Event.Type = Event.self, limits: JSONLimits = .init()
  ) throws(WebhookError) -> Event {
    let element = try json(limits: limits)
    do throws(JSONError) {
      return try Event(from: element)
    } catch {
      throw WebhookError(.payloadIncomplete, scheme: scheme.name, cause: error)
    }
  }
}
