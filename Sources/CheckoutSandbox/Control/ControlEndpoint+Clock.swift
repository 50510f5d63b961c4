#if Sandbox
  internal import HTTPTypes

  extension ControlEndpoint {
    static let clockRoutes: [ControlRoute] = [
      ControlRoute(.get, "/clock", "The sandbox's time") { request throws(ControlError) in
        await .clock(request.engine.now)
      },
      ControlRoute(.post, "/clock", "Moves the clock ahead by advance_seconds") {
        request throws(ControlError) in
        let seconds = try request.body.number("advance_seconds")
        await request.engine.advanceClock(bySeconds: Int64(seconds))
        return await .clock(request.engine.now)
      },
    ]
  }

  extension JSON {
    fileprivate static func clock(_ now: Moment) -> JSON {
      ["now": .string(now.iso8601), "unix_time": .integer(now.unixSeconds)]
    }
  }
#endif
