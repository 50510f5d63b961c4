extension Authentication {
  /// The way as an expression of Swift: `.header("X-Key")`.
  var list: SwiftSource.List {
    switch self {
    case .keyless: ".keyless"
    case .bearer: ".bearer"
    case .basic: ".basic"
    case .header(let name): .init(".header(\(name.literal))")
    case .query(let name): .init(".query(\(name.literal))")
    case .cookie(let name): .init(".cookie(\(name.literal))")
    case .other(let name, let way): .init(".other(\(name.literal), \(way.list.text))")
    case .all(let ways): .init(".all([", ways.map(\.list), "])")
    case .first(let ways): .init(".first([", ways.map(\.list), "])")
    }
  }
}
