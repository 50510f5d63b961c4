extension APIKeyClient {
  /// Makes a client from environment variables, for a transport of your own.
  ///
  /// `JOPAY_API_KEY` is the key and `JOPAY_BASE_URL`, if it is set, the server; the first word is
  /// the profile's ``APIProfile/environmentPrefix``.
  ///
  /// - Parameters:
  ///   - variables: Looks a variable up; in the process by default.
  ///   - transport: What carries requests.
  ///   - options: Timeouts, limits and headers.
  /// - Throws: ``ConfigurationError`` if the key is missing or the address is none.
  public static func fromEnvironment(
    _ variables: (String) -> String? = ProcessEnvironment.variable,
    transport: any HTTPTransport,
    options: ClientOptions = .init()
  ) throws(ConfigurationError) -> Self {
    let keyName = "\(profile.environmentPrefix)_API_KEY"
    guard let key = variables(keyName), !key.isEmpty else { throw .missingVariable(keyName) }
    return Self(
      apiKey: Secret(key), server: try server(from: variables), transport: transport,
      options: options)
  }

  private static func server(
    from variables: (String) -> String?
  ) throws(ConfigurationError) -> Server<Self> {
    let name = "\(profile.environmentPrefix)_BASE_URL"
    guard let address = variables(name), !address.isEmpty else { return defaultServer }
    do throws(ConfigurationError) {
      return try Server(address: address)
    } catch {
      throw .unusableAddressInVariable(name)
    }
  }
}
