"""Checks provider specs: OpenAPI 3.1, the x- keys of Specs/README.md, and provenance.

    check_specs.py SPEC.json ...

Prints one line a problem, `file: place: problem`, and exits 1 if there is any.
"""

import json
import pathlib
import sys

from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator

DIALECT = pathlib.Path(__file__).parents[2] / "Specs" / "dialect.schema.json"
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


def pointer(path):
    """The JSON Pointer of a path, as a URI fragment would show it."""
    return "#" + "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in path)


def openapi_problems(spec):
    """What OpenAPI 3.1 itself finds wrong."""
    for error in OpenAPIV31SpecValidator(spec).iter_errors():
        yield pointer(error.absolute_path), error.message


def dialect_problems(spec, schema=None):
    """What the x- keys say wrongly, or where they must not stand."""
    schema = schema or json.loads(DIALECT.read_text(encoding="utf-8"))
    for error in Draft202012Validator(schema).iter_errors(spec):
        message = error.schema.get("errorMessage", error.message)
        if "propertyNames" in error.schema_path:
            message = f"{error.instance}: {message}"
        yield pointer(error.absolute_path), message


def provenance_problems(spec):
    """The facts that no x-source covers, be it their own or that of an object around them."""
    for path, kind, sourced in facts(spec):
        if not sourced:
            yield pointer(path), f"this {kind} has no x-source, and no object around it has one"


def facts(spec):
    """Each fact of a spec: its path, what it is, and whether an x-source covers it."""
    for section, kind in (("paths", "operation"), ("webhooks", "webhook")):
        for name, item in spec.get(section, {}).items():
            for method in METHODS:
                if method in item:
                    path = (section, name, method)
                    covered = "x-source" in item or "x-source" in item[method]
                    yield path, kind, covered
                    yield from schema_facts(item[method], path, covered)
    components = spec.get("components", {})
    for section, kind in (
        ("schemas", "schema"),
        ("parameters", "parameter"),
        ("securitySchemes", "security scheme"),
    ):
        for name, component in components.get(section, {}).items():
            path = ("components", section, name)
            covered = isinstance(component, dict) and "x-source" in component
            yield path, kind, covered
            if section == "schemas":
                yield from schema_facts(component, path, covered)
    for index, server in enumerate(spec.get("servers", [])):
        yield ("servers", index), "server", "x-source" in server


def schema_facts(node, path, covered):
    """The schema properties at or below a node."""
    if isinstance(node, list):
        for index, element in enumerate(node):
            yield from schema_facts(element, (*path, index), covered)
    if not isinstance(node, dict):
        return
    covered = covered or "x-source" in node
    for name, value in node.items():
        if name == "properties" and isinstance(value, dict):
            for key, schema in value.items():
                inner = (*path, name, key)
                yield inner, "property", covered or (
                    isinstance(schema, dict) and "x-source" in schema
                )
                yield from schema_facts(schema, inner, covered)
        # What an example shows is data, whatever its members are called.
        elif name not in ("example", "examples", "default", "const", "enum"):
            yield from schema_facts(value, (*path, name), covered)


def problems(spec):
    """All problems of a spec, each with its place."""
    yield from openapi_problems(spec)
    yield from dialect_problems(spec)
    yield from provenance_problems(spec)


def main(paths):
    if not paths:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    failed = False
    for path in paths:
        try:
            spec = json.loads(pathlib.Path(path).read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            print(f"{path}: {error}")
            failed = True
            continue
        found = sorted(set(problems(spec)))
        for place, message in found:
            print(f"{path}: {place}: {message}")
        if not found:
            print(f"{path}: {sum(1 for _ in facts(spec))} facts, all with a source")
        failed = failed or bool(found)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
