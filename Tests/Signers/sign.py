"""Deliveries signed by the libraries that providers publish, one JSON object a line.

Needs the packages `stripe` and `standardwebhooks` of PyPI. Ends with status 3 where one is missing.
"""

import base64
import datetime
import json
import sys

try:
    import standardwebhooks
    import stripe
except ImportError as missing:
    print(f"missing: {missing.name}", file=sys.stderr)
    sys.exit(3)

TIMES = (0, 1, 999_999_999, 1_700_000_000, 4_102_444_800)
BODIES = (
    "{}",
    '{"id":"evt_1","type":"payment.completed","amount":24.30}',
    '{"name":"\u00c5ngstr\u00f6m \u2014 \u0639\u0631\u0628\u064a \U0001f375","nul":"\\u0000"}',
    ' \r\n\t{"spaces": "around"} \n',
    '{"comma":"t=1,v1=2","dots":"a.b.c"}',
    '{"long":"' + "x" * 10_000 + '"}',
)
STRIPE_SECRETS = ("whsec_test_secret", "whsec_" + "k" * 64, "whsec_\u00e9\u00e8")
STANDARD_KEYS = tuple(bytes(range(start, start + size)) for start, size in ((1, 24), (7, 32), (9, 64)))


def stripe_deliveries():
    for secret in STRIPE_SECRETS:
        for time in TIMES:
            for body in BODIES:
                header = stripe.WebhookSignature.generate_signature_header(body, secret, timestamp=time)
                yield "stripe", secret, time, body, {"stripe-signature": header}


def standard_deliveries():
    for key in STANDARD_KEYS:
        for prefix in ("whsec_", ""):
            secret = prefix + base64.b64encode(key).decode()
            signer = standardwebhooks.Webhook(secret)
            for time in TIMES:
                moment = datetime.datetime.fromtimestamp(time, tz=datetime.timezone.utc)
                for number, body in enumerate(BODIES):
                    message = f"msg_{number}"
                    yield "standard-webhooks", secret, time, body, {
                        "webhook-id": message,
                        "webhook-timestamp": str(time),
                        "webhook-signature": signer.sign(message, moment, body),
                    }


for scheme, secret, time, body, headers in (*stripe_deliveries(), *standard_deliveries()):
    delivery = {"scheme": scheme, "secret": secret, "time": time, "headers": headers}
    delivery["body"] = base64.b64encode(body.encode()).decode()
    print(json.dumps(delivery))
