"""What is known around a household, from a checked document to rows."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from wijkteam_desk.domain.around import Around
from wijkteam_desk.domain.authority import Authority, AuthorityTold, fill_authority
from wijkteam_desk.domain.drawing import DrawnPlace, PlaceTold, fill_drawn_place
from wijkteam_desk.domain.explained import Explained, Explanation
from wijkteam_desk.domain.household import Household, Member
from wijkteam_desk.domain.kinship import KinTie, KinTieTold, fill_kin_tie
from wijkteam_desk.domain.melding import (
    Melding,
    MeldingTold,
    ResearchItem,
    ResearchNote,
    fill_melding,
)
from wijkteam_desk.domain.network import NetworkPerson, NetworkTold, fill_network_person
from wijkteam_desk.domain.protection import (
    Protection,
    ProtectionKind,
    SecondPairOfEyes,
    check_protection,
)
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.representation import (
    Capacity,
    CapacityTold,
    Representative,
    RepresentativeTold,
    fill_capacity,
    fill_representative,
)
from wijkteam_desk.domain.situation import Situation, SituationTold, check_situation
from wijkteam_desk.exchange.json_text import Tree
from wijkteam_desk.exchange.places import at
from wijkteam_desk.exchange.row_fields import code_of, day_in, id_in, known_id
from wijkteam_desk.exchange.told_rows import told_in

R = TypeVar("R")


@dataclass(frozen=True)
class _Home:
    """Where the rows belong."""

    household_id: str
    members: Mapping[str, Member]
    today: date


def around_rows(
    tree: Tree, household: Household, members: Mapping[str, Member], today: date
) -> Around:
    """The rows; what the domain refuses is refused with its place in the document."""
    home = _Home(household.id, members, today)
    return Around(
        authority=_each(tree, "authority", home, _authority),
        representatives=_each(tree, "representatives", home, _representative),
        capacity=_each(tree, "capacity", home, _capacity),
        network=_each(tree, "network", home, _network_person),
        kin=_kin(tree, home),
        drawn=_drawn(tree, home),
        protections=_each(tree, "protections", home, _protection),
        situations=_each(tree, "situations", home, _situation),
        meldingen=_each(tree, "meldingen", home, _melding),
        research=_each(tree, "research", home, _research_note),
        explained=_each(tree, "explained", home, _explained),
    )


def _each(
    tree: Tree, name: str, home: _Home, read: Callable[[Tree, int, _Home], R]
) -> tuple[R, ...]:
    rows = []
    for n, row in enumerate(tree.get(name, ())):
        with at(name, n):
            rows.append(read(row, n, home))
    return tuple(rows)


def _authority(row: Tree, _: int, home: _Home) -> Authority:
    told = told_in(row, AuthorityTold)
    record = Authority(id=known_id(row), household_id=home.household_id, child=told.child)
    fill_authority(record, told, home.today)
    return record


def _representative(row: Tree, _: int, home: _Home) -> Representative:
    told = told_in(row, RepresentativeTold)
    record = Representative(
        id=known_id(row), household_id=home.household_id, member_id=_member(row), kind=told.kind
    )
    fill_representative(record, told, home.today)
    return record


def _capacity(row: Tree, _: int, home: _Home) -> Capacity:
    record = Capacity(id=known_id(row), household_id=home.household_id, member_id=_member(row))
    fill_capacity(record, told_in(row, CapacityTold), home.today)
    return record


def _network_person(row: Tree, n: int, home: _Home) -> NetworkPerson:
    record = NetworkPerson(id=known_id(row), household_id=home.household_id, position=n + 1)
    fill_network_person(record, told_in(row, NetworkTold))
    return record


def _kin(tree: Tree, home: _Home) -> tuple[KinTie, ...]:
    ties: list[KinTie] = []
    for n, row in enumerate(tree.get("kin", ())):
        told = told_in(row, KinTieTold)
        tie = KinTie(id=known_id(row), household_id=home.household_id, kind=told.kind)
        with at("kin", n):
            fill_kin_tie(tie, told, ties)
        ties.append(tie)
    return tuple(ties)


def _drawn(tree: Tree, home: _Home) -> tuple[DrawnPlace, ...]:
    places: dict[tuple[str, str], DrawnPlace] = {}
    for n, row in enumerate(tree.get("drawn", ())):
        told = told_in(row, PlaceTold)
        place = DrawnPlace(
            id=known_id(row), household_id=home.household_id, drawing=told.drawing, x=0, y=0
        )
        with at("drawn", n):
            fill_drawn_place(place, told)
            if (place.drawing, place.person) in places:
                raise Refusal("Iemand heeft in een tekening maar één plek.")
        places[place.drawing, place.person] = place
    return tuple(places.values())


def _protection(row: Tree, _: int, home: _Home) -> Protection:
    told = SecondPairOfEyes(second=row["second"], reason=row["reason"])
    record = Protection(
        id=known_id(row),
        household_id=home.household_id,
        kind=code_of(row, "kind", ProtectionKind),
        set_on=day_in(row, "set_on") or home.today,
        reason=told.reason.strip(),
        second=told.second.strip(),
        member_id=id_in(row, "member_id"),
        network_id=id_in(row, "network_id"),
        lifted_on=day_in(row, "lifted_on"),
        lift_reason=row.get("lift_reason", "").strip(),
        lift_second=row.get("lift_second", "").strip(),
    )
    check_protection(record, home.today)
    return record


def _situation(row: Tree, _: int, home: _Home) -> Situation:
    told = told_in(row, SituationTold)
    check_situation(told)
    return Situation(
        id=known_id(row),
        household_id=home.household_id,
        member_id=_member(row),
        seen_on=day_in(row, "seen_on") or home.today,
        **vars(told),
    )


def _melding(row: Tree, _: int, home: _Home) -> Melding:
    told = told_in(row, MeldingTold)
    record = Melding(id=known_id(row), household_id=home.household_id, reported_on=told.reported_on)
    fill_melding(record, told, home.today)
    return record


def _research_note(row: Tree, _: int, home: _Home) -> ResearchNote:
    return ResearchNote(
        id=known_id(row),
        household_id=home.household_id,
        melding_id=row["melding_id"].lower(),
        item=code_of(row, "item", ResearchItem),
        found=row.get("found", "").strip(),
    )


def _explained(row: Tree, _: int, home: _Home) -> Explained:
    told_on = day_in(row, "told_on") or home.today
    if told_on > home.today:
        raise Refusal("Uitleg op een dag die nog moet komen is nog niet gegeven.")
    return Explained(
        id=known_id(row),
        household_id=home.household_id,
        item=code_of(row, "item", Explanation),
        told_on=told_on,
    )


def _member(row: Tree) -> str:
    return id_in(row, "member_id") or ""
