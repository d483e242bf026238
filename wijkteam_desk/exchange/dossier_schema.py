"""Holds a document against the published schema of a dossier."""

import json
from collections.abc import Callable
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

from wijkteam_desk.domain.identity import is_reference
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.exchange.complaint import Finding, complaint
from wijkteam_desk.exchange.day_and_moment import read_day, read_moment
from wijkteam_desk.exchange.json_text import Tree
from wijkteam_desk.exchange.places import place, shown
from wijkteam_desk.shipped import shipped

if TYPE_CHECKING:
    from jsonschema.protocols import Validator

FORMAT = "wijkteam-desk-dossier"
VERSION = 1
_ENOUGH = 50


def check_document(tree: Tree) -> None:
    """Refuses another format, another version, and whatever the schema does not allow."""
    _check_header(tree)
    # A long file may be wrong in a million places; the clearest of the first ones is enough.
    errors = islice(_validator().iter_errors(tree), _ENOUGH)
    worst = min(errors, key=lambda error: len(error.absolute_path), default=None)
    if worst:
        raise Refusal(
            complaint(
                Finding(
                    place=place(worst.absolute_path),
                    keyword=str(worst.validator),
                    wanted=worst.validator_value,
                    found=worst.instance,
                    schema=worst.schema if isinstance(worst.schema, dict) else {},
                )
            )
        )


def dated_fields() -> frozenset[str]:
    """The names of all fields that hold a day or a moment."""
    dated = ("#/$defs/day", "#/$defs/moment")
    return frozenset(
        name
        for part in dossier_schema()["$defs"].values()
        for name, field in part.get("properties", {}).items()
        if field.get("$ref") in dated
    )


@cache
def dossier_schema() -> Tree:
    """The schema of resources/schema; that ids stand once in a list is checked elsewhere."""
    published = shipped("schema", f"dossier-{VERSION}.schema.json").read_bytes()
    read: Tree = json.loads(published, object_hook=_without_unique)
    return read


def _check_header(tree: Tree) -> None:
    if tree.get("format") != FORMAT:
        raise Refusal(f"Op format staat {shown(tree.get('format'))}. Daar hoort '{FORMAT}'.")
    version = tree.get("version")
    if type(version) is not int or version < 1:
        raise Refusal(f"Op version staat {shown(version)}. Daar hoort {VERSION}.")
    if version > VERSION:
        raise Refusal(
            f"Dit bestand is van een nieuwere versie: op version staat {version}, dit programma"
            f" leest {VERSION}. Werk het programma bij."
        )


@cache
def _validator() -> "Validator":
    # Imported here: only who reads a file waits for it.
    from jsonschema import Draft202012Validator, FormatChecker

    checker = FormatChecker(formats=())
    checker.checks("date")(lambda value: _fits(value, read_day))
    checker.checks("date-time")(lambda value: _fits(value, read_moment))
    checker.checks("kenmerk")(lambda value: _fits(value, is_reference))
    return Draft202012Validator(dossier_schema(), format_checker=checker)


def _fits(value: object, read: Callable[[str], object]) -> bool:
    return not isinstance(value, str) or bool(read(value))


def _without_unique(part: Tree) -> Tree:
    # The library compares each item with each as soon as one is no text; references.py does not.
    return {name: value for name, value in part.items() if name != "uniqueItems"}
