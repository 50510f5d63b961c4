import Foundation
import PackagePlugin

/// Makes a typed client from each spec of a target, before the target is compiled.
///
/// A target `JoPay` whose package has `Specs/JoPay.json` gets `JoPayClient` from it. In any other
/// target, each `*.openapi.json` directly in its directory becomes a client of its own:
/// `shop.openapi.json` in the target `Shop` makes `ShopClient`, as it would in a target of another
/// name. A client is called like the target where the names differ in case only, so that
/// `webshop.openapi.json` in `WebShop` makes `WebShopClient`. Settings, if there are any, stand
/// beside a spec: `shop.generate.json`.
@main
struct GenerateSDK: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) async throws -> [Command] {
    let specs = try Spec.specs(of: target, in: context.package)
    if specs.isEmpty {
      Diagnostics.error(
        """
        \(target.name) has no spec. GenerateSDK looks for \
        \(context.package.directoryURL.appending(path: "Specs/\(target.name).json").path(percentEncoded: false)) and \
        for \(target.directoryURL.path(percentEncoded: false))*.openapi.json. \
        Add one of them, or remove the plugin from the target.
        """)
    }
    let tool = try context.tool(named: "specgen")
    return specs.map { spec in
      command(for: spec, tool: tool, directory: context.pluginWorkDirectoryURL)
    }
  }

  private func command(
    for spec: Spec, tool: PluginContext.Tool, directory: URL
  ) -> Command {
    let config = spec.config.map { ["--config", $0.path(percentEncoded: false)] } ?? []
    return .buildCommand(
      displayName: "Generating \(spec.name)Client from \(spec.url.lastPathComponent)",
      executable: tool.url,
      arguments: [
        "--spec", spec.url.path(percentEncoded: false), "--output",
        directory.path(percentEncoded: false), "--module", spec.name,
      ] + config,
      inputFiles: [spec.url] + (spec.config.map { [$0] } ?? []),
      outputFiles: spec.outputFiles.map { directory.appending(path: $0) })
  }
}
