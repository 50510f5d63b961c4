#if SQLite
  import CheckoutWebhooks
  import GRDB

  extension InboxError {
    /// What a database error means to an inbox. Its text is SQLite's name for the error: messages
    /// and arguments may hold data.
    init(sqlite error: any Error) {
      switch error {
      case let error as InboxError: self = error
      case let error as DatabaseError:
        self = .unavailable("SQLite error \(error.extendedResultCode)")
      case is CancellationError: self = .unavailable("the task was cancelled")
      default: self = .unavailable("\(type(of: error))")
      }
    }
  }
#endif
