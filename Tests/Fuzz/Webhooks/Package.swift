// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "FuzzWebhooks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "swift-checkout", path: "../../..", traits: []),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
  ],
  targets: [
    .executableTarget(
      name: "FuzzWebhooks",
      dependencies: [
        .product(name: "CheckoutCore", package: "swift-checkout"),
        .product(name: "CheckoutWebhooks", package: "swift-checkout"),
        .product(name: "EcomTrade24", package: "swift-checkout"),
        .product(name: "GStable", package: "swift-checkout"),
        .product(name: "JoPay", package: "swift-checkout"),
        .product(name: "PayRam", package: "swift-checkout"),
        .product(name: "YeraConnect", package: "swift-checkout"),
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
      ],
      swiftSettings: [.enableExperimentalFeature("Extern")])
  ],
  swiftLanguageModes: [.v6]
)
