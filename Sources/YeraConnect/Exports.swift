@_exported public import CheckoutCore
