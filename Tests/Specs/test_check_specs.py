"""Proves that check_specs.py and Specs/dialect.schema.json reject what they are there to reject."""

import copy
import io
import json
import pathlib
import tempfile
import unittest
from contextlib import redirect_stdout

from jsonschema import Draft202012Validator

import check_specs

SPEC = {
    "openapi": "3.1.0",
    "info": {"title": "Shop", "version": "1", "x-environment-prefix": "SHOP"},
    "x-result": {"member": "data", "refused": {"member": "code", "unless": 0}},
    "servers": [
        {
            "url": "https://shop.example",
            "x-source": "https://shop.example/docs",
            "x-swift-name": "production",
            "x-environment": "live",
        },
        {
            "url": "{address}",
            "x-source": "https://shop.example/docs",
            "variables": {"address": {"default": "https://own.example", "x-required": True}},
        },
    ],
    "paths": {
        "/orders": {
            "post": {
                "operationId": "createOrder",
                "x-source": "https://shop.example/docs",
                "x-repeatability": {"keyed": "Idempotency-Key"},
                "x-result": {"refused": {"absent": "id"}},
                "parameters": [
                    {"name": "page", "in": "query", "schema": {"type": "integer"}}
                ],
                "responses": {"200": {"description": "The order."}},
            }
        }
    },
    "webhooks": {
        "order.paid": {
            "post": {
                "x-source": "https://shop.example/docs",
                "responses": {"200": {"description": "Understood."}},
            }
        }
    },
    "components": {
        "securitySchemes": {
            "key": {
                "type": "http",
                "scheme": "bearer",
                "x-source": "https://shop.example/docs",
                "x-key-prefixes": {"test": "sk_test_", "live": "sk_live_"},
            }
        },
        "schemas": {
            "Order": {
                "type": "object",
                "x-source": "https://shop.example/docs",
                "properties": {
                    "cents": {"type": "integer", "x-money": "minor-units", "x-aliases": ["c"]},
                    "price": {"type": "number", "x-money": "decimal", "x-unverified": True},
                    "currency": {"type": "string", "format": "currency", "x-letter-case": "lower"},
                    "state": {
                        "type": "integer",
                        "enum": [0, 1, None],
                        "x-enum-names": ["closed", "open", None],
                        "x-enum-descriptions": ["No longer for sale.", "For sale.", None],
                    },
                    "x-anything": {"type": ["integer", "null"], "x-money": "micro-dollars"},
                },
            }
        },
    },
}

INFO = ("info",)
SERVER = ("servers", 0)
ADDRESS = ("servers", 1, "variables", "address")
OPERATION = ("paths", "/orders", "post")
WEBHOOK = ("webhooks", "order.paid", "post")
KEY = ("components", "securitySchemes", "key")
ORDER = ("components", "schemas", "Order")
CENTS = (*ORDER, "properties", "cents")
STATE = (*ORDER, "properties", "state")
CURRENCY = (*ORDER, "properties", "currency")

