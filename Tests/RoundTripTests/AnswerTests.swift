import SpecGenerator
import Testing

@Suite("Answers that are read and written again")
struct AnswerTests {
  @Test(
    "Each operation of each spec is called over HTTP, and its result is written as it came",
    arguments: try Operation.all())
  func answer(operation: Operation) async throws {
    let trips = try await Visits.all.value[operation.module] ?? []
    let trip = try #require(trips.first { $0.operation == operation.id }, "not covered")
    let body = try JSONNode.parse(trip.received)
    let result = try #require(trip.resultMember.map { body[$0] } ?? body)
    #expect(Difference.all(result, try JSONNode.parse(trip.written)) == [])
  }
}
