import HTTPTypes

/// Events that a provider sends one after the other, as an asynchronous sequence.
///
/// ```swift
/// for try await event in try await shop.watchOrder(id: id) {
///   print(event.value.state)
/// }
/// ```
///
/// It is read once: two loops over it share its events. The stream ends when the provider ends it, or
/// with the data `[DONE]`, by which some say so; leaving the loop closes the connection.
public struct EventStream<Value: EndpointResponse & Sendable>: AsyncSequence, Sendable {
  /// An event with its typed value.
  public typealias Element = ServerSentEvent<Value>

  private let body: any AsyncSequence<[UInt8], TransportError> & Sendable
  private let limit: Int
  private let isText: Bool

  init(
    _ body: any AsyncSequence<[UInt8], TransportError> & Sendable, limit: Int, isText: Bool
  ) {
    self.body = body
    self.limit = limit
    self.isText = isText
  }

  /// Starts to read.
  public func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(
      body: body.makeAsyncIterator(), parser: EventParser(limit: limit), isText: isText)
  }

  /// Reads event after event.
  public struct AsyncIterator: AsyncIteratorProtocol {
    fileprivate var body: any AsyncIteratorProtocol<[UInt8], TransportError>
    fileprivate var parser: EventParser
    fileprivate let isText: Bool
    private var events: ArraySlice<EventParser.Event> = []
    private var lastEventID: String?
    private var isDone = false

    fileprivate init(
      body: any AsyncIteratorProtocol<[UInt8], TransportError>, parser: EventParser, isText: Bool
    ) {
      self.body = body
      self.parser = parser
      self.isText = isText
    }

    /// Waits for the next event; `nil` at the end.
    ///
    /// - Throws: ``EventStreamError`` if the stream is interrupted, or an event cannot be read.
    public mutating func next(
      isolation actor: isolated (any Actor)?
    ) async throws(EventStreamError) -> Element? {
      while !isDone {
        if let event = events.popFirst() { return try read(event) }
        guard let piece = try await piece(isolation: actor) else { break }
        guard let parsed = parser.take(piece) else { throw end(.tooLarge(limit: parser.limit)) }
        events = parsed[...]
      }
      isDone = true
      return nil
    }

    private mutating func piece(
      isolation actor: isolated (any Actor)?
    ) async throws(EventStreamError) -> [UInt8]? {
      do throws(TransportError) {
        return try await body.next(isolation: actor)
      } catch {
        throw end(.interrupted(error))
      }
    }

    private mutating func read(_ event: EventParser.Event) throws(EventStreamError) -> Element? {
      lastEventID = event.lastEventID
      guard event.value != Array("[DONE]".utf8) else {
        isDone = true
        return nil
      }
      let body = ReceivedBody(event.value)
      do throws(JSONError) {
        guard let value = try Value.read(isText ? body.text : body, in: .body) else { return nil }
        return Element(
          value, event: event.event, lastEventID: event.lastEventID, retry: event.retry)
      } catch {
        throw end(.unreadable(error))
      }
    }

    private mutating func end(_ reason: EventStreamError.Reason) -> EventStreamError {
      isDone = true
      return EventStreamError(reason, lastEventID: lastEventID)
    }
  }
}

extension EventStream: EndpointResponse {
  /// Reads the events of a body that is there whole.
  public static func read(
    _ body: ReceivedBody, in envelope: ResultEnvelope
  ) throws(JSONError) -> EventStream? {
    let response = TransportResponse(head: .init(status: .ok), body: body.bytes)
    return EventStream(TransportStream(response).body, limit: .max, isText: body.isText)
  }
}
