#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Standard error and the exit status. (`stderr` itself is a variable that tasks could race for.)
enum Console {
  static func printError(_ text: String) {
    _ = File.write(Array(text.utf8), to: STDERR_FILENO)
  }

  static func exit(_ status: Int32) -> Never {
    platformExit(status)
  }
}

/// The platform's `exit`, which the static of that name would hide.
private func platformExit(_ status: Int32) -> Never {
  exit(status)
}
