import GStable

extension BodyReader {
  static let gStable: [BodyReader] = [
    .init(Endpoint<GStableClient, _, _>.createCheckoutSession),
    .init(Endpoint<GStableClient, _, _>.cancelCheckoutSession),
    .init(Endpoint<GStableClient, _, _>.createPaymentLink),
    .init(Endpoint<GStableClient, _, _>.updatePaymentLink),
    .init(Endpoint<GStableClient, _, _>.disablePaymentLink),
    .init(Endpoint<GStableClient, _, _>.enablePaymentLink),
    .init(Endpoint<GStableClient, _, _>.createProduct),
    .init(Endpoint<GStableClient, _, _>.updateProduct),
    .init(Endpoint<GStableClient, _, _>.retrieveProducts),
    .init(Endpoint<GStableClient, _, _>.archiveProduct),
    .init(Endpoint<GStableClient, _, _>.unarchiveProduct),
    .init(Endpoint<GStableClient, _, _>.removeProduct),
    .init(Endpoint<GStableClient, _, _>.createWebhook),
    .init(Endpoint<GStableClient, _, _>.updateWebhook),
    .init(Endpoint<GStableClient, _, _>.disableWebhook),
    .init(Endpoint<GStableClient, _, _>.enableWebhook),
    .init(Endpoint<GStableClient, _, _>.refreshWebhookKey),
    .init(Endpoint<GStableClient, _, _>.removeWebhook),
    .init(Endpoint<GStableClient, _, _>.createAIPaymentSession),
    .init(Endpoint<GStableClient, _, _>.prepareAIPayment),
  ]
}
