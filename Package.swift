// swift-tools-version: 6.2
import PackageDescription

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
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "CoreMetrics", package: "swift-metrics"),
        .product(name: "Tracing", package: "swift-distributed-tracing"),
        .product(
          name: "AsyncHTTPClient", package: "async-http-client",
          condition: .when(traits: ["AsyncHTTPClient"])),
        .product(
          name: "NIOCore", package: "swift-nio", condition: .when(traits: ["AsyncHTTPClient"])),
        .product(
          name: "NIOHTTP1", package: "swift-nio", condition: .when(traits: ["AsyncHTTPClient"])),
        .product(
          name: "NIOPosix", package: "swift-nio", condition: .when(traits: ["AsyncHTTPClient"])),
        .product(
          name: "NIOSSL", package: "swift-nio-ssl", condition: .when(traits: ["AsyncHTTPClient"])),
      ]),
    .target(
      name: "CheckoutWebhooks",
      dependencies: [
        "CheckoutCore",
        .product(name: "HTTPTypes", package: "swift-http-types"),
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
      dependencies: [
        "CheckoutCore", "CheckoutWebhooks",
        .product(name: "HTTPTypes", package: "swift-http-types"),
      ]),
    .target(
      name: "CheckoutSandbox",
      dependencies: [
        "SpecGenerator",
        .product(
          name: "HTTPTypes", package: "swift-http-types", condition: .when(traits: ["Sandbox"])),
        .product(
          name: "Hummingbird", package: "hummingbird", condition: .when(traits: ["Sandbox"])),
        .product(
          name: "AsyncHTTPClient", package: "async-http-client",
          condition: .when(traits: ["Sandbox"])),
        .product(name: "Crypto", package: "swift-crypto", condition: .when(traits: ["Sandbox"])),
        .product(name: "NIOCore", package: "swift-nio", condition: .when(traits: ["Sandbox"])),
        .product(name: "NIOHTTP1", package: "swift-nio", condition: .when(traits: ["Sandbox"])),
        .product(name: "NIOPosix", package: "swift-nio", condition: .when(traits: ["Sandbox"])),
        .product(name: "Logging", package: "swift-log", condition: .when(traits: ["Sandbox"])),
      ],
      plugins: ["EmbedSpecs"]),
    .executableTarget(
      name: "checkout",
      dependencies: [
        "YeraConnect", "GStable", "JoPay", "PayRam", "EcomTrade24", "CheckoutCore",
        "CheckoutWebhooks", "CheckoutTesting", "CheckoutSandbox",
        .product(
          name: "HTTPTypes", package: "swift-http-types", condition: .when(traits: ["Sandbox"])),
        .product(
          name: "Hummingbird", package: "hummingbird", condition: .when(traits: ["Sandbox"])),
        .product(name: "NIOCore", package: "swift-nio", condition: .when(traits: ["Sandbox"])),
        .product(name: "Logging", package: "swift-log", condition: .when(traits: ["Sandbox"])),
        .product(
          name: "ArgumentParser", package: "swift-argument-parser",
          condition: .when(traits: ["Sandbox"])),
      ]),

    .testTarget(
      name: "SpecGeneratorTests", dependencies: ["SpecGenerator", "specgen"],
      exclude: ["Accepted", "Rejected", "Snapshots"]),

    .testTarget(
      name: "CheckoutCoreTests",
      dependencies: [
        "CheckoutCore", "CheckoutTesting",
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "InMemoryLogging", package: "swift-log"),
        .product(name: "CoreMetrics", package: "swift-metrics"),
        .product(name: "MetricsTestKit", package: "swift-metrics"),
        .product(name: "Tracing", package: "swift-distributed-tracing"),
        .product(name: "InMemoryTracing", package: "swift-distributed-tracing"),
        .product(
          name: "AsyncHTTPClient", package: "async-http-client",
          condition: .when(traits: ["AsyncHTTPClient"])),
        .product(
          name: "NIOCore", package: "swift-nio", condition: .when(traits: ["AsyncHTTPClient"])),
        .product(
          name: "NIOPosix", package: "swift-nio", condition: .when(traits: ["AsyncHTTPClient"])),
        .product(
          name: "NIOSSL", package: "swift-nio-ssl", condition: .when(traits: ["AsyncHTTPClient"])),
      ]),
    .testTarget(
      name: "CheckoutWebhooksTests",
      dependencies: [
        "CheckoutWebhooks", "CheckoutCore", "CheckoutTesting",
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .testTarget(
      name: "CheckoutTestingTests",
      dependencies: [
        "CheckoutCore", "CheckoutTesting",
        .product(name: "HTTPTypes", package: "swift-http-types"),
      ]),
    // Generated from specs that hold every construct: what the generator accepts must compile. They
    // are no test targets, which cannot use a plugin whose tool another test target links.
    .target(
      name: "Keys", dependencies: ["CheckoutCore"],
      path: "Tests/GeneratedClients/Keys", plugins: ["GenerateSDK"]),
    .target(
      name: "KitchenSink", dependencies: ["CheckoutCore"],
      path: "Tests/GeneratedClients/KitchenSink", plugins: ["GenerateSDK"]),
    .target(
      name: "Workshop", dependencies: ["CheckoutCore"],
      path: "Tests/GeneratedClients/Workshop", plugins: ["GenerateSDK"]),
    .target(
      name: "Answers", dependencies: ["CheckoutCore"],
      path: "Tests/GeneratedClients/Answers", plugins: ["GenerateSDK"]),
    .target(
      name: "Bodies", dependencies: ["CheckoutCore"],
      path: "Tests/GeneratedClients/Bodies", plugins: ["GenerateSDK"]),
    .target(
      name: "Directions", dependencies: ["CheckoutCore"],
      path: "Tests/GeneratedClients/Directions", plugins: ["GenerateSDK"]),
    .target(
      name: "Forms", dependencies: ["CheckoutCore"],
      path: "Tests/GeneratedClients/Forms", plugins: ["GenerateSDK"]),
    .target(
      name: "Paging", dependencies: ["CheckoutCore"],
      path: "Tests/GeneratedClients/Paging", plugins: ["GenerateSDK"]),
    .target(
      name: "Patches", dependencies: ["CheckoutCore"],
      path: "Tests/GeneratedClients/Patches", plugins: ["GenerateSDK"]),
    .target(
      name: "Streams", dependencies: ["CheckoutCore"],
      path: "Tests/GeneratedClients/Streams", plugins: ["GenerateSDK"]),
    .target(
      name: "Shapes", dependencies: ["CheckoutCore"],
      path: "Tests/GeneratedClients/Shapes", plugins: ["GenerateSDK"]),
    .target(
      name: "Styles", dependencies: ["CheckoutCore"],
      path: "Tests/GeneratedClients/Styles", plugins: ["GenerateSDK"]),
    .testTarget(
      name: "GeneratedClientTests",
      dependencies: [
        "Answers", "Bodies", "Directions", "Forms", "Keys", "KitchenSink", "Paging", "Patches",
        "Shapes", "Streams", "Styles", "Workshop", "CheckoutTesting",
        .product(name: "HTTPTypes", package: "swift-http-types"),
      ],
      exclude: ["Stripe/send_sessions.py"]),
    .testTarget(
      name: "JoPayTests",
      dependencies: [
        "JoPay", "CheckoutTesting", "CheckoutSandbox",
        .product(name: "HTTPTypes", package: "swift-http-types"),
      ]),
    .testTarget(
      name: "YeraConnectTests",
      dependencies: [
        "YeraConnect", "CheckoutTesting", "CheckoutSandbox",
        .product(name: "HTTPTypes", package: "swift-http-types"),
      ]),
    .testTarget(
      name: "GStableTests",
      dependencies: [
        "GStable", "CheckoutTesting", "CheckoutSandbox",
        .product(name: "HTTPTypes", package: "swift-http-types"),
      ]),
    .testTarget(
      name: "PayRamTests",
      dependencies: [
        "PayRam", "CheckoutTesting", "CheckoutSandbox",
        .product(name: "HTTPTypes", package: "swift-http-types"),
      ]),
    .testTarget(
      name: "EcomTrade24Tests",
      dependencies: [
        "EcomTrade24", "CheckoutTesting", "CheckoutSandbox",
        .product(name: "HTTPTypes", package: "swift-http-types"),
      ]),
    .testTarget(
      name: "CheckoutSandboxTests",
      dependencies: [
        "CheckoutSandbox", "CheckoutTesting", "SpecGenerator",
        .product(
          name: "AsyncHTTPClient", package: "async-http-client",
          condition: .when(traits: ["Sandbox"])),
        .product(
          name: "Hummingbird", package: "hummingbird", condition: .when(traits: ["Sandbox"])),
        .product(name: "Crypto", package: "swift-crypto", condition: .when(traits: ["Sandbox"])),
        .product(
          name: "HTTPTypes", package: "swift-http-types", condition: .when(traits: ["Sandbox"])),
        .product(name: "Logging", package: "swift-log", condition: .when(traits: ["Sandbox"])),
        .product(name: "NIOCore", package: "swift-nio", condition: .when(traits: ["Sandbox"])),
        .product(name: "NIOHTTP1", package: "swift-nio", condition: .when(traits: ["Sandbox"])),
      ]),
    .testTarget(
      name: "CheckoutCommandTests",
      dependencies: [
        "checkout", "CheckoutCore", "CheckoutSandbox",
        .product(
          name: "HTTPTypes", package: "swift-http-types", condition: .when(traits: ["Sandbox"])),
      ]),
    .testTarget(
      name: "RoundTripTests",
      dependencies: [
        "YeraConnect", "GStable", "JoPay", "PayRam", "EcomTrade24", "CheckoutCore",
        "CheckoutTesting", "CheckoutSandbox", "SpecGenerator",
        .product(name: "HTTPTypes", package: "swift-http-types"),
      ]),
    .testTarget(
      name: "ReadmeTests",
      dependencies: [
        "JoPay", "CheckoutTesting", "CheckoutSandbox", "SpecGenerator",
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
        .product(
          name: "Hummingbird", package: "hummingbird", condition: .when(traits: ["Sandbox"])),
        .product(
          name: "HummingbirdTesting", package: "hummingbird",
          condition: .when(traits: ["Sandbox"])),
        .product(name: "NIOCore", package: "swift-nio", condition: .when(traits: ["Sandbox"])),
      ]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .plugin {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),  // SE-0335
    .enableUpcomingFeature("InternalImportsByDefault"),  // SE-0409
    .enableUpcomingFeature("MemberImportVisibility"),  // SE-0444
  ]
}
