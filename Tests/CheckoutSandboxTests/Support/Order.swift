#if Sandbox
  /// A valid request for a JoPay session, to be varied.
  struct Order {
    var items = [Item()]
    var successURL = "https://shop.example/thanks"
    var cancelURL = "https://shop.example/basket"

    struct Item {
      var name = "Coffee"
      var amount = "2500"
      var currency = "eur"
      var quantity = "1"
    }

    var json: String {
      let items = items.map {
        """
        {"name":"\($0.name)","amount":\($0.amount),"currency":"\($0.currency)",\
        "quantity":\($0.quantity)}
        """
      }
      return """
        {"line_items":[\(items.joined(separator: ","))],"success_url":"\(successURL)",\
        "cancel_url":"\(cancelURL)","metadata":{"order_id":"7"}}
        """
    }
  }
#endif
