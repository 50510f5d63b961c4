#if Sandbox
  import Foundation
  import NIOHTTP1
  import SpecGenerator
  import Testing

  @testable import CheckoutSandbox

  @Suite struct DocumentationTests {
    private func page() throws -> String {
      let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
      return try String(
        contentsOf: root.appendingPathComponent(
          "Sources/CheckoutSandbox/CheckoutSandbox.docc/ControlAPI.md"),
        encoding: .utf8)
    }

    @Test("Each request that the control API lists is documented")
    func requests() async throws {
      let page = try page()
      try await withSandbox { sandbox in
        let json = try await SandboxClient(sandbox: sandbox).control(.GET, "").json
        let requests = (json["requests"]?.array ?? []).compactMap { $0["request"]?.string }
        #expect(!requests.isEmpty)
        for request in requests {
          #expect(page.contains("| `\(request)` |"), "\(request)")
        }
      }
    }

    @Test("Each setting is documented")
    func settings() throws {
      let page = try page()
      for setting in SandboxSetting.all {
        #expect(page.contains("| `\(setting.name)` |"), "\(setting.name)")
      }
    }

    @Test("Each kind of fault is documented")
    func faults() throws {
      let page = try page()
      for kind in Fault.kindNames + WebhookFault.kindNames {
        #expect(page.contains("| `\(kind)` |"), "\(kind)")
      }
    }
  }
#endif
