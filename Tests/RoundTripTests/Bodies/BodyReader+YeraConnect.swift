import YeraConnect

extension BodyReader {
  static let yeraConnect: [BodyReader] = [
    .init(Endpoint<YeraConnectClient, _, _>.createCheckoutSession),
    .init(Endpoint<YeraConnectClient, _, _>.createWooCommerceCheckoutSession),
  ]
}
