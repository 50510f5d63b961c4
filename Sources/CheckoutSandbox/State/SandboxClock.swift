#if Sandbox
  #if canImport(Darwin)
    internal import Darwin
  #elseif canImport(Musl)
    internal import Musl
  #else
    internal import Glibc
  #endif

  /// The time that a sandbox lives by. It can be moved ahead while the sandbox runs.
  public struct SandboxClock: Sendable {
    private enum Source: Sendable {
      case system
      case manual(Moment)
    }

    private let source: Source
    private var ahead: Int64 = 0

    private init(source: Source) { self.source = source }

    /// The machine's time, plus what the clock was moved ahead by.
    public static let system = Self(source: .system)

    /// A clock that stands still until it is moved.
    ///
    /// - Parameter unixTime: Seconds since 1970; taken as the nearest time from 1970 to 9999.
    public static func manual(unixTime: Int64) -> Self {
      .init(source: .manual(Moment(unixSeconds: unixTime)))
    }
  }

  extension SandboxClock {
    var now: Moment {
      switch source {
      case .manual(let start): start.adding(seconds: ahead)
      case .system: Self.machineTime.adding(seconds: ahead)
      }
    }

    /// The time that signatures name: where the machine's time is what counts, it is not moved
    /// ahead, since a receiver compares it with its own.
    var timeOfDay: Moment {
      switch source {
      case .manual: now
      case .system: Self.machineTime
      }
    }

    private static var machineTime: Moment {
      var time = timespec()
      clock_gettime(CLOCK_REALTIME, &time)
      return Moment(unixSeconds: Int64(time.tv_sec))
    }

    /// Time goes forward only, so that nothing that has expired comes back.
    mutating func advance(bySeconds seconds: Int64) {
      guard seconds > 0 else { return }
      let (sum, overflow) = ahead.addingReportingOverflow(seconds)
      ahead = overflow ? .max : sum
    }
  }
#endif
