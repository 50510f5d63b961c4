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
    let key = try requiredKey(from: variables)
    let server = try server(from: variables) ?? defaultServer
    return Self(apiKey: key, server: server, transport: transport, options: options)
  }
}

extension SelfHostedAPIKeyClient {
  /// Makes a client from environment variables, for a transport of your own.
  ///
  /// `PAYRAM_API_KEY` is the key and `PAYRAM_BASE_URL` the server; the first word is the profile's
  /// ``APIProfile/environmentPrefix``.
  ///
  /// - Parameters:
  ///   - variables: Looks a variable up; in the process by default.
  ///   - transport: What carries requests.
  ///   - options: Timeouts, limits and headers.
  /// - Throws: ``ConfigurationError`` if one of them is missing or the address is none.
  public static func fromEnvironment(
    _ variables: (String) -> String? = ProcessEnvironment.variable,
    transport: any HTTPTransport,
    options: ClientOptions = .init()
  ) throws(ConfigurationError) -> Self {
    let key = try requiredKey(from: variables)
    guard let server = try server(from: variables) else {
      throw .missingAddressVariable(addressVariable)
    }
    return Self(apiKey: key, server: server, transport: transport, options: options)
  }
}

extension APIClient {
  fileprivate static var addressVariable: String { "\(profile.environmentPrefix)_BASE_URL" }

  fileprivate static func requiredKey(
    from variables: (String) -> String?
  ) throws(ConfigurationError) -> Secret {
    let name = "\(profile.environmentPrefix)_API_KEY"
    guard let key = variables(name), !key.isEmpty else { throw .missingVariable(name) }
    return Secret(key)
  }

  fileprivate static func server(
    from variables: (String) -> String?
  ) throws(ConfigurationError) -> Server<Self>? {
    guard let address = variables(addressVariable), !address.isEmpty else { return nil }
    do throws(ConfigurationError) {
      return try Server(address: address)
    } catch {
      throw .unusableAddressInVariable(addressVariable)
    }
  }
}
