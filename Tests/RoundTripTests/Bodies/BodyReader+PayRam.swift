import PayRam

extension BodyReader {
  static let payRam: [BodyReader] = [
    .init(Endpoint<PayRamClient, _, _>.createPayment),
    .init(Endpoint<PayRamClient, _, _>.assignDepositAddress(referenceID: "ref_1")),
    .init(Endpoint<PayRamClient, _, _>.createPayout),
    .init(Endpoint<PayRamClient, _, _>.authenticateReferrer),
    .init(Endpoint<PayRamClient, _, _>.createReferee),
    .init(Endpoint<PayRamClient, _, _>.createReferralEvent),
  ]
}
