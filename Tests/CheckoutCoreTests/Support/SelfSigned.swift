#if AsyncHTTPClient
  import NIOSSL

  /// A certificate for localhost that nobody has signed but itself, for tests alone.
  enum SelfSigned {
    static func certificate() throws -> NIOSSLCertificate {
      try NIOSSLCertificate(bytes: Array(certificatePEM.utf8), format: .pem)
    }

    static func serverContext() throws -> NIOSSLContext {
      try NIOSSLContext(
        configuration: .makeServerConfiguration(
          certificateChain: [.certificate(certificate())],
          privateKey: .privateKey(
            NIOSSLPrivateKey(bytes: Array(privateKeyPEM.utf8), format: .pem))))
    }

    private static let certificatePEM = """
      -----BEGIN CERTIFICATE-----
      MIIBlDCCATugAwIBAgIUM+AoJ+6oKxsA9dhPemAfYOtwEvkwCgYIKoZIzj0EAwIw
      FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMTAzMDExMFoYDzIxMjYxMDI4
      MDMwMTEwWjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
      PQMBBwNCAAT611ikPHBM2knA52XvalM4PENef6FNiD49r7aqfMI7kVls+gad2WqP
      /wsKgAr0M8E00GwIlGnkbS0yoMctlMCMo2kwZzAdBgNVHQ4EFgQUU8VKn2JyrGGy
      1pjeycV054LLFnwwHwYDVR0jBBgwFoAUU8VKn2JyrGGy1pjeycV054LLFnwwDwYD
      VR0TAQH/BAUwAwEB/zAUBgNVHREEDTALgglsb2NhbGhvc3QwCgYIKoZIzj0EAwID
      RwAwRAIgIdMHO9UuF1YWi2+GakTGyWm/AmQYuYfIlxdfBRVlRawCIEdkqvrKRbW9
      Bq8JdYCUWtv8Rde1ndJyghVpcN0ufdui
      -----END CERTIFICATE-----
      """

    private static let privateKeyPEM = """
      -----BEGIN PRIVATE KEY-----
      MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgKVw4Jhn02JvkpXJq
      pwemf6YnGNpX5mvza7A7zFZdCU6hRANCAAT611ikPHBM2knA52XvalM4PENef6FN
      iD49r7aqfMI7kVls+gad2WqP/wsKgAr0M8E00GwIlGnkbS0yoMctlMCM
      -----END PRIVATE KEY-----
      """
  }
#endif
