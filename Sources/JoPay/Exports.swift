@_exported public import CheckoutCore
@_exported public import CheckoutWebhooks
