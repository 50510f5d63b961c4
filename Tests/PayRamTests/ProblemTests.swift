import PayRam
import Testing

@Suite("The five forms of PayRam's problems")
struct ProblemTests {
  struct Form: Sendable {
    let json: String
    let code: StringOrInteger?
    let message: String?
  }

  static let forms = [
    Form(
      json: #"{"error":{"code":"UNAUTHORIZED","message":"Unauthorised access!"}}"#,
      code: "UNAUTHORIZED", message: "Unauthorised access!"),
    Form(
      json: #"{"error":{"code":3,"message":"The request is invalid.","details":null}}"#,
      code: 3, message: "The request is invalid."),
    Form(
      json: #"{"code":3,"message":"The request is invalid. Amount should be greater than 0."}"#,
      code: 3, message: "The request is invalid. Amount should be greater than 0."),
    Form(json: #"{"error":"text"}"#, code: nil, message: "text"),
    Form(json: #"{"message":"not found"}"#, code: nil, message: "not found"),
    Form(
      json: """
        {"error":"Validation failed","message":"Invalid request data",\
        "fields":{"email":"is required"}}
        """,
      code: nil, message: "Invalid request data"),
    Form(json: "{}", code: nil, message: nil),
    Form(json: #"{"error":{"code":1.5}}"#, code: nil, message: nil),
  ]

  @Test("Code and words are found wherever a body has them", arguments: forms)
  func reason(form: Form) throws {
    let problem = try PayRamProblem(json: form.json)
    #expect(problem.errorCode == form.code)
    #expect(problem.errorMessage == form.message)
  }

  @Test("A problem is written again as it came", arguments: forms)
  func roundTrip(form: Form) throws {
    let problem = try PayRamProblem(json: form.json)
    #expect(try JSONValue(json: problem.json) == JSONValue(json: form.json))
  }
}
