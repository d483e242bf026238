"""What Vandaag shows of the list: at most a screenful, the rest counted; knows no Qt."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from wijkteam_desk.casework.read_today import Call, OwnHousehold, TodayFile, TodayTalk
from wijkteam_desk.counted import counted
from wijkteam_desk.domain.attention import AttentionItem, AttentionKind, Group, Solve, why
from wijkteam_desk.domain.conversation import Place
from wijkteam_desk.domain.dutch_date import day_and_month, weekday
from wijkteam_desk.domain.labelled import Labelled

MOST = 5
"""So many lines are a screenful; what is left out is counted and one key away."""
MOST_CALLS = 3
AT_MOST_ACTS = 2


class Whose(Labelled):
    """Of whom things are shown."""

    ALL = "alles", "Alles"
    MINE = "mij", "Van mij"
    STAND_IN = "waarneming", "Wat ik waarneem"


_ICONS = {
    AttentionKind.WORRY: "alert-triangle",
    AttentionKind.WAITING: "alert-triangle",
    AttentionKind.TERM: "calendar",
    AttentionKind.BESCHIKKING: "file-text",
    AttentionKind.NO_REGIE: "steering-wheel",
    AttentionKind.REGIE: "steering-wheel",
    AttentionKind.AWAY: "steering-wheel",
    AttentionKind.ESCALATION: "arrow-up",
    AttentionKind.DISPUTE: "messages",
    AttentionKind.NOBODY: "alert-triangle",
    AttentionKind.SILENT: "clock",
    AttentionKind.ACTION: "checkbox",
    AttentionKind.FAMILY_TASK: "user",
    AttentionKind.EVALUATION: "target-arrow",
    AttentionKind.TALK: "message",
    AttentionKind.WRAP_UP: "pencil",
}


@dataclass(frozen=True, kw_only=True)
class LineShown:
    """One line: whose, the sentence, why it stands there, and at most two acts."""

    item: AttentionItem
    name: str
    reference: str
    why: str
    icon: str
    acts: tuple[Solve, ...]


@dataclass(frozen=True, kw_only=True)
class GroupShown:
    """One head; of `count` lines these are shown."""

    group: Group
    lines: tuple[LineShown, ...]
    count: int


@dataclass(frozen=True, kw_only=True)
class CallShown:
    """One call: with whom, and what it is about, line by line."""

    title: str
    under: str
    lines: tuple[LineShown, ...]


@dataclass(frozen=True, kw_only=True)
class OwnShown:
    """One of my households: name, who has the regie, how long nothing moved."""

    household_id: str
    name: str
    regie: str
    silent: str


@dataclass(frozen=True, kw_only=True)
class TodaySheet:
    """The whole screen. `hidden`: how many lines are one key away."""

    title: str
    under: str
    talks: tuple[tuple[str, str, str, str], ...]
    groups: tuple[GroupShown, ...]
    hidden: int
    calls: tuple[CallShown, ...]
    own: tuple[OwnShown, ...]
    own_title: str
    lately: tuple[tuple[str, str], ...]
    urgent: int


def sheet_of(file: TodayFile, whose: Whose, *, whole: bool) -> TodaySheet:
    """The list as it is shown; `whole`: nothing is left out."""
    items = tuple(one for one in file.items if _KEEPS[whose](one, file.author))
    room, groups = len(items) if whole else MOST, []
    for group in Group:
        found = [one for one in items if one.group(file.day) is group]
        shown, room = found[:room], max(0, room - len(found))
        if found:
            lines = tuple(_line(file, one) for one in shown)
            groups.append(GroupShown(group=group, lines=lines, count=len(found)))
    return TodaySheet(
        title=f"{weekday(file.day).capitalize()} {day_and_month(file.day)}",
        under=_under(file, items),
        talks=tuple(map(_talk, file.talks)),
        groups=tuple(groups),
        hidden=sum(one.count - len(one.lines) for one in groups),
        calls=tuple(_call(file, one, items) for one in file.calls if set(one.items) & set(items)),
        own=tuple(_own(one, file.day) for one in file.own),
        own_title=f"{file.own_count}",
        lately=tuple((one.household_id, one.name) for one in file.lately),
        urgent=file.urgent,
    )


_KEEPS: dict[Whose, Callable[[AttentionItem, str], bool]] = {
    Whose.ALL: lambda *_: True,
    Whose.MINE: lambda one, me: one.coach in (me, ""),
    Whose.STAND_IN: lambda one, me: one.acting == me and one.coach != me,
}


def _line(file: TodayFile, item: AttentionItem) -> LineShown:
    home = file.households[item.household_id]
    return LineShown(
        item=item,
        name=home.name,
        reference=home.reference,
        why=why(item, file.day),
        icon=_ICONS.get(item.kind, "heart-handshake"),
        acts=item.acts[:AT_MOST_ACTS],
    )


def _under(file: TodayFile, items: Iterable[AttentionItem]) -> str:
    """`Straks: 10:00 thuis bij Osman. 7 dingen vragen je aandacht`, and where nobody is aan zet."""
    items = tuple(items)
    said = []
    if file.talks:
        said.append(f"Straks: {', '.join(map(_talk_words, file.talks))}.")
    if items:
        things = counted(len(items), "ding vraagt", "dingen vragen")
        nobody = {one.household_id for one in items if one.group(file.day) is Group.NOBODY}
        more = f", bij {counted(len(nobody), 'huishouden', 'huishoudens')} is niemand aan zet"
        said.append(f"{things} je aandacht{more if nobody else ''}.")
    return " ".join(said)


_WHERE = {Place.HOME: "thuis bij", Place.PHONE: "telefoon", Place.VIDEO: "beeldbellen met"}


def _talk_words(one: TodayTalk) -> str:
    where = _WHERE.get(one.talk.place, "gesprek met")
    return f"{one.talk.at_time} {where} {one.household.name}".strip()


def _talk(one: TodayTalk) -> tuple[str, str, str, str]:
    said = ", ".join(filter(None, (one.talk.at_time, one.talk.place.label, one.talk.purpose)))
    phone = one.talk.place is Place.PHONE
    return (
        one.household.id,
        one.talk.id,
        one.household.name,
        ("phone:" if phone else "home:") + said,
    )


def _call(file: TodayFile, call: Call, items: tuple[AttentionItem, ...]) -> CallShown:
    asked = tuple(one for one in call.items if one in items)
    homes = counted(len({one.household_id for one in asked}), "huishouden", "huishoudens")
    number = f", {call.phone}" if call.phone else ""
    who = f"{call.contact}, {call.organisation}" if call.contact else call.organisation
    return CallShown(
        title=who,
        under=f"1 telefoontje, {homes}{number}",
        lines=tuple(_line(file, one) for one in asked),
    )


def _own(one: OwnHousehold, day: date) -> OwnShown:
    days = (day - one.moved_on).days
    return OwnShown(
        household_id=one.line.household_id,
        name=one.line.name,
        regie=one.line.regie,
        silent=f"{days} d stil" if days > 0 else "vandaag",
    )
