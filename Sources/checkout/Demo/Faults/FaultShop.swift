#if Sandbox && AsyncHTTPClient
  internal import CheckoutCore
  internal import CheckoutSandbox
  internal import JoPay
  internal import PayRam

  /// The shop whose calls meet faults, with clients as anybody would make them.
  struct FaultShop: Sendable {
    private let jopay: JoPayClient
    private let payram: PayRamClient

    private static let order = CreateSession.Request(
      lineItems: [.init(name: "Coffee beans", amount: 2500, currency: .eur, quantity: 1)],
      successURL: DemoShop.successURL, cancelURL: DemoShop.cancelURL)

    init(_ trial: FaultTrial, in sandbox: Sandbox) throws(DemoError) {
      let options = ClientOptions(attemptTimeout: trial.attemptTimeout)
      do throws(ConfigurationError) {
        jopay = JoPayClient(
          apiKey: Secret(sandbox.apiKey(for: .joPay)),
          server: try Server(address: trial.server.address(of: .joPay, in: sandbox)),
          options: options)
        payram = PayRamClient(
          apiKey: Secret(sandbox.apiKey(for: .payRam)),
          server: try Server(address: trial.server.address(of: .payRam, in: sandbox)),
          options: options
        ).assumingServer(ServerVersion(3, 6))
      } catch {
        throw DemoError("\(error)")
      }
    }

    func createSession() async -> FaultEnding {
      do throws(JoPayError) {
        return FaultEnding(try await jopay.send(Self.order, to: .createSession))
      } catch {
        return FaultEnding(error)
      }
    }

    func retrieveSession(id: String) async -> FaultEnding {
      do throws(JoPayError) {
        return FaultEnding(try await jopay.send(to: .retrieveSession(id: id)))
      } catch {
        return FaultEnding(error)
      }
    }

    func createPayout() async -> FaultEnding {
      let order = CreatePayout.Request(
        email: "customer@example.com", blockchainCode: .eth, currencyCode: "USDT",
        amount: "125.50", toAddress: "0xfeedfacecafebeefdeadbeefdeadbeefdeadbeef",
        customerID: "unique_customer_id")
      do throws(PayRamError) {
        return FaultEnding(try await payram.send(order, to: .createPayout))
      } catch {
        return FaultEnding(error)
      }
    }

    /// A session to retrieve.
    func sessionID() async throws(DemoError) -> String {
      do throws(JoPayError) {
        return try await jopay.createSession(Self.order).id
      } catch {
        throw DemoError(error)
      }
    }

    /// How many payouts PayRam lists.
    func payoutCount() async throws(DemoError) -> Int {
      do throws(PayRamError) {
        return try await payram.listPayouts().count
      } catch {
        throw DemoError(error)
      }
    }
  }
#endif
