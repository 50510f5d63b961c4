import Foundation
import PackagePlugin

/// Puts the texts of all `Specs/*.json` into a target, as `EmbeddedSpecs.joPay` and so on.
@main
struct EmbedSpecs: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) async throws -> [Command] {
    let directory = context.package.directoryURL.appending(path: "Specs")
    let specs = try FileManager.default
      .contentsOfDirectory(atPath: directory.path(percentEncoded: false)).sorted()
      .filter { $0.hasSuffix(".json") && !$0.hasSuffix(".schema.json") }
      .map { directory.appending(path: $0) }
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedSpecs.swift")
    return [
      .buildCommand(
        displayName: "Embedding \(specs.count) specs",
        executable: try context.tool(named: "specgen").url,
        arguments: ["--embed"] + specs.map { $0.path(percentEncoded: false) }
          + ["--output", output.path(percentEncoded: false)],
        inputFiles: specs, outputFiles: [output])
    ]
  }
}
