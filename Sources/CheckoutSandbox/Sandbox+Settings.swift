#if Sandbox
  extension Sandbox {
    /// Sets how a provider behaves.
    ///
    /// - Parameters:
    ///   - setting: What is set.
    ///   - isOn: Whether it is on. All are off at start.
    public func set(_ setting: SandboxSetting, _ isOn: Bool = true) async {
      await engine.set(setting, isOn)
    }
  }
#endif
