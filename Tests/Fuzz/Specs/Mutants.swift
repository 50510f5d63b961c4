import SpecGenerator

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Makes mutants of specs, generates the code of each, and keeps the code of some to be compiled.
///
/// `mutants SEED FIRST COUNT KEPT FOLDER SPEC…`: from mutant `FIRST` on, `COUNT` mutants of the specs
/// in turn; `KEPT` of those that are accepted are written to `FOLDER/NUMBER`. A mutant follows from
/// the seed and its number alone. Before each its number is written to `FOLDER/current`, which says
/// after a trap or a hang which one it was; one that is asked for alone is written to
/// `FOLDER/mutant`, whatever becomes of it.
@main
struct Mutants {
  /// Seconds after which a mutant counts as one that hangs.
  static let patience: UInt32 = 60
  /// Lines of code from which on compiling takes too long to be done for many mutants.
  static let maximumLines = 6_000

  let seed: UInt64
  let folder: String
  let specs: [(source: SourceText, tree: JSONNode)]
  let isAlone: Bool
  var accepted = 0
  var refused = 0
  var kept = 0

  static func main() {
    let words = CommandLine.arguments.dropFirst()
    let numbers = words.prefix(4).compactMap { UInt64($0) }
    guard numbers.count == 4, words.count > 5 else { return fail("asked wrongly") }
    let paths = words.dropFirst(5)
    let specs = paths.compactMap { path in
      read(path).flatMap { source in
        (try? JSONNode.parse(source.bytes)).map { (source, $0) }
      }
    }
    guard specs.count == paths.count else { return fail("a spec cannot be read, or is no JSON") }
    var mutants = Mutants(
      seed: numbers[0], folder: words[words.startIndex + 4], specs: specs,
      isAlone: numbers[2] == 1)
    for number in numbers[1]..<(numbers[1] + numbers[2]) {
      mutants.run(number, keepingUpTo: Int(numbers[3]))
    }
    print("\(mutants.accepted) accepted, \(mutants.refused) refused, \(mutants.kept) kept")
  }

  private mutating func run(_ number: UInt64, keepingUpTo maximum: Int) {
    Self.write("\(number)", to: "\(folder)/current")
    alarm(Self.patience)
    defer { alarm(0) }
    var random = SplitMix(seed: seed &+ number &* 0x2545_F491_4F6C_DD1D)
    let (original, tree) = specs[Int(number % UInt64(specs.count))]
    let part = SourceText(path: original.path, bytes: Array(tree.excerpt(&random).text.utf8))
    guard let generator = Generator(named: "Mutant"), let mutation = Mutation(of: part) else {
      return Self.fail("\(original.path) cannot be damaged")
    }
    let mutant = SourceText(path: original.path, bytes: mutation.mutant(&random))
    if isAlone { Self.write(String(decoding: mutant.bytes, as: UTF8.self), to: "\(folder)/mutant") }
    do throws(Refusal) {
      let files = try generator.generate(from: mutant)
      accepted += 1
      let lines = files.reduce(0) { $0 + $1.text.utf8.count(where: { $0 == 0x0A }) }
      guard kept < maximum, lines < Self.maximumLines,
        (try? generator.generate(from: part)) != files
      else { return }
      kept += 1
      keep(files, of: mutant, number)
    } catch {
      refused += 1
      check(error, of: mutant, number)
    }
  }

  private func keep(_ files: [GeneratedFile], of mutant: SourceText, _ number: UInt64) {
    let folder = "\(folder)/\(number)"
    mkdir(folder, 0o755)
    for file in files { Self.write(file.text, to: "\(folder)/\(file.name)") }
    Self.write(String(decoding: mutant.bytes, as: UTF8.self), to: "\(folder)/mutant.json")
  }

  /// A refusal names places that are there, and says what to do.
  private func check(_ refusal: Refusal, of mutant: SourceText, _ number: UInt64) {
    let lines = mutant.bytes.count(where: { $0 == 0x0A }) + 1
    let isComplete = refusal.diagnostics.allSatisfy { diagnostic in
      let start = diagnostic.range.start
      return !diagnostic.message.isEmpty && !diagnostic.remedy.isEmpty
        && (1...lines).contains(start.line) && start.column > 0
        && (0...mutant.bytes.count).contains(start.offset)
    }
    guard !refusal.diagnostics.isEmpty, isComplete, !refusal.rendered(for: mutant).isEmpty else {
      return Self.fail("mutant \(number): a refusal without place or remedy")
    }
  }

  private init(
    seed: UInt64, folder: String, specs: [(source: SourceText, tree: JSONNode)], isAlone: Bool
  ) {
    self.seed = seed
    self.folder = folder
    self.specs = specs
    self.isAlone = isAlone
  }
}

extension Mutants {
  private static func fail(_ message: String) {
    print(message)
    exit(1)
  }

  private static func read(_ path: String) -> SourceText? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer.prefix(count)
    }
    return SourceText(path: path, bytes: bytes)
  }

  private static func write(_ text: String, to path: String) {
    guard let file = fopen(path, "w") else { return fail("cannot write \(path)") }
    fputs(text, file)
    fclose(file)
  }
}
