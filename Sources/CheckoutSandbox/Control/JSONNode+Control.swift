#if Sandbox
  internal import HTTPTypes
  internal import SpecGenerator

  /// Members of control requests, with refusals that name them.
  extension JSONNode {
    func text(_ name: String) throws(ControlError) -> String {
      guard let text = self[name]?.string else {
        throw ControlError(status: .badRequest, "$.\(name) must be a string")
      }
      return text
    }

    func number(_ name: String) throws(ControlError) -> Int {
      guard let number = try optionalNumber(name) else {
        throw ControlError(status: .badRequest, "$.\(name) must be an integer from 0")
      }
      return number
    }

    func optionalNumber(_ name: String) throws(ControlError) -> Int? {
      guard let node = self[name], !node.isNull else { return nil }
      guard let number = node.integer, number >= 0 else {
        throw ControlError(status: .badRequest, "$.\(name) must be an integer from 0")
      }
      return number
    }
  }
#endif
