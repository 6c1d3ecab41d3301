"""The saisine as it travels: the JSON handed to the case system, and the schema that describes it.

A field with no `?` in the contract is always there, null when it is not known; one with a `?` is
left out when it is empty: a default of None in `saisine/record.py` says so, save for those below.
"""

import json
from collections.abc import Mapping
from dataclasses import Field, fields, is_dataclass
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from pydantic import TypeAdapter
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from saisine import record

_ALWAYS_THERE = {
    record.Address: {"street", "postal_code", "city"},
    record.RepresentedPerson: {"mandate"},
    record.PriorSteps: {"cra_seized", "court_seized"},
}
"""May be null, yet the contract gives them no `?`."""


def to_json(saisine: record.Saisine) -> dict[str, Any]:
    """The payload, made of what JSON can hold. Amounts are numbers, dates ISO 8601."""
    payload = _plain(saisine)
    assert isinstance(payload, dict)
    return payload


def body(payload: Mapping[str, Any]) -> bytes:
    """The bytes sent: the same at each attempt."""
    return json.dumps(payload, ensure_ascii=False).encode()


def json_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of the payload."""
    schema = TypeAdapter(record.Saisine).json_schema(schema_generator=_Numbers)
    _describe(schema, record.Saisine)
    for name, described in schema["$defs"].items():
        _describe(described, getattr(record, name))
    schema["properties"]["schema_version"] = {"const": record.SCHEMA_VERSION}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:saisine:schema:saisine:{record.SCHEMA_VERSION}",
        **schema,
    }


class _Numbers(GenerateJsonSchema):
    def decimal_schema(self, schema: core_schema.DecimalSchema) -> JsonSchemaValue:
        return {"type": "number"}


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        return {
            field.name: _plain(given)
            for field in fields(value)
            if (given := getattr(value, field.name)) is not None
            or not _may_be_left_out(type(value), field)
        }
    if isinstance(value, tuple | list):
        return [_plain(item) for item in value]
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, date):  # a datetime is one too
        return value.isoformat()
    return str(value) if isinstance(value, UUID) else value


def _may_be_left_out(owner: Any, field: Field[Any]) -> bool:
    return field.default is None and field.name not in _ALWAYS_THERE.get(owner, ())


def _describe(described: dict[str, Any], owner: Any) -> None:
    """Says of each field whether it is there, and takes null away where it never is."""
    described["required"] = [f.name for f in fields(owner) if not _may_be_left_out(owner, f)]
    for field in fields(owner):
        of_field = described["properties"][field.name]
        of_field.pop("default", None)
        of_field.pop("title", None)
        if _may_be_left_out(owner, field):
            (option,) = (one for one in of_field.pop("anyOf") if one != {"type": "null"})
            of_field.update(option)
