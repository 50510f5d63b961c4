#if Sandbox
  internal import HTTPTypes
  internal import SpecGenerator

  extension ControlEndpoint {
    static let settingRoutes: [ControlRoute] = [
      ControlRoute(.get, "/settings", "How providers are set") { request throws(ControlError) in
        await settings(request)
      },
      ControlRoute(.post, "/settings", "Sets a provider: setting, and on as true or false") {
        request throws(ControlError) in
        let name = try request.body.text("setting")
        guard let setting = SandboxSetting.all.first(where: { $0.name == name }) else {
          let names = SandboxSetting.all.map(\.name).joined(separator: ", ")
          throw ControlError(
            status: .notFound, "There is no such setting. There is: \(names).")
        }
        guard let isOn = request.body["on"]?.bool else {
          throw ControlError(status: .badRequest, "$.on must be true or false")
        }
        await request.engine.set(setting, isOn)
        return await settings(request)
      },
    ]

    private static func settings(_ request: ControlRequest) async -> JSON {
      [
        "settings": .array(
          await request.engine.settings.map { entry in
            [
              "provider": .string(entry.setting.provider.rawValue),
              "setting": .string(entry.setting.name), "on": .bool(entry.isOn),
            ]
          })
      ]
    }
  }
#endif
