"""What is open about the regie, in sentences: an offer, who is away, gaps, what overlaps."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from wijkteam_desk.casework import scale_up, set_dispute
from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.casework.read_regie import RegieFile
from wijkteam_desk.domain.dispute import Dispute
from wijkteam_desk.domain.escalation import Escalation
from wijkteam_desk.domain.handover import Handover
from wijkteam_desk.domain.regie import RegieAssignment, RegieKind
from wijkteam_desk.domain.regie_gap import Gap
from wijkteam_desk.ui.common.dutch_day import spoken_day

translate = QCoreApplication.translate
_BESIDE = (RegieKind.PROCESS, RegieKind.CARE)
_GAPS = 3
"""How many of the days without regie are told one by one, the last ones."""


@dataclass(frozen=True, kw_only=True)
class Offered:
    """The handover that awaits its answer: to whom, since when, and what the record tells."""

    handover_id: str
    who: str
    record: tuple[tuple[str, str], ...]


@dataclass(frozen=True, kw_only=True)
class Overlap:
    """Somebody who would have the regie too, as it came from outside."""

    regie_id: str
    said: str


@dataclass(frozen=True, kw_only=True)
class Asked:
    """A decision that is awaited, or two who do not agree; `views` are theirs, by their names.

    `form` and `about` are those of its page; `late` when the day of what is next is gone.
    """

    form: str
    about: str
    said: str
    button: str
    late: bool
    views: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, kw_only=True)
class Matters:
    """Everything that is open; `away` says who stands in, `red` that nobody does.

    `deputy_away`: who is agreed as vervanger is not there.

    `beside`: who has another kind of regie. `asked`: escalations and disputes with what is next.
    """

    offered: Offered | None = None
    overlaps: tuple[Overlap, ...] = ()
    away: str = ""
    red: bool = False
    deputy_away: str = ""
    gaps: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    asked: tuple[Asked, ...] = ()


def matters_of(file: HouseholdFile, regie: RegieFile, today: date) -> Matters:
    """What is open today."""
    offered, away = regie.steering.offered, away_words(file, regie, today)
    deputy = (regie.current and regie.current.deputy_coach) or ""
    return Matters(
        offered=_offered(file, regie, offered, today) if offered else None,
        overlaps=tuple(_overlap(file, one, today) for one in regie.asked),
        away=away,
        red=nobody_acts(regie, today),
        deputy_away=deputy_notes(file, regie, today).get(deputy, ""),
        gaps=tuple(_gap(one, today) for one in regie.gaps[-_GAPS:]),
        beside=tuple(
            _beside(file, held, today) for kind in _BESIDE if (held := regie.running(kind))
        ),
        asked=(
            *(_escalation(one, today) for one in regie.steering.escalations if one.is_open),
            *(_dispute(one, today) for one in regie.steering.disputes if one.is_open),
        ),
    )


def away_words(file: HouseholdFile, regie: RegieFile, today: date) -> str:
    """`Tom Bos neemt waar tot en met 6 december`, or nothing while nobody is away."""
    away = regie.away(today)
    until = away.until if away else regie.unattended(today)
    if until is None:
        return ""
    who = file.coach_name(regie.acting(today))
    said = translate("RegieMatters", "{who} neemt waar tot en met {until}")
    if not who:
        said = translate("RegieMatters", "Niemand neemt waar tot en met {until}")
    return said.format(who=who, until=spoken_day(until, today))


def nobody_acts(regie: RegieFile, today: date) -> bool:
    """Whether there is regie, and nobody who acts on it today."""
    return regie.current is not None and not regie.acting(today)


def away_notes(file: HouseholdFile, regie: RegieFile, today: date) -> dict[str, str]:
    """What is to be said of a colleague who would get the regie while they are away, by id."""
    said = translate(
        "RegieMatters",
        "{who} is er niet tot en met {until}. Hier neemt dan niemand waar: spreek dat ook af.",
    )
    return {
        who: said.format(who=file.coach_name(who), until=spoken_day(until, today))
        for who, until in regie.not_arranged(today).items()
    }


def deputy_notes(file: HouseholdFile, regie: RegieFile, today: date) -> dict[str, str]:
    """What is to be said of a colleague who stands in, or would, and is away now, by id."""
    said = translate("RegieMatters", "De vervanger, {who}, is er zelf niet tot en met {until}")
    return {
        who: said.format(who=file.coach_name(who), until=spoken_day(until, today))
        for who, until in regie.away_until.items()
        if until >= today
    }


def offer_words(file: HouseholdFile, regie: RegieFile) -> str:
    """`Overdracht aangeboden aan Tom Bos`, or nothing where no offer is open."""
    offered = regie.steering.offered
    to = regie.assignment(offered.to_regie) if offered else None
    if to is None:
        return ""
    said = translate("RegieMatters", "Overdracht aangeboden aan {who}")
    return said.format(who=file.holder_of(to))


def _offered(file: HouseholdFile, regie: RegieFile, offered: Handover, today: date) -> Offered:
    since = spoken_day(offered.offered_on, today)
    said = translate("RegieMatters", "{words} op {since}. Tot het antwoord verandert er niets.")
    talk = ""
    if offered.warm_on:
        day = spoken_day(offered.warm_on, today)
        talk = translate("RegieMatters", "{day}, met {who}").format(day=day, who=offered.warm_with)
    record = (
        (translate("RegieMatters", "Wat"), offered.what),
        (translate("RegieMatters", "Moet nog"), offered.open_actions),
        (translate("RegieMatters", "Let op"), offered.risks),
        (translate("RegieMatters", "Afgesproken"), offered.agreements),
        (translate("RegieMatters", "Ingelicht"), offered.informed),
        (translate("RegieMatters", "Gesprek samen"), talk),
        (translate("RegieMatters", "Geen gesprek"), offered.cold_reason),
    )
    return Offered(
        handover_id=offered.id,
        who=said.format(words=offer_words(file, regie), since=since),
        record=tuple((label, told) for label, told in record if told),
    )


def _overlap(file: HouseholdFile, asked: RegieAssignment, today: date) -> Overlap:
    said = translate(
        "RegieMatters",
        "In een bestand van buiten staat dat {who} de {kind} heeft sinds {since}. Klopt dat?",
    )
    since = spoken_day(asked.started_on, today)
    who = file.holder_of(asked)
    return Overlap(regie_id=asked.id, said=said.format(who=who, kind=asked.kind.label, since=since))


def _gap(gap: Gap, today: date) -> str:
    since = spoken_day(gap.since, today)
    if gap.until is None:
        said = translate(
            "RegieMatters", "Niemand heeft de regie sinds {since}. De {owner} is aan zet."
        )
        if gap.after and gap.after.end_reason:
            why = translate("RegieMatters", " Waarom: {why}.").format(why=_why(gap.after))
            said = f"{said}{why}"
        return said.format(since=since, owner=gap.owner)
    said = translate("RegieMatters", "Van {since} tot en met {until} had niemand de regie.")
    return said.format(since=since, until=spoken_day(gap.until, today))


def _why(ended: RegieAssignment) -> str:
    reason = ended.end_reason.label if ended.end_reason else ""
    return f"{reason}, {ended.end_note.rstrip('.')}" if ended.end_note else reason


def _beside(file: HouseholdFile, held: RegieAssignment, today: date) -> str:
    said = translate("RegieMatters", "{kind}: {who}, sinds {since}")
    kind = held.kind.label.capitalize()
    since = spoken_day(held.started_on, today)
    return said.format(kind=kind, who=file.holder_of(held), since=since)


def _escalation(asked: Escalation, today: date) -> Asked:
    said = translate("RegieMatters", "Besluit gevraagd aan {who}, voor {by}: {asked}")
    late = asked.is_late(today)
    if late:
        said = translate("RegieMatters", "Geen besluit van {who}, gevraagd voor {by}: {asked}")
    by = spoken_day(asked.answer_by, today)
    return Asked(
        form=scale_up.DRAFT_FORM,
        about=asked.id,
        said=said.format(who=asked.to_whom, by=by, asked=asked.asked),
        button=translate("RegieMatters", "Leg het besluit vast"),
        late=late,
    )


def _dispute(dispute: Dispute, today: date) -> Asked:
    said = translate(
        "RegieMatters", "{one} en {other} zijn het niet eens. Volgende stap, {day}: {step}"
    )
    return Asked(
        form=set_dispute.DRAFT_FORM,
        about=dispute.id,
        said=said.format(
            one=dispute.one_name,
            other=dispute.other_name,
            day=spoken_day(dispute.next_on, today),
            step=dispute.next_step,
        ),
        button=translate("RegieMatters", "Werk dit bij"),
        late=dispute.is_late(today),
        views=((dispute.one_name, dispute.one_view), (dispute.other_name, dispute.other_view)),
    )
