/// The names of the files that a spec becomes. A build plugin has to know them before the spec is
/// read, so they follow from its name and size alone.
package enum OutputFiles {
  /// The size of spec, in bytes, whose types fill a file.
  static let bytesPerFile = 65_536
  static let maximumTypeFiles = 16

  /// How many files of types there are: one, one more for each 64 KiB, at most 16. Several files
  /// compile in parallel.
  package static func typeFileCount(specSize: Int) -> Int {
    min(1 + max(specSize, 0) / bytesPerFile, maximumTypeFiles)
  }

  /// `JoPay+Client.swift`, `JoPay+Types1.swift` …
  package static func names(api: String, specSize: Int) -> [String] {
    let types = (1...typeFileCount(specSize: specSize)).map { "\(api)+Types\($0).swift" }
    return ["\(api)+Client.swift"] + types
  }
}
