/// A set of small indices: the first 64 in one word, since few objects have more members.
struct IndexSet {
  private var word: UInt64 = 0
  private var others: Set<Int> = []

  var count: Int { word.nonzeroBitCount + others.count }

  func contains(_ index: Int) -> Bool {
    index < 64 ? word & (1 << UInt64(index)) != 0 : others.contains(index)
  }

  mutating func remove(_ index: Int) {
    if index < 64 { word &= ~(1 << UInt64(index)) } else { others.remove(index) }
  }

  mutating func insert(_ index: Int) {
    if index < 64 { word |= 1 << UInt64(index) } else { others.insert(index) }
  }
}
