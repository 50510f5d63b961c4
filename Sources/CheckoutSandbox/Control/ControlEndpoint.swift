#if Sandbox
  internal import HTTPTypes
  internal import Hummingbird
  internal import SpecGenerator

  /// `/_control/…`: what a test does to the sandbox. All of it is JSON, and needs no key.
  ///
  /// `GET /_control` lists the requests that it understands.
  struct ControlEndpoint {
    let engine: SandboxEngine

    static let routes: [ControlRoute] =
      [
        ControlRoute(.get, "/", "The providers, their addresses and keys, and this list") {
          request in
          .overview(baseURL: request.baseURL, seed: request.engine.seed)
        }
      ] + sessionRoutes + settingRoutes + faultRoutes + webhookRoutes + webhookFaultRoutes
      + clockRoutes + countRoutes

    func respond(
      to request: Request, path: [String], context: SandboxContext
    ) async throws -> Response {
      let body = try await request.readBody()
      do throws(ControlError) {
        let (route, parameters) = try Self.route(request.method, path)
        let control = ControlRequest(
          parameters: parameters, body: try Self.parse(body), baseURL: context.baseURL,
          engine: engine)
        return try await route.handle(control).response(status: .ok)
      } catch {
        return error.response
      }
    }

    private static func route(
      _ method: HTTPRequest.Method, _ path: [String]
    ) throws(ControlError) -> (ControlRoute, [String: String]) {
      let atPath = routes.compactMap { route in route.template.match(path).map { (route, $0) } }
      if let match = atPath.first(where: { $0.0.method == method }) { return match }
      guard atPath.isEmpty else {
        let methods = atPath.map(\.0.method.rawValue).joined(separator: ", ")
        throw ControlError(status: .methodNotAllowed, allow: methods, "This path takes \(methods).")
      }
      throw ControlError(status: .notFound, "GET /_control lists what there is.")
    }

    private static func parse(_ body: [UInt8]?) throws(ControlError) -> JSONNode {
      guard let body else {
        throw ControlError(
          status: .contentTooLarge, "The body is larger than \(Request.bodyLimit) bytes.")
      }
      do throws(JSONSyntaxError) {
        return try JSONNode.parse(body.isEmpty ? Array("{}".utf8) : body, maximumDepth: 8)
      } catch {
        let place = error.range.start
        throw ControlError(
          status: .badRequest,
          "The body is no JSON: line \(place.line), column \(place.column): \(error.problem).")
      }
    }
  }
#endif
