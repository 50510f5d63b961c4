extension WireStyle {
  /// The style as an expression of Swift: `.form.joined`.
  var expression: String {
    var expression = ".\(form.rawValue)"
    switch form {
    case .form: if !explodes { expression += ".joined" }
    case .deepObject, .json: break
    default: if explodes { expression += ".exploded" }
    }
    return keepsReserved ? expression + ".keepingReserved" : expression
  }
}
