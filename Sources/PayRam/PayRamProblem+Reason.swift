extension PayRamProblem {
  /// The code of a refusal, wherever the body has it: at the top, or inside ``error``.
  ///
  /// It compares with integers and with texts: `== 5`, `== "PAYOUT_DUPLICATE_REQUEST"`.
  public var errorCode: StringOrInteger? {
    if let code { return code }
    return switch error?["code"] {
    case .string(let text): StringOrInteger(text)
    case .number(let number): number.integer.map { StringOrInteger($0) }
    default: nil
    }
  }

  /// The words of a refusal, wherever the body has them: at the top, inside ``error``, or as it.
  ///
  /// Do not branch on them, their wording is not documented.
  public var errorMessage: String? {
    message ?? error?["message"]?.string ?? error?.string
  }
}
