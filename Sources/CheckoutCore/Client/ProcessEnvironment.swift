#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The environment variables of this process.
public enum ProcessEnvironment {
  /// The value of a variable, or `nil` if it is not set.
  @Sendable public static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
