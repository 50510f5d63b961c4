// swift-tools-version: 6.2
import PackageDescription

// A package of its own, since the trait SQLite needs the system's sqlite3, which not everybody has
// who runs the tests.
let package = Package(
  name: "sqlite-tests",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "swift-checkout", path: "../..", traits: ["SQLite"]),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
  ],
  targets: [
    // A process that takes webhooks in, to be killed.
    .executableTarget(
      name: "Victim",
      dependencies: [
        .product(name: "CheckoutSQLite", package: "swift-checkout"),
        .product(name: "CheckoutWebhooks", package: "swift-checkout"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(
      name: "CheckoutSQLiteTests",
      dependencies: [
        "Victim",
        .product(name: "CheckoutCore", package: "swift-checkout"),
        .product(name: "CheckoutSQLite", package: "swift-checkout"),
        .product(name: "CheckoutTesting", package: "swift-checkout"),
        .product(name: "CheckoutWebhooks", package: "swift-checkout"),
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),  // SE-0335
    .enableUpcomingFeature("InternalImportsByDefault"),  // SE-0409
    .enableUpcomingFeature("MemberImportVisibility"),  // SE-0444
  ]
}
