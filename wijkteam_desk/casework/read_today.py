"""Vandaag: what needs whom today, of all households, without looking at who needs nothing."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from wijkteam_desk.casework.hear_feedback import hearings_of
from wijkteam_desk.casework.list_households import HouseholdLine, household_lines
from wijkteam_desk.domain.asks_feedback import owes_organisation
from wijkteam_desk.domain.attention import (
    AHEAD,
    URGENT,
    AttentionItem,
    AttentionKind,
    Group,
    in_order,
    whose_turn,
)
from wijkteam_desk.domain.conversation import Conversation
from wijkteam_desk.domain.household import Household
from wijkteam_desk.domain.household_now import HouseholdNow
from wijkteam_desk.domain.needs import first_need, needs, open_things
from wijkteam_desk.domain.party import Party
from wijkteam_desk.domain.policy import UNDECIDED, Policy
from wijkteam_desk.storage.drafts import Unfinished, unfinished
from wijkteam_desk.storage.due import (
    Due,
    changed_since,
    count_of,
    due_by,
    keep_due,
    lately,
    may_keep,
    silent_longest,
)
from wijkteam_desk.storage.involved_loaders import contacts_of, organisations_named
from wijkteam_desk.storage.now_loaders import households_now
from wijkteam_desk.storage.unit_of_work import Work

MOST_OWN = 6
_LAST = 3
_BACK = 200
"""So many entries of the journal are looked at for where somebody was."""


@dataclass(frozen=True, kw_only=True)
class TodayTalk:
    """One talk that is planned."""

    household: Household
    talk: Conversation


@dataclass(frozen=True, kw_only=True)
class OwnHousehold:
    """One household of this colleague: whose turn it is, and since when nothing moved there."""

    now: HouseholdNow
    turn: Party | None


@dataclass(frozen=True, kw_only=True)
class Call:
    """One call that settles these things: with whom, and on which number."""

    organisation: str
    contact: str
    phone: str
    items: tuple[AttentionItem, ...]


@dataclass(frozen=True, kw_only=True)
class TodayFile:
    """The list of one day; detached.

    `households`: of the items and talks, by id; `week`: the talks until this day of next week.
    `own`: of this colleague, who is silent longest first, of `own_count`; `lately`: where somebody
    was last, `begun`: what was not finished there. `author`: who works here. `stale`: of whom
    `derive_due` is to be done.
    """

    day: date
    author: str
    items: tuple[AttentionItem, ...]
    week: tuple[TodayTalk, ...]
    calls: tuple[Call, ...]
    households: Mapping[str, Household]
    own: tuple[OwnHousehold, ...]
    own_count: int
    lately: tuple[HouseholdLine, ...]
    begun: tuple[Unfinished, ...] = ()
    stale: tuple[str, ...] = ()

    @property
    def talks(self) -> tuple[TodayTalk, ...]:
        """Those of the day itself."""
        return tuple(one for one in self.week if one.talk.held_on == self.day)

    def under(self, group: Group) -> tuple[AttentionItem, ...]:
        """What stands under that head, in order."""
        return tuple(one for one in self.items if one.group(self.day) is group)

    @property
    def days(self) -> tuple[date, ...]:
        """Of the week from that day on."""
        return tuple(self.day + timedelta(n) for n in range(AHEAD.days + 1))

    def due_on(self, day: date) -> tuple[AttentionItem, ...]:
        """Of what it is the last day; of a talk that is told already."""
        asked = (one for one in self.items if one.kind is not AttentionKind.TALK)
        return tuple(one for one in asked if one.due == day)

    @property
    def urgent(self) -> int:
        """How many of them do not wait."""
        return sum(one.group(self.day) in URGENT for one in self.items)


def read_today(work: Work, *, on: date | None = None, policy: Policy = UNDECIDED) -> TodayFile:
    """What asks something on that day; of today when none is named.

    `policy`: as it holds today. Keeps nothing, also where nothing can be kept; what is `stale` then
    is looked at again next time.
    """
    day = on or work.today
    changed = changed_since(work)
    coming = dict.fromkeys((*changed, *due_by(work, day)))
    own = dict(silent_longest(work, work.author, MOST_OWN))
    ids = tuple(dict.fromkeys((*coming, *own)))
    loaded = {one.id: one for one in _heard(work, ids, policy)}
    asked = {one: needs(loaded[one], day) for one in coming if one in loaded}
    items = in_order((item for found in asked.values() for item in found), day)
    stale = tuple(one for one, found in asked.items() if one in changed or not found)
    week = tuple(_talks(loaded.values(), day))
    shown = tuple(one for one in items if not _is_talk_of(one, day))
    mine = _of_author(work, (loaded[one] for one in {*changed, *own} if one in loaded))
    named = {one.household_id for one in shown} | {one.household.id for one in week}
    return TodayFile(
        day=day,
        author=work.author,
        items=shown,
        week=week,
        calls=_calls(work, shown),
        households={one: loaded[one].household for one in loaded if one in named},
        own=tuple(_own(one, day) for one in mine[:MOST_OWN]),
        own_count=count_of(work, work.author) + sum(one.id in changed for one in mine),
        lately=_lines(work, lately(work, back=_BACK, most=_LAST)),
        begun=unfinished(work, most=_LAST),
        stale=stale if day == work.today else (),
    )


def derive_due(work: Work, *, households: tuple[str, ...], policy: Policy = UNDECIDED) -> None:
    """Keeps when these, and all that changed, ask something next; nothing where that cannot be."""
    if may_keep(work):
        ids = tuple(dict.fromkeys((*changed_since(work), *households)))
        loaded = _heard(work, ids, policy)
        keep_due(work, (_due(one, work.today) for one in loaded))


def _heard(work: Work, ids: tuple[str, ...], policy: Policy) -> tuple[HouseholdNow, ...]:
    """These, with how much an organisation may be told where the team owes it something."""
    loaded = households_now(work, ids, youth_care=policy.youth_care)
    return tuple(
        replace(one, hearings=hearings_of(work, one.id, one.courses, policy))
        if owes_organisation(one)
        else one
        for one in loaded
    )


def _due(now: HouseholdNow, today: date) -> Due:
    first = first_need(now, today)
    return Due(
        household_id=now.id,
        on=first if first > today else None,
        moved_on=now.moved_on,
        coach="" if now.plan.closed_on else now.coach,
    )


def _talks(loaded: Iterable[HouseholdNow], day: date) -> list[TodayTalk]:
    found = [
        TodayTalk(household=one.household, talk=talk)
        for one in loaded
        if not one.plan.closed_on
        for talk in one.planned
        if day <= talk.held_on <= day + AHEAD
    ]
    return sorted(found, key=_moment)


def _moment(one: TodayTalk) -> tuple[date, str, str]:
    return one.talk.held_on, one.talk.at_time or "99", one.talk.id


def _is_talk_of(item: AttentionItem, day: date) -> bool:
    """It stands on top already."""
    return item.kind is AttentionKind.TALK and item.due == day


def _calls(work: Work, items: Iterable[AttentionItem]) -> tuple[Call, ...]:
    by: dict[tuple[str, str], list[AttentionItem]] = {}
    for one in items:
        if one.organisation:
            by.setdefault((one.organisation, one.contact), []).append(one)
    if not by:
        return ()
    places = {organisation for organisation, _ in by}
    organisations = {one.id: one for one in organisations_named(work, places)}
    contacts = {one.id: one for one in contacts_of(work, places)}
    calls = []
    for (place, person), asked in by.items():
        there, who = organisations[place], contacts.get(person)
        phone = (who.phone if who else "") or there.phone
        name = who.name if who else ""
        calls.append(Call(organisation=there.name, contact=name, phone=phone, items=tuple(asked)))
    return tuple(sorted(calls, key=lambda one: (-len(one.items), one.organisation, one.contact)))


def _own(now: HouseholdNow, day: date) -> OwnHousehold:
    return OwnHousehold(now=now, turn=whose_turn(open_things(now, day), day))


def _of_author(work: Work, loaded: Iterable[HouseholdNow]) -> list[HouseholdNow]:
    """Those of this colleague as they are now, who is silent longest first."""
    mine = (one for one in loaded if one.coach == work.author and not one.plan.closed_on)
    return sorted(mine, key=lambda one: (one.moved_on, one.id))


def _lines(work: Work, ids: tuple[str, ...]) -> tuple[HouseholdLine, ...]:
    lines = {one.household_id: one for one in household_lines(work, ids=ids)}
    return tuple(lines[one] for one in ids if one in lines)
