extension String {
  /// The text with every byte encoded but RFC 3986's unreserved characters, so that it is one
  /// segment of a path, or one name or value of a query, whatever is in it.
  var percentEncoded: String { ParameterAlphabet.unreserved.encode(self) }
}
