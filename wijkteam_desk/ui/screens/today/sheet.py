"""What Vandaag shows of the list: at most a screenful, the rest counted; knows no Qt.

A household stands there once, where the most urgent of its things does; the others fold under it.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto

from wijkteam_desk.casework.read_today import Call, TodayFile, TodayTalk
from wijkteam_desk.counted import counted
from wijkteam_desk.domain.attention import (
    AttentionItem,
    AttentionKind,
    Group,
    Solve,
    Weight,
    day_words,
    why,
)
from wijkteam_desk.domain.conversation import Place
from wijkteam_desk.domain.dutch_date import day_and_month, weekday
from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.storage.drafts import Unfinished
from wijkteam_desk.ui.screens.today.own import OwnShown, begun_words, of_all, own_shown

MOST = 5
"""So many households are a screenful; who is left out is counted and one key away."""
MOST_CALLS = 3
AT_MOST_ACTS = 2


class Extent(Enum):
    """How much is shown: what is most urgent, nothing left out, or the week day by day."""

    SCREENFUL = auto()
    WHOLE = auto()
    WEEK = auto()


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
    sentence: str
    why: str
    icon: str
    acts: tuple[Solve, ...]


@dataclass(frozen=True, kw_only=True)
class HomeShown:
    """One household: the lines that are always there, and those that fold."""

    household_id: str
    name: str
    reference: str
    lines: tuple[LineShown, ...]
    folded: tuple[LineShown, ...]


@dataclass(frozen=True, kw_only=True)
class GroupShown:
    """One head, the talks under it, and the households with what they ask.

    Of a talk: its household and itself by id, the name, and `icon:sentence`.
    """

    title: str
    talks: tuple[tuple[str, str, str, str], ...] = ()
    homes: tuple[HomeShown, ...] = ()
    group: Group | None = None


@dataclass(frozen=True, kw_only=True)
class CallShown:
    """One call: with whom, and what it is about, line by line."""

    title: str
    under: str
    lines: tuple[LineShown, ...]


@dataclass(frozen=True, kw_only=True)
class TodaySheet:
    """The whole screen. `hidden`: what is one key away, in words; `more_calls`: how many are."""

    title: str
    under: str
    groups: tuple[GroupShown, ...]
    weekly: bool
    hidden: str
    calls: tuple[CallShown, ...]
    more_calls: int
    own: tuple[OwnShown, ...]
    own_count: str
    lately: tuple[tuple[str, str], ...]
    begun: tuple[tuple[Unfinished, str], ...]
    urgent: int


def sheet_of(file: TodayFile, whose: Whose, extent: Extent = Extent.SCREENFUL) -> TodaySheet:
    """The list as it is shown."""
    items = tuple(one for one in file.items if _KEEPS[whose](one, file.author))
    homes, few = _by_home(items), extent is Extent.SCREENFUL
    shown = homes[:MOST] if few else homes
    calls = tuple(_call(file, one, items) for one in file.calls if set(one.items) & set(items))
    seen = calls if extent is Extent.WHOLE else calls[:MOST_CALLS]
    weekly = extent is Extent.WEEK
    return TodaySheet(
        title=f"{weekday(file.day).capitalize()} {day_and_month(file.day)}",
        under=_under_week(file, items) if weekly else _under(file, items),
        groups=tuple(_week(file, items) if weekly else _groups(file, shown, whole=not few)),
        weekly=weekly,
        hidden=_hidden(homes[len(shown) :]),
        calls=seen,
        more_calls=len(calls) - len(seen),
        own=tuple(own_shown(one, file) for one in file.own),
        own_count=of_all(len(file.own), file.own_count),
        lately=tuple((one.household_id, one.name) for one in file.lately),
        begun=tuple((one, begun_words(one, file.day)) for one in file.begun),
        urgent=file.urgent,
    )


def _by_home(items: Iterable[AttentionItem]) -> tuple[tuple[AttentionItem, ...], ...]:
    """The things of each household together, in the order of the most urgent one of each."""
    by: dict[str, list[AttentionItem]] = {}
    for one in items:
        by.setdefault(one.household_id, []).append(one)
    return tuple(map(tuple, by.values()))


def _groups(
    file: TodayFile, homes: Iterable[tuple[AttentionItem, ...]], *, whole: bool
) -> Iterator[GroupShown]:
    if file.talks:
        yield GroupShown(title="Gesprekken van vandaag", talks=tuple(map(_talk, file.talks)))
    heads = [(one[0].group(file.day), one) for one in homes]
    by = [(head, _home(file, one, head, whole=whole)) for head, one in heads]
    for group in Group:
        if found := tuple(home for head, home in by if head is group):
            yield GroupShown(title=group.label, homes=found, group=group)


def _week(file: TodayFile, items: tuple[AttentionItem, ...]) -> Iterator[GroupShown]:
    """Each day on which there is a talk, or of which it is the last one for something."""
    for day in file.days:
        talks = tuple(_talk(one) for one in file.week if one.talk.held_on == day)
        due = _by_home(one for one in file.due_on(day) if one in items)
        if talks or due:
            homes = tuple(_home(file, one, None, whole=True) for one in due)
            title = day_words(day, file.day).capitalize()
            yield GroupShown(title=title, talks=talks, homes=homes)


def _home(
    file: TodayFile, items: tuple[AttentionItem, ...], head: Group | None, *, whole: bool
) -> HomeShown:
    """Safety never folds."""
    first, home = items[0], file.households[items[0].household_id]
    stays = [one for one in items if whole or one is first or one.weight is Weight.SAFETY]
    folds = [one for one in items if one not in stays]
    return HomeShown(
        household_id=home.id,
        name=home.name,
        reference=home.reference,
        lines=tuple(_line(file, one, head) for one in stays),
        folded=tuple(_line(file, one, head) for one in folds),
    )


def _hidden(homes: tuple[tuple[AttentionItem, ...], ...]) -> str:
    if not homes:
        return ""
    things = counted(sum(map(len, homes)), "ding", "dingen")
    return f"Nog {counted(len(homes), 'huishouden', 'huishoudens')} met samen {things}."


_KEEPS: dict[Whose, Callable[[AttentionItem, str], bool]] = {
    Whose.ALL: lambda *_: True,
    Whose.MINE: lambda one, me: one.coach in (me, ""),
    Whose.STAND_IN: lambda one, me: one.acting == me and one.coach != me,
}


def _line(file: TodayFile, item: AttentionItem, head: Group | None = None) -> LineShown:
    """Where it stands under another head than its own, it says which that is."""
    group = item.group(file.day)
    apart = f"{group.label}: " if group and head and group is not head else ""
    return LineShown(
        item=item,
        name=file.households[item.household_id].name,
        sentence=f"{apart}{item.sentence}",
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


def _under_week(file: TodayFile, items: tuple[AttentionItem, ...]) -> str:
    due = sum(one in items for day in file.days for one in file.due_on(day))
    talks = counted(len(file.week), "gesprek", "gesprekken") if file.week else "geen gesprekken"
    things = counted(due, "ding dat klaar moet zijn", "dingen die klaar moeten zijn")
    return f"Tot en met {day_words(file.days[-1], file.day)}: {talks}, {things}."


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
    """Of one household its name says more than a number."""
    lines = tuple(_line(file, one) for one in call.items if one in items)
    homes = {one.item.household_id for one in lines}
    about = lines[0].name if len(homes) == 1 else counted(len(homes), "huishouden", "huishoudens")
    number = call.phone.replace(" ", "\u00a0")
    return CallShown(
        title=f"{call.contact}, {call.organisation}" if call.contact else call.organisation,
        under=", ".join(filter(None, (about, number))),
        lines=lines,
    )
