"""What a validator found, in one Dutch sentence: where, what stands there, what belongs there."""

from collections.abc import Callable
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from wijkteam_desk.exchange.places import shown


@dataclass(frozen=True, kw_only=True)
class Finding:
    """A keyword of the schema that does not hold. `schema` is the part around the keyword."""

    place: str
    keyword: str
    wanted: Any
    found: Any
    schema: dict[str, Any]


_BY_FORMAT = {
    "date": "een datum als 2010-03-31",
    "date-time": "een moment met tijdzone als 2026-01-31T14:05:00Z",
    "kenmerk": "een kenmerk als 7K2F-4G, of niets",
    "sha256": "een SHA-256 van 64 tekens, 0-9 en a-f",
    "uuid": "een UUID als 018f3c6e-0a52-7b7e-9a3b-5d1c2e4f6a70",
}
_BY_TYPE = {
    "array": "een lijst tussen [ en ]",
    "boolean": "true of false",
    "integer": "een geheel getal",
    "object": "een onderdeel tussen { en }",
    "string": "een tekst",
}


def complaint(finding: Finding) -> str:
    """The sentence for this finding."""
    return SENTENCES.get(finding.keyword, _unexpected)(finding)


def _expected(finding: Finding) -> str:
    schema = finding.schema
    if "format" in schema:
        return _BY_FORMAT[schema["format"]]
    if "enum" in schema:
        return f"een van: {', '.join(schema['enum'])}"
    return _BY_TYPE.get(str(schema.get("type")), "iets anders")


def _unexpected(finding: Finding) -> str:
    hint = " Laat het veld weg als er niets is." if finding.found is None else ""
    return (
        f"Op {finding.place} staat {shown(finding.found)}. Daar hoort {_expected(finding)}.{hint}"
    )


def _missing(finding: Finding) -> str:
    absent = next(name for name in finding.wanted if name not in finding.found)
    return f"Op {finding.place} ontbreekt het veld '{absent}'. Daar hoort het altijd te staan."


def _unknown_field(finding: Finding) -> str:
    known = list(finding.schema["properties"])
    name = next(name for name in finding.found if name not in known)
    near = get_close_matches(name[:40], known, n=1)
    meant = f"Bedoel je '{near[0]}'?" if near else f"Daar hoort alleen: {', '.join(known)}."
    return f"Op {finding.place} staat een onbekend veld {shown(name)}. {meant}"


def _too_long(finding: Finding) -> str:
    if "format" in finding.schema:
        return _unexpected(finding)
    most = f"{finding.wanted:,}".replace(",", ".")
    return (
        f"Op {finding.place} staat een tekst van {len(finding.found)} tekens."
        f" Daar horen er hooguit {most}."
    )


def _empty_text(finding: Finding) -> str:
    if "format" in finding.schema:
        return _unexpected(finding)
    return f"Op {finding.place} staat een lege tekst. Daar horen woorden."


def _too_few(finding: Finding) -> str:
    return f"Op {finding.place} staat een lege lijst. Daar hoort er minstens één."


def _out_of_bounds(finding: Finding) -> str:
    schema = finding.schema
    bounds = f"een geheel getal van {schema['minimum']} tot {schema['maximum']}"
    return f"Op {finding.place} staat {shown(finding.found)}. Daar hoort {bounds}."


def _needs(finding: Finding) -> str:
    name, needed = next(
        (name, other)
        for name, others in finding.wanted.items()
        for other in others
        if name in finding.found and other not in finding.found
    )
    return (
        f"Op {finding.place} staat '{name}' zonder '{needed}'. Daar horen beide, of geen van beide."
    )


SENTENCES: dict[str, Callable[[Finding], str]] = {
    "additionalProperties": _unknown_field,
    "dependentRequired": _needs,
    "enum": _unexpected,
    "format": _unexpected,
    "maxLength": _too_long,
    "maximum": _out_of_bounds,
    "minItems": _too_few,
    "minimum": _out_of_bounds,
    "pattern": _empty_text,
    "required": _missing,
    "type": _unexpected,
}
