#if Sandbox && AsyncHTTPClient
  /// Says what the demo is doing, for whoever watches.
  struct DemoProgress: Sendable {
    let output: Output

    func say(_ text: String) {
      output.write(Style.faint(text, isColoured: output.hasColour) + "\n")
    }

    func complain(_ text: String) {
      output.write(Style.bad(text, isColoured: output.hasColour) + "\n")
    }
  }
#endif
