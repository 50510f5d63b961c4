/// Keeps the value of an optional property elsewhere, so that a struct may contain values of its own
/// type, and that a large part does not make each copy of the whole large.
@propertyWrapper
public struct Boxed<Value: Sendable>: Sendable {
  private final class Box: Sendable {
    let value: Value

    init(_ value: Value) { self.value = value }
  }

  private var box: Box?

  /// Keeps a value; nothing is allocated for `nil`.
  public init(wrappedValue: Value?) {
    box = wrappedValue.map(Box.init)
  }

  /// The value. Setting it changes no other copy.
  public var wrappedValue: Value? {
    get { box?.value }
    set { box = newValue.map(Box.init) }
  }
}
