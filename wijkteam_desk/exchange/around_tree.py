"""What is known around a household to a document."""

from typing import Any

from wijkteam_desk.domain.around import Around
from wijkteam_desk.domain.authority import AuthorityTold
from wijkteam_desk.domain.drawing import PlaceTold
from wijkteam_desk.domain.hidden_place import HiddenPlace
from wijkteam_desk.domain.kinship import KinTieTold
from wijkteam_desk.domain.melding import MeldingTold, ResearchNote
from wijkteam_desk.domain.network import NetworkTold
from wijkteam_desk.domain.protection import Protection
from wijkteam_desk.domain.representation import CapacityTold, RepresentativeTold
from wijkteam_desk.domain.situation import Situation, SituationTold
from wijkteam_desk.exchange.json_text import Tree
from wijkteam_desk.exchange.told_rows import told_tree, without_telling


def around_tree(around: Around, hidden: HiddenPlace) -> Tree:
    """The lists that hold something, each in the order of its ids or positions."""
    lists: dict[str, list[Tree]] = {
        "authority": _told(around.authority, AuthorityTold),
        "representatives": _told(around.representatives, RepresentativeTold, "member_id"),
        "capacity": _told(around.capacity, CapacityTold, "member_id"),
        "network": [_network(row, hidden) for row in _told(around.network, NetworkTold)],
        "kin": _told(around.kin, KinTieTold),
        "drawn": _told(around.drawn, PlaceTold),
        "protections": [_protection(one) for one in _by_id(around.protections)],
        "situations": [_situation(one) for one in _by_id(around.situations)],
        "meldingen": _told(around.meldingen, MeldingTold),
        "research": [_research_note(one) for one in _by_id(around.research)],
        "explained": [
            {"id": one.id, "item": one.item.value, "told_on": one.told_on.isoformat()}
            for one in _by_id(around.explained)
        ],
    }
    return {name: rows for name, rows in lists.items() if rows}


def _told(records: tuple[Any, ...], kind: type[Any], *also: str) -> list[Tree]:
    return [
        {"id": one.id, **{name: getattr(one, name) for name in also}, **told_tree(one, kind)}
        for one in _by_id(records)
    ]


def _network(row: Tree, hidden: HiddenPlace) -> Tree:
    told = without_telling(row, hidden)
    return {name: text for name, text in told.items() if name != "phone" or hidden.phone(text)}


def _by_id(records: tuple[Any, ...]) -> list[Any]:
    return sorted(records, key=lambda one: (getattr(one, "position", 0), one.id))


def _protection(one: Protection) -> Tree:
    row: Tree = {"id": one.id, "kind": one.kind.value, "set_on": one.set_on.isoformat()}
    told = {
        "member_id": one.member_id,
        "network_id": one.network_id,
        "reason": one.reason,
        "second": one.second,
        "lifted_on": one.lifted_on and one.lifted_on.isoformat(),
        "lift_reason": one.lift_reason,
        "lift_second": one.lift_second,
    }
    return row | {name: value for name, value in told.items() if value}


def _research_note(one: ResearchNote) -> Tree:
    row: Tree = {"id": one.id, "melding_id": one.melding_id, "item": one.item.value}
    return row | ({"found": one.found} if one.found else {})


def _situation(one: Situation) -> Tree:
    seen: Tree = {"id": one.id, "member_id": one.member_id, "seen_on": one.seen_on.isoformat()}
    return seen | told_tree(one, SituationTold)
