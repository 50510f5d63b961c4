#if Sandbox
  internal import HTTPTypes

  extension JSON {
    /// What the sandbox has, as `GET /_control` shows it.
    static func overview(baseURL: String, seed: UInt64) -> JSON {
      [
        "seed": .integer(seed),
        "providers": .array(
          SandboxProvider.allCases.map { provider in
            [
              "provider": .string(provider.rawValue),
              "base_url": .string("\(baseURL)/\(provider.rawValue)"),
              "api_key": .string(provider.testKey(seed: seed)),
              "webhook_secret": .string(provider.webhookSecret(seed: seed)),
            ]
          }),
        "requests": .array(
          ControlEndpoint.routes.map { route in
            [
              "request": "\(route.method.rawValue) /_control\(route.path == "/" ? "" : route.path)",
              "summary": .string(route.summary),
            ]
          }),
      ]
    }
  }
#endif
