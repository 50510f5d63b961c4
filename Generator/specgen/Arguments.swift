/// What the command line asks for.
struct Arguments {
  enum Mode {
    case generate(Generation)
    case embed(Embedding)
  }

  static let usage = """
    usage: specgen --spec FILE --output DIRECTORY --module NAME [--config FILE]
           specgen --embed FILE … --output FILE
    """

  private static let options = ["--spec", "--output", "--module", "--config", "--embed"]

  let mode: Mode

  init(_ words: some Sequence<String>) throws(Failure) {
    let values = try Self.values(of: words)
    switch (values["--spec"], values["--module"], values["--embed"], values["--output"]) {
    case (let spec?, let module?, nil, let output?):
      mode = .generate(
        Generation(
          spec: spec[0], output: output[0], module: module[0], config: values["--config"]?[0]))
    case (nil, nil, let specs?, let output?) where values["--config"] == nil:
      mode = .embed(Embedding(specs: specs, output: output[0]))
    default:
      throw Self.misuse("something is missing, or does not go together")
    }
  }

  /// The values of each option that is there: at least one, and no more than it takes.
  private static func values(
    of words: some Sequence<String>
  ) throws(Failure) -> [String: [String]] {
    var values: [String: [String]] = [:]
    var option: String?
    for word in words {
      if options.contains(word) {
        option = word
      } else if let option, option == "--embed" || values[option] == nil {
        values[option, default: []].append(word)
      } else {
        throw misuse("\(word) is not understood here")
      }
    }
    return values
  }

  private static func misuse(_ message: String) -> Failure {
    .askedWrongly("\(message)\n\(usage)")
  }
}
