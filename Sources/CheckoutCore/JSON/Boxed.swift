/// Keeps the value of a property elsewhere, so that a struct may contain values of its own type.
@propertyWrapper
public struct Boxed<Value: Sendable>: Sendable {
  private final class Box: Sendable {
    let value: Value

    init(_ value: Value) { self.value = value }
  }

  private var box: Box

  /// Keeps a value.
  public init(wrappedValue: Value) {
    box = Box(wrappedValue)
  }

  /// The value. Setting it changes no other copy.
  public var wrappedValue: Value {
    get { box.value }
    set { box = Box(newValue) }
  }
}
