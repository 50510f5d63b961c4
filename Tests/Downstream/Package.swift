// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "shop",
  platforms: [.macOS(.v15)],
  dependencies: [
    // No traits: generated code works without the HTTP client, which is then not even fetched.
    .package(name: "swift-checkout", path: "../..", traits: []),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
  ],
  targets: [
    .target(
      name: "Shop",
      dependencies: [.product(name: "CheckoutCore", package: "swift-checkout")],
      plugins: [.plugin(name: "GenerateSDK", package: "swift-checkout")]),
    .testTarget(
      name: "ShopTests",
      dependencies: [
        "Shop",
        .product(name: "CheckoutCore", package: "swift-checkout"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
