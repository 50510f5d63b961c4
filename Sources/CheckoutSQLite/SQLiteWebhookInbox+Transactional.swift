#if SQLite
  public import CheckoutWebhooks
  public import GRDB

  extension SQLiteWebhookInbox: TransactionalWebhookInbox {
    /// Work that writes to the database, inside the inbox's transaction.
    public typealias Write = @Sendable (Database) throws -> Void

    /// Runs work in the transaction which remembers that it is done.
    ///
    /// The work does not run if the token no longer counts, or if it has completed the delivery
    /// already. If it throws, nothing of it is kept and the delivery stays claimed.
    ///
    /// - Throws: ``CheckoutWebhooks/InboxError``, or what the work throws.
    public func complete(
      _ token: InboxToken, now: Duration, writing write: @escaping Write
    ) async throws {
      do {
        try await writer.write { db in
          guard try Self.complete(token, now: now, in: db) else { return }
          do { try write(db) } catch { throw FailedWrite(error: error) }
        }
      } catch let failed as FailedWrite {
        throw failed.error
      } catch {
        throw InboxError(sqlite: error)
      }
    }

    /// Tells the work's errors from the inbox's own.
    private struct FailedWrite: Error {
      let error: any Error
    }
  }
#endif
