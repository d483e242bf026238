"""Versions of the plan and what was said of them, to a document and back."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from itertools import pairwise

from wijkteam_desk.domain.agreed import Agreed
from wijkteam_desk.domain.past_day import refuse_coming
from wijkteam_desk.domain.plan import SupportPlan
from wijkteam_desk.domain.plan_version import (
    Agreement,
    AgreementTold,
    PlanLine,
    PlanVersion,
    VersionLine,
    check_transfer,
    fill_agreement,
    lines_of,
    text_sha256,
)
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.exchange.json_text import Tree
from wijkteam_desk.exchange.places import at
from wijkteam_desk.exchange.row_fields import day_in, id_in, ids_in, known_id
from wijkteam_desk.exchange.told_rows import told_in, told_tree


def agreed_rows(tree: Tree, plan: SupportPlan, today: date) -> Agreed:
    """The rows; what the domain refuses is refused with its place in the document."""
    versions, agreements = [], []
    for n, row in enumerate(tree.get("plan_versions", ())):
        with at("plan_versions", n):
            versions.append(_version(row, plan, today))
    for n, row in enumerate(tree.get("agreements", ())):
        with at("agreements", n):
            agreements.append(_agreement(row, plan.household_id, today))
    _refuse_gaps(versions)
    rows = tree.get("plan_version_lines", ())
    lines = tuple(_line(row, plan.household_id) for row in rows)
    for n, version in enumerate(versions):
        with at("plan_versions", n):
            _refuse_other_words(version, lines)
    return Agreed(versions=tuple(versions), lines=lines, agreements=tuple(agreements))


def agreed_tree(agreed: Agreed) -> Tree:
    """The lists that hold something."""
    places = {one.id: one.number for one in agreed.versions}
    lists: dict[str, list[Tree]] = {
        "plan_versions": [
            {
                "id": one.id,
                "number": one.number,
                "agreed_on": one.agreed_on.isoformat(),
                "text_sha256": one.text_sha256,
            }
            | ({"transferred_on": one.transferred_on.isoformat()} if one.transferred_on else {})
            for one in sorted(agreed.versions, key=lambda one: one.number)
        ],
        "plan_version_lines": [
            {"id": one.id, "version_id": one.version_id, "position": one.position}
            | told_tree(one, PlanLine)
            | ({"whose": one.whose.split(",")} if one.whose else {})
            for one in sorted(agreed.lines, key=lambda one: (places[one.version_id], one.position))
        ],
        "agreements": [
            {
                "id": one.id,
                "version_id": one.version_id,
                "member_id": one.member_id,
                "said_on": one.said_on.isoformat(),
            }
            | told_tree(one, AgreementTold)
            for one in sorted(agreed.agreements, key=lambda one: one.id)
        ],
    }
    return {name: rows for name, rows in lists.items() if rows}


def hash_anew(tree: Tree) -> None:
    """Gives each version of a document whose days moved the hash of its lines as they are now."""
    lines = [_line(row, "") for row in tree.get("plan_version_lines", ())]
    for row in tree.get("plan_versions", ()):
        row["text_sha256"] = _sha256_of(known_id(row), lines)


def _version(row: Tree, plan: SupportPlan, today: date) -> PlanVersion:
    agreed_on, transferred_on = day_in(row, "agreed_on") or today, day_in(row, "transferred_on")
    refuse_coming(agreed_on, today)
    check_transfer(transferred_on, agreed_on, today)
    return PlanVersion(
        id=known_id(row),
        household_id=plan.household_id,
        plan_id=plan.id,
        number=int(row["number"]),
        agreed_on=agreed_on,
        text_sha256=row["text_sha256"],
        transferred_on=transferred_on,
    )


def _line(row: Tree, household_id: str) -> VersionLine:
    told = told_in({**row, "whose": ",".join(ids_in(row, "whose"))}, PlanLine)
    told = replace(told, of=told.of.lower(), under=told.under.lower())
    return VersionLine(
        id=known_id(row),
        household_id=household_id,
        version_id=id_in(row, "version_id") or "",
        position=int(row["position"]),
        **vars(told),
    )


def _agreement(row: Tree, household_id: str, today: date) -> Agreement:
    told, said_on = told_in(row, AgreementTold), day_in(row, "said_on") or today
    refuse_coming(said_on, today)
    made = Agreement(
        id=known_id(row),
        household_id=household_id,
        version_id=id_in(row, "version_id") or "",
        member_id=id_in(row, "member_id") or "",
        said_on=said_on,
        answer=told.answer,
    )
    fill_agreement(made, told)
    return made


def _sha256_of(version_id: str, lines: Iterable[VersionLine]) -> str:
    return text_sha256(lines_of(line for line in lines if line.version_id == version_id))


def _refuse_other_words(version: PlanVersion, lines: Iterable[VersionLine]) -> None:
    if version.text_sha256 != _sha256_of(version.id, lines):
        raise Refusal(
            "De tekst van deze versie is niet meer zoals die is afgesproken:"
            " text_sha256 hoort bij andere woorden."
        )


def _refuse_gaps(versions: list[PlanVersion]) -> None:
    if [one.number for one in versions] != list(range(1, len(versions) + 1)):
        raise Refusal("In plan_versions tellen de nummers niet op vanaf 1, de oudste eerst.")
    if any(after.agreed_on < before.agreed_on for before, after in pairwise(versions)):
        raise Refusal("In plan_versions ligt een versie voor de vorige. Kijk de datums na.")
