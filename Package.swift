// swift-tools-version: 6.2
import PackageDescription

// Generated from specs that hold every construct: what the generator accepts must compile. They are no
// test targets, which cannot use a plugin whose tool another test target links.
let generatedClients = [
  "Answers", "Bodies", "Directions", "Excerpt", "Forms", "Keys", "KitchenSink", "Oddities",
  "Paging", "Patches", "Shapes", "Streams", "Styles", "Workshop",
]

let package = Package(
  name: "swift-checkout",
  platforms: [.macOS(.v15), .iOS(.v18)],
  products: [
    .library(name: "YeraConnect", targets: ["YeraConnect"]),
    .library(name: "GStable", targets: ["GStable"]),
    .library(name: "JoPay", targets: ["JoPay"]),
    .library(name: "PayRam", targets: ["PayRam"]),
    .library(name: "EcomTrade24", targets: ["EcomTrade24"]),
    .library(name: "CheckoutCore", targets: ["CheckoutCore"]),
    .library(name: "CheckoutWebhooks", targets: ["CheckoutWebhooks"]),
    .library(name: "CheckoutSQLite", targets: ["CheckoutSQLite"]),
    .library(name: "CheckoutTesting", targets: ["CheckoutTesting"]),
    .library(name: "CheckoutSandbox", targets: ["CheckoutSandbox"]),
    .plugin(name: "GenerateSDK", targets: ["GenerateSDK"]),
    .executable(name: "checkout", targets: ["checkout"]),
  ],
  traits: [
    .trait(
      name: "AsyncHTTPClient",
      description: "Clients send through AsyncHTTPClient. Without it, pass a transport."),
    .trait(
      name: "Sandbox",
      description: "The simulated providers and the checkout tool, with Hummingbird behind them."),
    .trait(
      name: "SQLite",
      description: "The webhook inbox in a SQLite database. It needs the system's sqlite3."),
    .default(enabledTraits: ["AsyncHTTPClient", "Sandbox"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
    .package(url: "https://github.com/apple/swift-distributed-tracing", from: "1.7.3"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .target(name: "SpecGenerator", path: "Generator/SpecGenerator"),
    .executableTarget(
      name: "specgen", dependencies: ["SpecGenerator"], path: "Generator/specgen"),
    .plugin(name: "GenerateSDK", capability: .buildTool(), dependencies: ["specgen"]),
    .plugin(name: "EmbedSpecs", capability: .buildTool(), dependencies: ["specgen"]),

    .target(
      name: "CheckoutCore",
      dependencies: [
        .httpTypes,
        .product(name: "Logging", package: "swift-log"),
        .product(name: "CoreMetrics", package: "swift-metrics"),
        .product(name: "Tracing", package: "swift-distributed-tracing"),
        .client("AsyncHTTPClient", of: "async-http-client"),
        .client("NIOCore", of: "swift-nio"),
        .client("NIOHTTP1", of: "swift-nio"),
        .client("NIOPosix", of: "swift-nio"),
        .client("NIOSSL", of: "swift-nio-ssl"),
      ]),
    .target(
      name: "CheckoutWebhooks",
      dependencies: [
        "CheckoutCore",
        .httpTypes,
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .target(
      name: "CheckoutSQLite",
      dependencies: [
        "CheckoutWebhooks",
        .product(name: "GRDB", package: "GRDB.swift", condition: .when(traits: ["SQLite"])),
      ]),
    .target(
      name: "YeraConnect", dependencies: ["CheckoutCore", "CheckoutWebhooks"],
      plugins: ["GenerateSDK"]),
    .target(
      name: "GStable", dependencies: ["CheckoutCore", "CheckoutWebhooks"], plugins: ["GenerateSDK"]),
    .target(
      name: "JoPay", dependencies: ["CheckoutCore", "CheckoutWebhooks"], plugins: ["GenerateSDK"]),
    .target(
      name: "PayRam", dependencies: ["CheckoutCore", "CheckoutWebhooks"], plugins: ["GenerateSDK"]),
    .target(
      name: "EcomTrade24", dependencies: ["CheckoutCore", "CheckoutWebhooks"],
      plugins: ["GenerateSDK"]),

    .target(
      name: "CheckoutTesting",
      dependencies: ["CheckoutCore", "CheckoutWebhooks", .httpTypes]),
    .target(
      name: "CheckoutSandbox",
      dependencies: [
        "SpecGenerator",
        .sandbox("HTTPTypes", of: "swift-http-types"),
        .sandbox("Hummingbird", of: "hummingbird"),
        .sandbox("AsyncHTTPClient", of: "async-http-client"),
        .sandbox("Crypto", of: "swift-crypto"),
        .sandbox("NIOCore", of: "swift-nio"),
        .sandbox("NIOHTTP1", of: "swift-nio"),
        .sandbox("NIOPosix", of: "swift-nio"),
        .sandbox("Logging", of: "swift-log"),
      ],
      plugins: ["EmbedSpecs"]),
    .executableTarget(
      name: "checkout",
      dependencies: [
        "YeraConnect", "GStable", "JoPay", "PayRam", "EcomTrade24", "CheckoutCore",
        "CheckoutWebhooks", "CheckoutTesting", "CheckoutSandbox",
        .sandbox("HTTPTypes", of: "swift-http-types"),
        .sandbox("Hummingbird", of: "hummingbird"),
        .sandbox("NIOCore", of: "swift-nio"),
        .sandbox("Logging", of: "swift-log"),
        .sandbox("ArgumentParser", of: "swift-argument-parser"),
      ]),

    .testTarget(
      name: "SpecGeneratorTests", dependencies: ["SpecGenerator", "specgen"],
      exclude: ["Accepted", "Rejected", "Snapshots"]),

    .testTarget(
      name: "CheckoutCoreTests",
      dependencies: [
        "CheckoutCore", "CheckoutTesting",
        .httpTypes,
        .product(name: "Logging", package: "swift-log"),
        .product(name: "InMemoryLogging", package: "swift-log"),
        .product(name: "CoreMetrics", package: "swift-metrics"),
        .product(name: "MetricsTestKit", package: "swift-metrics"),
        .product(name: "Tracing", package: "swift-distributed-tracing"),
        .product(name: "InMemoryTracing", package: "swift-distributed-tracing"),
        .client("AsyncHTTPClient", of: "async-http-client"),
        .client("NIOCore", of: "swift-nio"),
        .client("NIOPosix", of: "swift-nio"),
        .client("NIOSSL", of: "swift-nio-ssl"),
      ]),
    .testTarget(
      name: "CheckoutWebhooksTests",
      dependencies: [
        "CheckoutWebhooks", "CheckoutCore", "CheckoutTesting",
        .httpTypes,
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .testTarget(
      name: "CheckoutTestingTests",
      dependencies: ["CheckoutCore", "CheckoutTesting", .httpTypes]),
    .testTarget(
      name: "GeneratedClientTests",
      dependencies: generatedClients.map { .target(name: $0) } + ["CheckoutTesting", .httpTypes],
      exclude: ["Stripe/send_sessions.py"]),
    .testTarget(
      name: "JoPayTests",
      dependencies: ["JoPay", "CheckoutTesting", "CheckoutSandbox", .httpTypes]),
    .testTarget(
      name: "YeraConnectTests",
      dependencies: ["YeraConnect", "CheckoutTesting", "CheckoutSandbox", .httpTypes]),
    .testTarget(
      name: "GStableTests",
      dependencies: ["GStable", "CheckoutTesting", "CheckoutSandbox", .httpTypes]),
    .testTarget(
      name: "PayRamTests",
      dependencies: ["PayRam", "CheckoutTesting", "CheckoutSandbox", .httpTypes]),
    .testTarget(
      name: "EcomTrade24Tests",
      dependencies: ["EcomTrade24", "CheckoutTesting", "CheckoutSandbox", .httpTypes]),
    .testTarget(
      name: "CheckoutSandboxTests",
      dependencies: [
        "CheckoutSandbox", "CheckoutTesting", "SpecGenerator",
        .sandbox("AsyncHTTPClient", of: "async-http-client"),
        .sandbox("Hummingbird", of: "hummingbird"),
        .sandbox("Crypto", of: "swift-crypto"),
        .sandbox("HTTPTypes", of: "swift-http-types"),
        .sandbox("Logging", of: "swift-log"),
        .sandbox("NIOCore", of: "swift-nio"),
        .sandbox("NIOHTTP1", of: "swift-nio"),
      ]),
    .testTarget(
      name: "CheckoutCommandTests",
      dependencies: [
        "checkout", "CheckoutCore", "CheckoutSandbox",
        .sandbox("HTTPTypes", of: "swift-http-types"),
      ]),
    .testTarget(
      name: "RoundTripTests",
      dependencies: [
        "YeraConnect", "GStable", "JoPay", "PayRam", "EcomTrade24", "CheckoutCore",
        "CheckoutTesting", "CheckoutSandbox", "SpecGenerator",
        .httpTypes,
      ]),
    .testTarget(
      name: "ReadmeTests",
      dependencies: [
        "JoPay", "CheckoutTesting", "CheckoutSandbox", "SpecGenerator",
        .httpTypes,
        .product(name: "Logging", package: "swift-log"),
        .sandbox("Hummingbird", of: "hummingbird"),
        .sandbox("HummingbirdTesting", of: "hummingbird"),
        .sandbox("NIOCore", of: "swift-nio"),
      ]),
  ]
    + generatedClients.map { name in
      .target(
        name: name, dependencies: ["CheckoutCore"], path: "Tests/GeneratedClients/\(name)",
        plugins: ["GenerateSDK"])
    },
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .plugin {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),  // SE-0335
    .enableUpcomingFeature("InternalImportsByDefault"),  // SE-0409
    .enableUpcomingFeature("MemberImportVisibility"),  // SE-0444
  ]
}

extension Target.Dependency {
  static let httpTypes = product(name: "HTTPTypes", package: "swift-http-types")

  /// What sending through AsyncHTTPClient needs.
  static func client(_ name: String, of package: String) -> Self {
    product(name: name, package: package, condition: .when(traits: ["AsyncHTTPClient"]))
  }

  /// What the simulated providers and the tool need.
  static func sandbox(_ name: String, of package: String) -> Self {
    product(name: name, package: package, condition: .when(traits: ["Sandbox"]))
  }
}
