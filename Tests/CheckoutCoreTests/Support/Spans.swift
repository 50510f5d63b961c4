import InMemoryTracing
import Tracing

extension FinishedInMemorySpan {
  /// The attributes in order.
  var attributeTexts: [String] {
    var texts: [String] = []
    func add(_ name: String, _ value: SpanAttribute) { texts.append("\(name)=\(value.text)") }
    attributes.forEach(add)
    return texts.sorted()
  }
}

extension SpanAttribute {
  /// The value of the kinds that are used here.
  var text: String {
    switch self {
    case .int32(let number): "\(number)"
    case .int64(let number): "\(number)"
    case .string(let text): text
    default: "\(self)"
    }
  }
}
