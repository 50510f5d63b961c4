#if AsyncHTTPClient
  import AsyncHTTPClient
  import CheckoutCore
  import Testing

  @Suite("What clients set in AsyncHTTPClient")
  struct ConfigurationTests {
    @Test("It makes no spans of its own, which would hold paths and queries")
    func tracing() {
      #expect(HTTPClient.Configuration().tracing.tracer != nil)
      #expect(HTTPClient.Configuration.checkout.tracing.tracer == nil)
    }
  }
#endif
