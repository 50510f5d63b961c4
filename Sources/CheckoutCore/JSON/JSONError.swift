/// Says where a JSON text cannot be read as what it should be, and why.
///
/// It holds names, kinds and places, never a value of the text: it may be logged.
public struct JSONError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// The text ends too early.
    case truncated
    /// A byte that the grammar of RFC 8259 does not allow at this place.
    case unexpectedByte
    /// Something stands behind the value.
    case trailingData
    /// A number that is not of the grammar: a leading zero, a missing digit.
    case malformedNumber
    /// An unknown or incomplete escape, or half of a surrogate pair.
    case malformedEscape
    /// A control character in a string that is not escaped.
    case controlCharacter
    /// Bytes that are not UTF-8.
    case malformedUTF8
    /// More arrays and objects nested in each other than allowed.
    case tooDeep(limit: Int)
    /// More bytes than allowed.
    case tooLarge(limit: Int)
    /// An object has two members of this name.
    case duplicateMember
    /// A required member is absent.
    case missingMember
    /// The value is of another type.
    case wrongType(expected: String, found: String)
    /// The value is of the right type, but cannot be read as what it should be.
    case invalidValue(expected: String)
  }

  /// One step from an object or array to a value in it.
  public enum PathComponent: Hashable, Sendable {
    /// The member of an object.
    case member(String)
    /// The element of an array, from 0.
    case element(Int)
    /// A member of an object whose names are data, and so are not told.
    case entry
  }

  /// What is wrong.
  public let reason: Reason

  /// Where it is wrong, from the outermost value inwards.
  public internal(set) var path: [PathComponent]

  /// Where it is wrong, in bytes from the start of the text, where that is known.
  public let offset: Int?

  /// Makes an error. A type with its own `init(from:)` throws it for values that it refuses.
  public init(_ reason: Reason, path: [PathComponent] = [], offset: Int? = nil) {
    self.reason = reason
    self.path = path
    self.offset = offset
  }

  /// The same error, seen from the object or array that holds the value.
  func inside(_ component: PathComponent) -> JSONError {
    JSONError(reason, path: [component] + path, offset: offset)
  }
}
