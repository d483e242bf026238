"""What the form about somebody of the network tells, and what is the matter; knows no Qt."""

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.domain.network import (
    Bond,
    Group,
    Nearness,
    NetworkPerson,
    NetworkTold,
    fill_network_person,
    group_told,
)
from wijkteam_desk.domain.phone import phone_words
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.ui.common.asked import Wrong

L = TypeVar("L", bound=Labelled)

ALL = "all"
"""Chosen: the whole household."""
YES = "1"


class Part(StrEnum):
    """The fields, by the name under which a draft keeps them."""

    NAME = "name"
    RELATION = "relation"
    WISHED_BY = "wished_by"
    TIED_TO = "tied_to"
    GROUP = "group"
    NEARNESS = "nearness"
    BOND = "bond"
    PRACTICAL = "practical"
    COMPANY = "company"
    ADVICE = "advice"
    COMFORT = "comfort"
    GIVES = "gives"
    RECEIVES = "receives"
    HELP = "help_given"
    PHONE = "phone"
    SAFE = "safe_contact"


TICKS = (
    Part.PRACTICAL,
    Part.COMPANY,
    Part.ADVICE,
    Part.COMFORT,
    Part.GIVES,
    Part.RECEIVES,
)


def new_fields() -> dict[str, str]:
    """What stands in the form at first; whose wish it is, is asked."""
    told = NetworkTold(name="")
    return {**person_fields(told), Part.WISHED_BY: "", Part.GROUP: ""}


def person_fields(told: NetworkTold) -> dict[str, str]:
    """What the fields show of somebody who is known already."""
    texts = {part.value: _text(getattr(told, part)) for part in Part}
    return texts | {
        Part.TIED_TO: told.tied_to or ALL,
        Part.WISHED_BY: told.wished_by or ALL,
    }


def read_person(fields: Mapping[str, str]) -> NetworkTold | Wrong:
    """Whom the fields tell about, or the first thing that is the matter with them."""
    told = _told(fields)
    at = Part.NAME
    try:
        if told.name.strip() and not fields.get(Part.WISHED_BY):
            at = Part.WISHED_BY
            _refuse_no_wish()
        at = _blamed(told)
        fill_network_person(NetworkPerson(household_id="", position=0), told)
    except Refusal as no:
        return Wrong(at=at, sentence=no.sentence)
    return told


def _told(fields: Mapping[str, str]) -> NetworkTold:
    relation = fields.get(Part.RELATION, "").strip()
    guessed = group_told(relation) or Group.ACQUAINTANCES
    return NetworkTold(
        name=fields.get(Part.NAME, "").strip(),
        relation=relation,
        tied_to=_member(fields.get(Part.TIED_TO, "")),
        wished_by=_member(fields.get(Part.WISHED_BY, "")),
        group=_code(Group, fields.get(Part.GROUP, ""), guessed),
        nearness=_code(Nearness, fields.get(Part.NEARNESS, ""), Nearness.UNKNOWN),
        bond=_code(Bond, fields.get(Part.BOND, ""), Bond.UNKNOWN),
        help_given=fields.get(Part.HELP, "").strip(),
        phone=_phone(fields.get(Part.PHONE, "")),
        safe_contact=fields.get(Part.SAFE, "").strip(),
        **{tick.value: fields.get(tick) == YES for tick in TICKS},
    )


def _member(chosen: str) -> str | None:
    return None if chosen in ("", ALL) else chosen


def _code(kind: type[L], chosen: str, otherwise: L) -> L:
    return next((one for one in kind if one.value == chosen), otherwise)


def _phone(typed: str) -> str:
    try:
        return phone_words(typed)
    except Refusal:
        return typed.strip()


def _text(value: object) -> str:
    if isinstance(value, bool):
        return YES if value else ""
    return value.value if isinstance(value, Labelled) else str(value or "")


def _blamed(told: NetworkTold) -> Part:
    """The field that a refusal speaks of."""
    try:
        phone_words(told.phone)
    except Refusal:
        return Part.PHONE if told.name else Part.NAME
    return Part.NAME


def _refuse_no_wish() -> None:
    raise Refusal("Kies wie deze persoon noemt. Zonder hun wens komt hier niemand te staan.")
