/// Runs an action to its end although the task around it is cancelled: a client that hangs up must
/// not keep the inbox from being told.
func uncancelled<Value: Sendable, Failure: Error>(
  _ action: @escaping @Sendable () async throws(Failure) -> Value
) async throws(Failure) -> Value {
  try await Task { () async -> Result<Value, Failure> in
    do throws(Failure) { return .success(try await action()) } catch { return .failure(error) }
  }.value.get()
}
