import JoPay

extension BodyReader {
  static let joPay: [BodyReader] = [
    .init(Endpoint<JoPayClient, _, _>.createSession)
  ]
}