# Each is one change to the good spec above and a part of the one message that it must cause.
BAD = [
    ((), "x-source", "https://shop.example", "'x-source' is not one of"),
    ((), "x-result", "data", "not of type 'object'"),
    ((), "x-result", {"member": ""}, "non-empty"),
    ((), "x-result", {"members": "data"}, "'members' was unexpected"),
    ((), "x-result", {"refused": {"member": "ok"}}, "refused is"),
    ((), "x-result", {"refused": {"member": "ok", "when": 0.5}}, "refused is"),
    ((), "x-result", {"refused": {"absent": "id", "member": "ok"}}, "refused is"),
    (OPERATION, "x-result", None, "not of type 'object'"),
    (WEBHOOK, "x-result", {}, "'x-result' is not one of"),
    (SERVER, "x-required", True, "'x-required' is not one of"),
    (ADDRESS, "x-required", False, "x-required is true"),
    (ADDRESS, "x-swift-name", "own", "'x-swift-name' is not one of"),
    (STATE, "x-enum-names", "open", "not of type 'array'"),
    (STATE, "x-enum-names", ["half open"], "is not valid under any of the given schemas"),
    (STATE, "x-enum-descriptions", [""], "non-empty"),
    (CENTS, "x-enum-names", ["one"], "'enum' is a dependency of 'x-enum-names'"),
    (("paths",), "x-source", "https://shop.example", "x-source: no x- key may stand here"),
    (("components",), "x-note", "hello", "x-note: no x- key may stand here"),
    (INFO, "x-environment-prefix", "shop", "upper-case words"),
    (INFO, "x-environment-prefix", "_SHOP", "upper-case words"),
    (INFO, "x-swift-name", "Shop", "'x-swift-name' is not one of"),
    (SERVER, "x-environment", "sandbox", "'sandbox' is not one of"),
    (SERVER, "x-swift-name", "live server", "Swift identifier"),
    (SERVER, "x-swift-name", "live_server", "Swift identifier"),
    (OPERATION, "x-swift-name", "1st", "Swift identifier"),
    (OPERATION, "x-swift-name", None, "Swift identifier"),
    (OPERATION, "x-pagination", {"items": "data"}, "x-pagination has"),
    (OPERATION, "x-pagination", {"page": "page", "offset": "skip"}, "x-pagination has"),
    (OPERATION, "x-pagination", {"page": "page", "first": 2}, "2 is not one of"),
    (OPERATION, "x-pagination", {"page": "page", "size": "size"}, "x-pagination has"),
    (OPERATION, "x-pagination", {"page": "page", "total": "total"}, "x-pagination has"),
    (OPERATION, "x-pagination", {"cursor": "after", "items": "data"}, "x-pagination has"),
    (OPERATION, "x-pagination", {"page": "page", "pages": "all"}, "x-pagination has"),
    (WEBHOOK, "x-pagination", {"page": "page"}, "'x-pagination' is not one of"),
    (OPERATION, "x-repeatability", "idempotent", "x-repeatability is"),
    (OPERATION, "x-repeatability", {"keyed": ""}, "x-repeatability is"),
    (OPERATION, "x-repeatability", {"keyed": "A B"}, "x-repeatability is"),
    (OPERATION, "x-repeatability", {"keyed": "Key", "for": 24}, "x-repeatability is"),
    (WEBHOOK, "x-repeatability", "unsafe", "'x-repeatability' is not one of"),
    (WEBHOOK, "x-swift-name", "paid", "'x-swift-name' is not one of"),
    (ORDER, "x-letter-case", "lower", "'x-letter-case' is not one of"),
    (OPERATION, "x-retry", True, "'x-retry' is not one of"),
    (OPERATION, "x-source", "", "one line of text"),
    (OPERATION, "x-source", "two\nlines", "one line of text"),
    (OPERATION, "x-source", ["https://shop.example"], "one line of text"),
    (OPERATION, "x-unverified", False, "x-unverified is true"),
    (OPERATION, "x-unverified", "yes", "x-unverified is true"),
    ((*OPERATION, "responses"), "x-source", "here", "no x- key may stand here"),
    ((*OPERATION, "responses", "200"), "x-money", "decimal", "'x-money' is not one of"),
    ((*OPERATION, "parameters", 0), "x-aliases", ["p"], "'x-aliases' is not one of"),
    ((*OPERATION, "parameters", 0, "schema"), "x-money", "cents", "'cents' is not one of"),
    (KEY, "x-key-prefixes", {}, "non-empty"),
    (KEY, "x-key-prefixes", {"sandbox": "sk_"}, "'sandbox' was unexpected"),
    (KEY, "x-key-prefixes", {"live": ""}, "x-key-prefixes are texts"),
    (KEY, "x-key-prefixes", {"live": []}, "x-key-prefixes are texts"),
    (ORDER, "x-aliases", ["Bestellung"], "'x-aliases' is not one of"),
    (ORDER, "x-lenient", False, "x-lenient is true"),
    (CENTS, "x-lenient", True, "'properties' is a dependency of 'x-lenient'"),
    (CENTS, "x-money", "cents", "'cents' is not one of"),
    (CENTS, "x-money", "decimal", "is a number or a string"),
    (CENTS, "type", "string", "counted in an integer"),
    (CENTS, "x-aliases", [], "non-empty"),
    (CENTS, "x-aliases", ["c", "c"], "non-unique"),
    (CENTS, "x-aliases", "c", "not of type 'array'"),
    (CENTS, "x-letter-case", "lower", "'format' is a required property"),
    (CURRENCY, "x-letter-case", "title", "'title' is not one of"),
    (CURRENCY, "format", "email", "format currency only"),
    (CURRENCY, "x-lettercase", "lower", "'x-lettercase' is not one of"),
]


