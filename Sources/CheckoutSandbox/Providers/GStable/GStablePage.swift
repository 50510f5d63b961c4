#if Sandbox
  /// The part of a list that a call asks for. Pages count from 1.
  struct GStablePage: Sendable {
    private let number: Int
    private let size: Int

    /// The specification has checked that both are at least 1.
    init(_ call: ProviderCall) throws(ProviderRefusal) {
      guard let number = call.parameters["page"].flatMap({ Int($0) }), number >= 1,
        let size = call.parameters["size"].flatMap({ Int($0) }), size >= 1
      else { throw .invalid("path.page", "and path.size must be plain integers from 1") }
      self.number = number
      self.size = size
    }

    /// The elements of the page. Which come first is not documented: here the newest.
    func elements<Element>(of list: [Element]) -> [Element] {
      let (skipped, overflow) = (number - 1).multipliedReportingOverflow(by: size)
      return overflow ? [] : Array(list.reversed().dropFirst(skipped).prefix(size))
    }

    /// A page of sessions tells its number and size as numbers.
    func json(of list: [JSON], as name: String, total: Int) -> JSON {
      [
        name: .array(list), "total": .integer(total), "page": .integer(number),
        "size": .integer(size),
      ]
    }

    /// A page of products or payment links tells them as text.
    func textual(_ list: [JSON], as name: String, total: Int) -> JSON {
      [
        name: .array(list), "total": .integer(total), "page": .string(String(number)),
        "size": .string(String(size)),
      ]
    }
  }
#endif
