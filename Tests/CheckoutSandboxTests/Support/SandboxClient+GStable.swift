#if Sandbox
  import SpecGenerator

  extension SandboxClient {
    /// The members of a request for a payment link, without its braces.
    func gStableLink(selling product: String) async throws -> String {
      """
      "linkType":"fixed","linkName":"Book","accountId":"\(try await gStableAccount())",\
      "settlementToken":"polygon::usdt","feeModel":1,"lineItems":[{"itemType":"product",\
      "productId":"\(product)","quantity":2,"unitPrice":1500000}]
      """
    }

    /// What a program with a wallet sends for a payment link.
    struct AIPayment {
      let link: JSONNode?
      var payer = "0x" + String(repeating: "a1", count: 20)
      var version: String?
      var amount: String?

      private var token: JSONNode? { link?["aiView"]?["supportedPaymentTokens"]?.array?.first }
      private var signature: String { "0x" + String(repeating: "0f", count: 65) }

      /// What both messages have.
      private var common: String {
        """
        "merchantId":"\(link?["merchantId"]?.string ?? "")","payer":"\(payer)",\
        "paymentChainId":"\(token?["chainId"]?.string ?? "")",\
        "paymentToken":"\(token?["tokenAddress"]?.string ?? "")","authorizationNonce":"0x01",\
        "authorizationExpiresAt":"9999999999"
        """
      }

      var creation: String {
        """
        {"message":{"purpose":"create_payment_session","linkId":"\(link?["linkId"]?.string ?? "")",\
        "linkVersion":"\(version ?? link?["linkVersion"]?.string ?? "")",\
        "amount":"\(amount ?? token?["amountInToken"]?.string ?? "")",\(common)},\
        "signature":"\(signature)"}
        """
      }

      func preparation(of session: String) -> String {
        """
        {"message":{"purpose":"prepare_payment","sessionId":"\(session)",\
        "payerEmail":"bot@example.com",\(common)},"signature":"\(signature)"}
        """
      }
    }
  }
#endif
