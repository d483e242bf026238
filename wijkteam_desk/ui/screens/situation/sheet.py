"""What the page shows, made from what the store gives; knows no Qt."""

from dataclasses import dataclass, replace
from datetime import date

from wijkteam_desk.casework.read_situation import Situations
from wijkteam_desk.domain.life_domain import DELICATE, LifeDomain
from wijkteam_desk.domain.situation import Situation, SituationTold
from wijkteam_desk.domain.told import told_of


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """One person. `told` is the last mark on each leefgebied, `marked` all of them in order.

    `asked`: whether this person may be asked for a number.
    A number that somebody gave themselves is of the day on which they gave it.
    """

    members: tuple[tuple[str, str], ...]
    member_id: str
    name: str
    asked: bool
    domains: tuple[LifeDomain, ...]
    told: dict[LifeDomain, SituationTold]
    marked: tuple[Situation, ...]


def sheet_of(known: Situations, member_id: str, today: date, *, bare: bool) -> Sheet:
    """The page of this person; before others (`bare`) without what is delicate (DESIGN 7)."""
    domains = tuple(one for one in LifeDomain if not bare or one not in DELICATE)
    marked = tuple(
        one for one in known.situations if one.member_id == member_id and one.life_domain in domains
    )
    return Sheet(
        members=tuple(known.names.items()),
        member_id=member_id,
        name=known.names.get(member_id, ""),
        asked=member_id not in known.not_to_approach,
        domains=domains,
        told={one.life_domain: _told(one, today) for one in marked},
        marked=marked,
    )


def _told(one: Situation, today: date) -> SituationTold:
    told = told_of(one, SituationTold)
    return told if one.seen_on == today else replace(told, own_mark=None)
