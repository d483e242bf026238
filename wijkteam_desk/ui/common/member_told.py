"""What the fields about somebody tell, and what is the matter with them; knows no Qt."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from wijkteam_desk.domain.household import Relation, WhoIsWho, age_on, check_member
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.ui.common.asked import Wrong
from wijkteam_desk.ui.common.dutch_day import read_day, short_day

_RELATIONS = {relation.value: relation for relation in Relation}


class Asked(StrEnum):
    """The fields, by the name under which a draft keeps them."""

    GIVEN = "given_name"
    PREFIX = "prefix"
    FAMILY = "family_name"
    BORN = "birth_date"
    ABOUT = "about_age"
    RELATION = "relation"


def read_member(fields: Mapping[str, str], today: date) -> WhoIsWho | Wrong:
    """Who the fields tell about, or the first thing that is the matter with them."""
    at = Asked.BORN
    try:
        _refuse_unknown_day(fields.get(Asked.BORN, ""), today)
        told = _told(fields, today)
        at = _blamed(told)
        check_member(told, today)
        at = Asked.RELATION
        _refuse_no_relation(fields.get(Asked.RELATION, ""))
    except Refusal as no:
        return Wrong(at=at, sentence=no.sentence)
    return told


def born_problem(typed: str, today: date) -> str:
    """What is the matter with the birth date alone, as soon as one leaves its field."""
    told = read_member({Asked.GIVEN: "-", Asked.BORN: typed}, today)
    return told.sentence if isinstance(told, Wrong) and told.at is Asked.BORN else ""


def age_typed(typed: str, today: date) -> int | None:
    """The age that goes with the birth date as typed so far, if it is one."""
    born = read_day(typed, today)
    return age_on(born, today) if born and born <= today else None


def member_texts(told: WhoIsWho) -> dict[str, str]:
    """What the fields show of somebody who is known already."""
    return {
        Asked.GIVEN: told.given_name,
        Asked.PREFIX: told.prefix,
        Asked.FAMILY: told.family_name,
        Asked.BORN: short_day(told.birth_date) if told.birth_date else "",
        Asked.ABOUT: "" if told.about_age is None else str(told.about_age),
        Asked.RELATION: told.relation.value,
    }


def is_blank(fields: Mapping[str, str]) -> bool:
    """Whether nothing was typed that tells who this is; a surname taken over does not count."""
    return not any(
        fields.get(asked, "").strip()
        for asked in (Asked.GIVEN, Asked.BORN, Asked.ABOUT, Asked.RELATION)
    )


def _told(fields: Mapping[str, str], today: date) -> WhoIsWho:
    about = fields.get(Asked.ABOUT, "").strip()
    return WhoIsWho(
        given_name=fields.get(Asked.GIVEN, "").strip(),
        prefix=fields.get(Asked.PREFIX, "").strip(),
        family_name=fields.get(Asked.FAMILY, "").strip(),
        relation=_RELATIONS.get(fields.get(Asked.RELATION, ""), Relation.OTHER),
        birth_date=read_day(fields.get(Asked.BORN, ""), today),
        about_age=int(about) if about.isdecimal() else None,
    )


def _refuse_unknown_day(typed: str, today: date) -> None:
    if typed.strip() and read_day(typed, today) is None:
        raise Refusal("Deze datum klopt niet. Typ bijvoorbeeld 5-3-1988.")


def _refuse_no_relation(chosen: str) -> None:
    if not chosen:
        raise Refusal("Kies wat deze persoon is in het gezin. Past niets, kies dan anders.")


def _blamed(told: WhoIsWho) -> Asked:
    if not told.given_name:
        return Asked.GIVEN
    return Asked.BORN if told.about_age is None else Asked.ABOUT
