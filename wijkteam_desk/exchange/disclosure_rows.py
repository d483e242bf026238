"""The register of what left: to a document and back."""

from collections.abc import Iterable
from datetime import date
from typing import TypeVar

from wijkteam_desk.domain.disclosure import (
    Disclosure,
    DisclosureKind,
    DisclosureLine,
    Disclosures,
    LineTold,
    ShareTold,
)
from wijkteam_desk.domain.household import Member
from wijkteam_desk.domain.past_day import refuse_coming
from wijkteam_desk.domain.record import Identified
from wijkteam_desk.domain.told import tell
from wijkteam_desk.exchange.day_and_moment import read_moment, write_moment
from wijkteam_desk.exchange.json_text import Tree
from wijkteam_desk.exchange.places import at
from wijkteam_desk.exchange.row_fields import code_of, id_in, ids_in, known_id
from wijkteam_desk.exchange.told_rows import told_in, told_tree

R = TypeVar("R", bound=Identified)
_OF_EACH = ("made_by", "document_sha256", "variant", "function", "reference")
_LISTS = ("categories", "lifts")


def disclosures_in(tree: Tree, household_id: str, today: date) -> Disclosures:
    """The rows; what the domain refuses is refused with its place in the document."""
    made = []
    for n, row in enumerate(tree.get("disclosures", ())):
        with at("disclosures", n):
            made.append(_disclosure(row, household_id, today))
    lines = (_line(row, household_id) for row in tree.get("disclosure_lines", ()))
    return Disclosures(disclosures=tuple(made), lines=tuple(lines))


def disclosures_tree(disclosed: Disclosures, members: Iterable[Member]) -> Tree:
    """The lists that hold something, each in the order of its ids; who is gone reads nothing."""
    known = {one.id for one in members}
    lists: dict[str, list[Tree]] = {
        "disclosures": [_disclosure_tree(one, known) for one in _by_id(disclosed.disclosures)],
        "disclosure_lines": [
            {"id": one.id, "disclosure_id": one.disclosure_id} | _listed(told_tree(one, LineTold))
            for one in _by_id(disclosed.lines)
        ],
    }
    return {name: rows for name, rows in lists.items() if rows}


def _disclosure(row: Tree, household_id: str, today: date) -> Disclosure:
    moment = read_moment(row["made_at"])
    assert moment, "the schema asks a moment"  # noqa: S101 - holds for the type checker
    made = Disclosure(
        id=known_id(row),
        household_id=household_id,
        kind=code_of(row, "kind", DisclosureKind),
        made_at=moment,
    )
    if made.kind is DisclosureKind.SHARE:
        tell(made, told_in({**row, "readers": ""}, ShareTold))
    for name in _OF_EACH:
        setattr(made, name, row.get(name, ""))
    made.pages = int(row["pages"]) if "pages" in row else None
    made.organisation_id = id_in(row, "organisation_id")
    made.readers = ",".join(ids_in(row, "readers"))
    refuse_coming(made.made_at.astimezone().date(), today)
    for day in (made.told_on, made.consulted_on):
        refuse_coming(day or today, today)
    return made


def _disclosure_tree(one: Disclosure, members: set[str]) -> Tree:
    row: Tree = {"id": one.id, "kind": one.kind.value, "made_at": write_moment(one.made_at)}
    told = told_tree(one, ShareTold) if one.kind is DisclosureKind.SHARE else {}
    row |= told | {name: said for name in _OF_EACH if (said := getattr(one, name))}
    row |= {"pages": one.pages} if one.pages else {}
    row |= {"organisation_id": one.organisation_id} if one.organisation_id else {}
    readers = [key for key in one.readers.split(",") if key in members]
    row.pop("readers", None)
    return row | ({"readers": readers} if readers else {})


def _line(row: Tree, household_id: str) -> DisclosureLine:
    told = told_in(row | {name: ",".join(row[name]) for name in _LISTS if name in row}, LineTold)
    made = DisclosureLine(
        id=known_id(row),
        household_id=household_id,
        disclosure_id=id_in(row, "disclosure_id") or "",
        kind=told.kind,
    )
    tell(made, told)
    return made


def _listed(told: Tree) -> Tree:
    return {name: said.split(",") if name in _LISTS else said for name, said in told.items()}


def _by_id(rows: Iterable[R]) -> list[R]:
    return sorted(rows, key=lambda one: one.id)
