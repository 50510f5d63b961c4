import EcomTrade24

extension BodyReader {
  static let ecomTrade24: [BodyReader] = [
    .init(Endpoint<EcomTrade24Client, _, _>.createSession)
  ]
}