def changed(path, key, value):
    """The good spec with one member set."""
    spec = copy.deepcopy(SPEC)
    node = spec
    for step in path:
        node = node[step]
    node[key] = value
    return spec


def without(path, key):
    """The good spec without one member."""
    spec = copy.deepcopy(SPEC)
    node = spec
    for step in path:
        node = node[step]
    del node[key]
    return spec


class DialectTests(unittest.TestCase):
    def test_every_key_is_accepted_where_the_readme_says_that_it_may_stand(self):
        self.assertEqual(list(check_specs.problems(SPEC)), [])

    def test_a_misplaced_key_or_a_wrong_value_is_one_problem_with_its_place(self):
        for path, key, value, message in BAD:
            with self.subTest(place=check_specs.pointer(path), key=key, value=value):
                found = list(check_specs.dialect_problems(changed(path, key, value)))
                self.assertEqual(len(found), 1, found)
                self.assertTrue(found[0][0].startswith(check_specs.pointer(path)), found)
                self.assertIn(message, found[0][1])

    def test_the_dialect_is_itself_a_valid_schema(self):
        schema = json.loads(check_specs.DIALECT.read_text(encoding="utf-8"))
        Draft202012Validator.check_schema(schema)

    def test_a_property_may_be_called_like_a_key(self):
        spec = changed((*ORDER, "properties"), "x-source", {"type": "string"})
        self.assertEqual(list(check_specs.dialect_problems(spec)), [])


class ProvenanceTests(unittest.TestCase):
    def test_a_fact_without_a_source_is_named(self):
        for path, kind in (
            (OPERATION, "operation"),
            (WEBHOOK, "webhook"),
            (KEY, "security scheme"),
            (SERVER, "server"),
        ):
            with self.subTest(kind=kind):
                found = list(check_specs.provenance_problems(without(path, "x-source")))
                self.assertEqual([place for place, _ in found], [check_specs.pointer(path)])
                self.assertIn(kind, found[0][1])

    def test_a_schema_without_a_source_is_named_with_each_property(self):
        found = list(check_specs.provenance_problems(without(ORDER, "x-source")))
        names = ("cents", "price", "currency", "state", "x-anything")
        self.assertEqual(
            [place for place, _ in found],
            [check_specs.pointer(ORDER)]
            + [check_specs.pointer((*ORDER, "properties", name)) for name in names],
        )

    def test_a_property_may_bring_its_own_source(self):
        spec = without(ORDER, "x-source")
        spec["components"]["schemas"]["Order"]["properties"]["cents"]["x-source"] = "the docs"
        found = [place for place, _ in check_specs.provenance_problems(spec)]
        self.assertNotIn(check_specs.pointer(CENTS), found)
        self.assertIn(check_specs.pointer(CURRENCY), found)

    def test_a_source_of_the_whole_document_covers_nothing(self):
        spec = without(OPERATION, "x-source")
        spec["info"]["x-source"] = "https://shop.example/docs"
        self.assertEqual(len(list(check_specs.provenance_problems(spec))), 1)


class CommandTests(unittest.TestCase):
    def run_on(self, text):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "Shop.json"
            path.write_text(text, encoding="utf-8")
            output = io.StringIO()
            with redirect_stdout(output):
                status = check_specs.main([str(path)])
            return status, output.getvalue().replace(str(path), "Shop.json")

    def test_a_good_spec_ends_with_0(self):
        status, output = self.run_on(json.dumps(SPEC))
        self.assertEqual((status, output), (0, "Shop.json: 11 facts, all with a source\n"))

    def test_a_problem_ends_with_1_and_names_file_and_place(self):
        status, output = self.run_on(json.dumps(changed(SERVER, "x-environment", "demo")))
        self.assertEqual(status, 1)
        self.assertEqual(
            output,
            "Shop.json: #/servers/0/x-environment: 'demo' is not one of ['test', 'live']\n",
        )

    def test_what_openapi_forbids_is_a_problem(self):
        status, output = self.run_on(json.dumps(without(INFO, "version")))
        self.assertEqual(status, 1)
        self.assertIn("Shop.json: #/info: 'version' is a required property", output)

    def test_text_that_is_no_json_is_a_problem(self):
        status, output = self.run_on("{")
        self.assertEqual(status, 1)
        self.assertIn("Shop.json: ", output)


if __name__ == "__main__":
    unittest.main()
