// Generated from Accepted/Answers.json. To change it, change the spec.

public import CheckoutCore

/// `Job` in the spec.
public struct Job: JSONModel, EndpointRequest {
  /// `id` on the wire.
  public var id: String
  /// Members that the spec does not know, kept as they came and sent as they are.
  public var additionalMembers: JSONObject

  /// Makes a value to send.
  public init(id: String, additionalMembers: JSONObject = [:]) {
    self.id = id
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    id = try fields.required("id")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("id", id)
    fields.write(additionalMembers)
  }
}

/// `Place` in the spec.
public struct Place: JSONModel {
  /// `path` on the wire.
  public let path: String
  /// Members that the spec does not know, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(path: String, additionalMembers: JSONObject = [:]) {
    self.path = path
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    path = try fields.required("path")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("path", path)
    fields.write(additionalMembers)
  }
}

/// `Missing` in the spec.
public struct Missing: JSONModel {
  /// `what` on the wire.
  public let what: String
  /// Members that the spec does not know, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(what: String, additionalMembers: JSONObject = [:]) {
    self.what = what
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    what = try fields.required("what")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("what", what)
    fields.write(additionalMembers)
  }
}

/// `Failure` in the spec.
public struct Failure: JSONModel {
  /// `code` on the wire.
  public let code: Int
  /// Members that the spec does not know, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(code: Int, additionalMembers: JSONObject = [:]) {
    self.code = code
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    code = try fields.required("code")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("code", code)
    fields.write(additionalMembers)
  }
}

/// The types of ``AnswersClient/createJob(_:options:)``.
public enum CreateJob {
  /// What ``AnswersClient/createJob(_:options:)`` returns, by its status.
  public enum Response: EndpointResponse, Sendable {
    /// It ran at once.
    ///
    /// Status `200`.
    case ok(Job)
    /// It waits.
    ///
    /// Status `202`.
    case accepted(Accepted)
    /// A note.
    ///
    /// Status `203`.
    case nonAuthoritative(String)
    /// Nothing to do.
    ///
    /// Status `204`.
    case noContent
    /// A part of a file.
    ///
    /// Status `206`.
    case partialContent(BinaryContent)
    /// A status that the spec does not list, with its body as it came.
    case unknown(ReceivedBody)

    public static func read(
      _ body: ReceivedBody, in envelope: ResultEnvelope
    ) throws(JSONError) -> Self? {
      switch body.status {
      case 200: try Job.read(body, in: envelope).map(Self.ok)
      case 202: try Accepted.read(body, in: envelope).map(Self.accepted)
      case 203: try String.read(body.text, in: envelope).map(Self.nonAuthoritative)
      case 204: .noContent
      case 206: try BinaryContent.read(body, in: envelope).map(Self.partialContent)
      default: .unknown(body)
      }
    }

    /// What `accepted` holds.
    public struct Accepted: JSONModel {
      /// `position` on the wire.
      public let position: Int
      /// Members that the spec does not know, kept as they came.
      public let additionalMembers: JSONObject

      /// Makes a value as the provider would return it, for tests.
      public init(position: Int, additionalMembers: JSONObject = [:]) {
        self.position = position
        self.additionalMembers = additionalMembers
      }

      public init(from fields: inout JSONFields) throws(JSONError) {
        position = try fields.required("position")
        additionalMembers = fields.rest()
      }

      public func encode(to fields: inout JSONFieldWriter) {
        fields.write("position", position)
        fields.write(additionalMembers)
      }
    }
  }
}

/// The types of ``AnswersClient/replaceJob(id:options:)``.
public enum ReplaceJob {
  /// What ``AnswersClient/replaceJob(id:options:)`` returns, by its status.
  public enum Response: EndpointResponse, Sendable {
    /// The job.
    ///
    /// Status `2XX`.
    case success(Job)
    /// A place.
    ///
    /// Status `201`.
    case created(Place)
    /// A status that the spec does not list, with its body as it came.
    case unknown(ReceivedBody)

    public static func read(
      _ body: ReceivedBody, in envelope: ResultEnvelope
    ) throws(JSONError) -> Self? {
      switch body.status {
      case 201: try Place.read(body, in: envelope).map(Self.created)
      case 200...299: try Job.read(body, in: envelope).map(Self.success)
      default: .unknown(body)
      }
    }
  }
}

/// What a request is refused with.
public struct CreateJobProblem422: JSONModel {
  /// `field` on the wire.
  public let field: String
  /// Members that the spec does not know, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(field: String, additionalMembers: JSONObject = [:]) {
    self.field = field
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    field = try fields.required("field")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("field", field)
    fields.write(additionalMembers)
  }
}

/// What ``AnswersClient`` refuses a request with: one of the bodies that the spec describes, told
/// apart by the status.
public enum AnswersProblem: EndpointResponse, Sendable {
  /// `Missing` in the spec.
  case missing(Missing)
  /// What `POST /jobs` refuses with, status `422`.
  case createJobProblem422(CreateJobProblem422)
  /// `Failure` in the spec.
  case failure(Failure)
  /// A body that the spec does not describe for this status, as it came.
  case unknown(ReceivedBody)

  public static func read(
    _ body: ReceivedBody, in envelope: ResultEnvelope
  ) throws(JSONError) -> Self? {
    switch body.problem {
    case "Missing": try Missing.read(body, in: envelope).map(Self.missing)
    case "createJobProblem422":
      try CreateJobProblem422.read(body, in: envelope).map(Self.createJobProblem422)
    case "Failure": try Failure.read(body, in: envelope).map(Self.failure)
    default: .unknown(body)
    }
  }
}
