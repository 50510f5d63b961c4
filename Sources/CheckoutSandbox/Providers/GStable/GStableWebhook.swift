#if Sandbox
  internal import SpecGenerator

  /// An address that the merchant wants events at.
  struct GStableWebhook: Sendable {
    let id: String
    let createdAt: Moment
    var updatedAt: Moment
    /// What deliveries are signed with.
    var key: String
    /// The request that made it, or that replaced it.
    var content: JSONNode
    var isActive = true

    var json: JSON {
      let json: JSON = [
        "webhookId": .string(id), "webhookName": .string(content["webhookName"]?.string ?? ""),
        "webhookUrl": .string(content["webhookUrl"]?.string ?? ""),
        "subscribedEvents": content["subscribedEvents"].map { JSON($0) } ?? [],
        "key": .string(key), "status": isActive ? "active" : "inactive",
      ]
      return json.adding("webhookDescription", content["webhookDescription"].map { JSON($0) })
        .adding("createAt", .string(createdAt.withoutZone))
        .adding("updateAt", .string(updatedAt.withoutZone))
    }
  }

  extension GStableSimulation {
    mutating func answerWebhooks(_ call: ProviderCall) throws(ProviderRefusal) -> JSON {
      switch call.operation.id {
      case "listWebhooks": return ["webhooks": .array(webhooks.all.map(\.json))]
      case "retrieveWebhook": return try webhook(call.parameters["webhookId"]).json
      case "createWebhook":
        guard webhooks.count < 10 else { throw .tooManyWebhooks }
        let webhook = GStableWebhook(
          id: random.token(prefix: "wkid_", length: 16), createdAt: call.now, updatedAt: call.now,
          key: random.token(prefix: "wkk_", length: 32),
          content: try Self.secure(try call.requiredBody()))
        webhooks[webhook.id] = webhook
        return webhook.json
      default: return try change(call)
      }
    }

    /// Changes a webhook endpoint that exists.
    private mutating func change(_ call: ProviderCall) throws(ProviderRefusal) -> JSON {
      let body = try call.requiredBody()
      var webhook = try webhook(body["webhookId"]?.string)
      switch call.operation.id {
      case "updateWebhook": webhook.content = try Self.secure(body)
      case "disableWebhook": webhook.isActive = false
      case "enableWebhook": webhook.isActive = true
      case "refreshWebhookKey": webhook.key = random.token(prefix: "wkk_", length: 32)
      case "removeWebhook":
        webhooks[webhook.id] = nil
        return Self.done
      default: throw .unknownPath
      }
      webhook.updatedAt = call.now
      webhooks[webhook.id] = webhook
      return Self.done
    }

    private func webhook(_ id: String?) throws(ProviderRefusal) -> GStableWebhook {
      guard let webhook = id.flatMap({ webhooks[$0] }) else { throw .noWebhook }
      return webhook
    }

    /// GStable delivers over HTTPS only. The sandbox also takes an address of this machine.
    private static func secure(_ content: JSONNode) throws(ProviderRefusal) -> JSONNode {
      let address = content["webhookUrl"]?.string ?? ""
      guard address.lowercased().hasPrefix("https://") || address.isOfThisMachine
      else { throw .invalid("$.webhookUrl", "must be an address that starts with https://") }
      return content
    }
  }
#endif
