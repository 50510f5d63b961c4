#if SQLite
  public import CheckoutWebhooks
  public import GRDB

  /// An inbox in a SQLite database, which survives the process and the machine that it ran on.
  ///
  /// Give it the database that your own tables are in. Work which writes to them in the transaction
  /// that completes its delivery then takes effect exactly once, also when the process is killed at
  /// any moment; all other work at least once:
  ///
  /// ```swift
  /// let inbox = try SQLiteWebhookInbox(in: pool)
  /// guard case .claimed(let token) = try await inbox.claim(delivery, lease: .seconds(60), now: now)
  /// else { return }
  /// try await inbox.complete(token, now: now) { db in
  ///   try db.execute(sql: "UPDATE orders SET paid = 1 WHERE id = ?", arguments: [order])
  /// }
  /// ```
  ///
  /// Several processes on one machine may share the database; SQLite's locks do not work on network
  /// file systems. The tables are called `checkout_inbox` and `checkout_inbox_deliveries`, have
  /// their own schema version and leave GRDB's migrations alone.
  public struct SQLiteWebhookInbox: WebhookInbox {
    /// How long a delivery is remembered after its last change.
    public let retention: Duration

    let writer: any DatabaseWriter

    /// Opens or creates a database file of its own, in WAL mode.
    ///
    /// - Parameters:
    ///   - path: The file. SQLite keeps two more beside it, with the suffixes `-wal` and `-shm`.
    ///   - retention: How long a delivery is remembered after its last change.
    /// - Throws: ``CheckoutWebhooks/InboxError`` if the file cannot be used as the database.
    public init(path: String, retention: Duration = .webhookRetention) throws(InboxError) {
      var configuration = Configuration()
      configuration.busyMode = .timeout(5)
      let pool: DatabasePool
      do {
        pool = try DatabasePool(path: path, configuration: configuration)
      } catch {
        throw InboxError(sqlite: error)
      }
      try self.init(in: pool, retention: retention)
    }

    /// Uses a database that is open, and makes or migrates the inbox's tables in it.
    ///
    /// The connection that writes is set to `PRAGMA synchronous = FULL` unless it is stricter: a
    /// provider must not be told that its delivery arrived before the disk has it.
    ///
    /// - Parameters:
    ///   - writer: A pool or a queue. If other processes write to the database, its
    ///     `Configuration.busyMode` must be a timeout; GRDB's default refuses at once.
    ///   - retention: How long a delivery is remembered after its last change.
    /// - Throws: ``CheckoutWebhooks/InboxError`` if the tables cannot be made, or were made by a
    ///   later version.
    public init(
      in writer: any DatabaseWriter, retention: Duration = .webhookRetention
    ) throws(InboxError) {
      self.writer = writer
      self.retention = retention
      do {
        try writer.writeWithoutTransaction(Self.requireVersion)
        try writer.writeWithoutTransaction(Self.requireDurability)
        try writer.write(Self.migrate)
      } catch {
        throw InboxError(sqlite: error)
      }
    }
  }
#endif
