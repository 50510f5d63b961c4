/// Makes one key of several members of an event.
package enum DeduplicationKey {
  /// The members with colons in between. A colon in a member becomes `%3A`, but for the last one,
  /// so that no two lists of as many members make the same key.
  package static func joining(_ members: String...) -> String {
    var key = ""
    for member in members.dropLast() {
      for scalar in member.unicodeScalars {
        switch scalar {
        case ":": key += "%3A"
        case "%": key += "%25"
        default: key.unicodeScalars.append(scalar)
        }
      }
      key += ":"
    }
    return key + (members.last ?? "")
  }
}
