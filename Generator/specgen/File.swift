import SpecGenerator

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Files, by the calls of the platform.
enum File {
  static func read(_ path: String) throws(Failure) -> SourceText {
    guard let bytes = bytes(of: path) else {
      throw .askedWrongly("cannot read \(path): \(reason())")
    }
    return SourceText(path: path, bytes: bytes)
  }

  /// Writes a file, unless it has these bytes already: what is not touched is not compiled again.
  static func write(_ text: String, to path: String) throws(Failure) {
    let text = Array(text.utf8)
    if bytes(of: path) == text { return }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard descriptor >= 0 else { throw cannotWrite(path) }
    defer { close(descriptor) }
    guard write(text, to: descriptor) else { throw cannotWrite(path) }
  }

  /// Writes all bytes, over as many calls as it takes.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { platformWrite(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// Makes a directory and those above it.
  static func makeDirectory(_ path: String) throws(Failure) {
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      made += part + "/"
      guard mkdir(made, 0o755) == 0 || errno == EEXIST else { throw cannotWrite(path) }
    }
  }

  private static func bytes(of path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = chunk.withUnsafeMutableBytes {
        platformRead(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { return nil }
      if count == 0 { return bytes }
      bytes += chunk.prefix(count)
    }
  }

  private static func cannotWrite(_ path: String) -> Failure {
    Failure(status: 1, message: "specgen: cannot write \(path): \(reason())\n")
  }

  private static func reason() -> String { String(cString: strerror(errno)) }
}

/// The platform's `read`, which the static of that name would hide.
private func platformRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int)
  -> Int
{
  read(descriptor, buffer, count)
}

/// The platform's `write`, which the static of that name would hide.
private func platformWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, buffer, count)
}
