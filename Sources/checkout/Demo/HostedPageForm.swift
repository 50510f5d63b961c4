#if Sandbox && AsyncHTTPClient
  /// The form of a hosted page, filled in as a browser does when its first button is pressed.
  struct HostedPageForm: Sendable {
    let action: WebAddress
    /// The fields, encoded for sending.
    let body: String

    init(_ page: Browser.Page) throws(DemoError) {
      let tags = HTMLTag.all(in: page.html)
      guard let start = tags.firstIndex(where: { $0.name == "form" }) else {
        throw DemoError("The hosted page has no form.")
      }
      let form = tags[start]
      guard form.attributes["method"]?.lowercased() == "post",
        let action = page.address.resolving(form.attributes["action"] ?? "")
      else { throw DemoError("The form of the hosted page cannot be submitted.") }
      let controls = tags[start...].dropFirst().prefix { $0.name != "/form" }
      guard let button = controls.first(where: \.submits) else {
        throw DemoError("The form of the hosted page has no button.")
      }
      let hidden = controls.filter { $0.name == "input" && $0.attributes["type"] == "hidden" }
      self.action = action
      body = (hidden + [button]).compactMap { control in
        control.attributes["name"].map { name in
          "\(name.formEncoded)=\((control.attributes["value"] ?? "").formEncoded)"
        }
      }.joined(separator: "&")
    }
  }

  extension HTMLTag {
    /// Whether it is a button that submits its form.
    fileprivate var submits: Bool {
      switch name {
      case "button": (attributes["type"] ?? "submit") == "submit"
      case "input": attributes["type"] == "submit"
      default: false
      }
    }
  }

  extension String {
    /// The text as a form sends it: letters, digits and a few marks, all else as `%20`.
    fileprivate var formEncoded: String {
      let encoded = utf8.map { byte -> String in
        let character = Character(Unicode.Scalar(byte))
        if byte < 0x80, character.isLetter || character.isNumber || "-._*".contains(character) {
          return String(character)
        }
        let digits = String(byte, radix: 16, uppercase: true)
        return "%" + (digits.count == 1 ? "0" : "") + digits
      }
      return encoded.joined()
    }
  }
#endif
