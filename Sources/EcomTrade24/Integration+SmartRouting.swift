internal import CheckoutCore

extension Integration {
  /// Whether a session names the method that the customer chose.
  ///
  /// Not with the integration mode `hosted_checkout`, nor with a checkout mode other than
  /// `smart_router`, nor where the gateway named neither mode: EcomTrade24 then offers its methods
  /// itself.
  public var usesSmartRouting: Bool {
    guard integrationMode != .hostedCheckout else { return false }
    return checkoutMode.map { $0 == .smartRouter } ?? (integrationMode != nil)
  }

  /// The methods to offer to the customer; none without Smart Routing.
  ///
  /// How the gateway lists them is not documented. Read are a list of names and an object of names
  /// with their availability, in ``methods``, in their order; without either the names of
  /// ``smartRouter``, sorted. Methods that are not available are left out.
  public var availableMethods: [PaymentMethod] {
    guard usesSmartRouting else { return [] }
    let routed = smartRouter?.methods ?? [:]
    let names =
      listedMethods?.filter { routed[$0]?.available != false }
      ?? routed.filter { $0.value.available == true }.keys.sorted()
    return names.map(PaymentMethod.init(rawValue:))
  }

  /// The names in ``methods``; `nil` if it has none, or in a way that nobody documented.
  private var listedMethods: [String]? {
    let names: [String] =
      switch methods {
      case .array(let names): names.compactMap(\.string)
      case .object(let methods):
        methods.filter { $0.value["available"] == true }.map(\.name)
      default: []
      }
    return names.isEmpty ? nil : names
  }
}
