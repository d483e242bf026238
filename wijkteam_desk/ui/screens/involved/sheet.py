"""What the tab shows, made from who is involved; knows no Qt."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.casework.read_involvements import InvolvementsFile, InvolvementSheet
from wijkteam_desk.counted import counted
from wijkteam_desk.domain.course import Hears
from wijkteam_desk.domain.dutch_date import full_date
from wijkteam_desk.domain.household import names_in_words
from wijkteam_desk.domain.involvement import AFTER, AT_WORK, Stage, since_in_words
from wijkteam_desk.domain.joining import Missing
from wijkteam_desk.domain.party import Party
from wijkteam_desk.domain.signal import SignalKind
from wijkteam_desk.domain.turn import Turn
from wijkteam_desk.ui.common.dutch_day import spoken_day
from wijkteam_desk.ui.screens.involved.places import Way, place_of, way_of


@dataclass(frozen=True, kw_only=True)
class TurnLine:
    """What the team does next; `late`: the last day was before today."""

    sentence: str
    under: str
    late: bool
    way: Way


@dataclass(frozen=True, kw_only=True)
class InvolvedCard:
    """One organisation. `others`: whose turn it is beside the team; `missing`: how many lack.

    `signals` catch the eye; `ends`: it has ended, so that one line is enough.
    """

    involvement_id: str
    name: str
    stage: str
    works: bool
    ends: bool
    question: str
    about: tuple[str, ...]
    others: tuple[str, ...]
    signals: tuple[str, ...]
    missing: Way | None


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """The whole tab: the turns of the team, and the three groups."""

    turns: tuple[TurnLine, ...] = ()
    working: tuple[InvolvedCard, ...] = ()
    coming: tuple[InvolvedCard, ...] = ()
    stopped: tuple[InvolvedCard, ...] = ()

    @property
    def nobody(self) -> bool:
        """Whether there is nothing to show yet."""
        return not (self.working or self.coming or self.stopped)


def sheet_of(file: InvolvementsFile, today: date) -> Sheet:
    """The tab, on that day."""
    by_id = {one.course.involvement.id: one for one in file.sheets}
    own = [one for one in file.turns if one.party is Party.TEAM]
    stages = [(one.course.stage(today), _card(one, file, today)) for one in file.sheets]
    ended = (*AFTER, Stage.NOT_STARTED)
    return Sheet(
        turns=tuple(_line(turn, by_id[turn.involvement_id], today) for turn in own),
        working=tuple(card for stage, card in stages if stage in AT_WORK),
        coming=tuple(card for stage, card in stages if stage not in (*AT_WORK, *ended)),
        stopped=tuple(card for stage, card in stages if stage in ended),
    )


def closed_words(file: HouseholdFile) -> str:
    """That the plan is closed, so that nobody thinks that what is noted comes into it."""
    if file.plan.closed_on is None:
        return ""
    day = full_date(file.plan.closed_on)
    return f"Sinds {day} is het plan gesloten. Wat je hier noteert, opent het niet weer."


def stage_words(one: InvolvementSheet, today: date) -> str:
    """`actief sinds maart 2024`."""
    step = one.course.step(today)
    return f"{step.stage.label} sinds {since_in_words(step)}"


def who_words(one: InvolvementSheet, names: dict[str, str]) -> str:
    """For whom: `Voor Fatima en Daan.`, as a sentence."""
    whom = tuple(names[member.id] for member in one.course.involvement.for_members)
    return f"Voor {names_in_words(whom)}." if whom else "Voor het hele gezin."


def contact_words(one: InvolvementSheet) -> str:
    """`Sanne Vos, begeleider, 078 000 12 34`; of the organisation alone its number."""
    contact = one.contact
    parts = (contact.name, contact.function, contact.phone) if contact else ()
    said = [part for part in parts if part]
    if one.organisation.phone and not (contact and contact.phone):
        said.append(one.organisation.phone)
    return ", ".join(said)


def signals_of(one: InvolvementSheet) -> tuple[str, ...]:
    """What catches the eye beside what is missing, without the name that stands above it."""
    found = (each.sentence for each in one.signals if each.kind is not SignalKind.AGREEMENTS)
    said = (sentence.removeprefix(f"{one.organisation.name}: ") for sentence in found)
    return tuple(sentence[:1].upper() + sentence[1:] for sentence in said)


def _line(turn: Turn, one: InvolvementSheet, today: date) -> TurnLine:
    until = f", uiterlijk {spoken_day(turn.by, today)}" if turn.by else ""
    return TurnLine(
        sentence=turn.sentence,
        under=f"Aan zet sinds {spoken_day(turn.since, today)}{until}",
        late=turn.is_late(today),
        way=way_of(turn.thread, one.course),
    )


def _card(one: InvolvementSheet, file: InvolvementsFile, today: date) -> InvolvedCard:
    stage = one.course.stage(today)
    return InvolvedCard(
        involvement_id=one.course.involvement.id,
        name=one.organisation.name,
        stage=stage_words(one, today),
        works=stage in AT_WORK,
        ends=not one.course.runs(today),
        question=one.course.involvement.question,
        about=tuple(_about(one, dict(file.names))),
        others=tuple(turn.sentence for turn in one.turns if turn.party is not Party.TEAM),
        signals=signals_of(one),
        missing=_missing(one, today),
    )


def _about(one: InvolvementSheet, names: dict[str, str]) -> Iterator[str]:
    contact = contact_words(one)
    yield " ".join(
        part for part in (who_words(one, names), f"{contact}." if contact else "") if part
    )
    if one.hears is Hears.NO_NAMES:
        yield "Zonder namen: vertel geen naam, geboortedatum of adres."
    if one.course.involvement.without_team_on:
        yield "Gaat door zonder het wijkteam."
    if one.vouched_for:
        yield f"Afspraken: {one.vouched_for}."


def _missing(one: InvolvementSheet, today: date) -> Way | None:
    if not one.missing or one.course.stage(today) not in AT_WORK:
        return None
    # A goal is perhaps not in the plan yet; the rest can be told at once.
    first = min(one.missing, key=lambda each: each is Missing.GOAL)
    at, field = place_of(first)
    words = counted(len(one.missing), "afspraak ontbreekt", "afspraken ontbreken")
    return Way(words=words, involvement_id=one.course.involvement.id, at=at, field=field)
