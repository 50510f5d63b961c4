#if Sandbox
  internal import HTTPTypes
  internal import Hummingbird
  internal import SpecGenerator

  /// A request to the control API.
  struct ControlRequest: Sendable {
    /// The values of the path's parameters.
    let parameters: [String: String]
    /// The body, an empty object where there is none.
    let body: JSONNode
    let baseURL: String
    let engine: SandboxEngine

    func provider() throws(ControlError) -> SandboxProvider {
      try Self.provider(named: parameters["provider"] ?? "")
    }

    static func provider(named name: String) throws(ControlError) -> SandboxProvider {
      guard let provider = SandboxProvider(rawValue: name) else {
        let names = SandboxProvider.allCases.map(\.rawValue).joined(separator: ", ")
        throw ControlError(status: .notFound, "There is no such provider. There is: \(names).")
      }
      return provider
    }

    func session() async throws(ControlError) -> SessionView {
      guard let view = await engine.session(parameters["id"] ?? "", at: try provider()) else {
        throw .noSession
      }
      return view
    }
  }

  extension ControlError {
    static let noSession = ControlError(status: .notFound, "There is no session with this id.")
  }
#endif
