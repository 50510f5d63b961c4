"""Creates checkout sessions with the package `stripe`, through a client that sends nothing.

    send_sessions.py FILE

FILE holds a JSON array of parameters; printed is, a line each, the body that the package would send.
"""

import json
import sys

import stripe


class Recorder(stripe.HTTPClient):
    name = "recorder"

    def request(self, method, url, headers, post_data=None):
        print(post_data)
        return "{}", 200, {}


client = stripe.StripeClient("sk_test_1", http_client=Recorder())
with open(sys.argv[1], encoding="utf-8") as file:
    for parameters in json.load(file):
        client.v1.checkout.sessions.create(params=parameters)
