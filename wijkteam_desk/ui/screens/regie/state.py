"""Who has the regie now, in sentences; and whom one can choose."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.domain.coach import Coach
from wijkteam_desk.domain.organisation import is_there
from wijkteam_desk.domain.regie import RegieAssignment, RegieTask, may_hold
from wijkteam_desk.ui.common.dutch_day import spoken_day
from wijkteam_desk.ui.screens.regie.form import LATER, NEW

translate = QCoreApplication.translate


@dataclass(frozen=True, kw_only=True)
class State:
    """Who has it and with whom that was agreed; `deputy_late` when the promised day is gone.

    `for_team`: the id of the colleague one calls about it.
    """

    settled: bool
    who: str
    deputy: str = ""
    deputy_late: bool = False
    why: str = ""
    more: tuple[str, ...] = ()
    for_team: str = ""


@dataclass(frozen=True, kw_only=True)
class Choice:
    """One person to choose, or another answer, by its key."""

    key: str
    label: str


@dataclass(frozen=True, kw_only=True)
class Choices:
    """Whom one can choose as holder, as contactpersoon, as deputy and as second coach.

    `family` and `outside` are the keys of the holders who are no colleague.
    """

    holders: tuple[Choice, ...]
    contacts: tuple[Choice, ...]
    deputies: tuple[Choice, ...]
    seconds: tuple[Choice, ...] = ()
    family: frozenset[str] = frozenset()
    outside: frozenset[str] = frozenset()


def state_of(file: HouseholdFile, today: date) -> State:
    """The regie of this household in readable sentences."""
    regie = file.regie
    if regie is None:
        nobody = translate("RegieState", "Nog niemand heeft de regie over dit huishouden.")
        return State(settled=False, who=nobody)
    late = regie.deputy_is_late(today)
    return State(
        settled=True,
        who=_who(file, regie, today),
        deputy=_deputy(file, regie, today, late=late),
        deputy_late=late,
        why=_why(regie),
        more=_more(file, regie),
        for_team=regie.for_team or "",
    )


def choices_of(file: HouseholdFile, today: date) -> Choices:
    """The coaches, members who may be asked, who works somewhere, and somebody not known yet."""
    coaches = tuple(coach_choice(coach) for coach in file.coaches)
    family = translate("RegieState", "Het gezin zelf: {who}")
    members = tuple(
        Choice(key=one.id, label=family.format(who=file.full_names[one.id]))
        for one in file.approachable
        if may_hold(one, today)
    )
    outside = tuple(
        Choice(key=one.id, label=one.called) for one in file.contacts if is_there(one, today)
    )
    other = Choice(key=NEW, label=translate("RegieState", "Iemand anders van het team"))
    later = Choice(key=LATER, label=translate("RegieState", "Nog geen vervanger"))
    return Choices(
        holders=(*coaches, *members, *outside, other),
        contacts=(*coaches, other),
        deputies=(*coaches, other, later),
        seconds=(*coaches, other),
        family=frozenset(one.id for one in file.members),
        outside=frozenset(one.id for one in file.contacts),
    )


def coach_choice(coach: Coach) -> Choice:
    """A colleague as one can choose them."""
    return Choice(key=coach.id, label=f"{coach.name}, {coach.function}")


def _who(file: HouseholdFile, regie: RegieAssignment, today: date) -> str:
    since = spoken_day(regie.started_on, today)
    if regie.holder_member:
        said = translate(
            "RegieState",
            "Het gezin heeft zelf de regie: {who}, sinds {since}. Contactpersoon van het team is"
            " {contact}.",
        )
        contact = file.coach_name(regie.contact_coach)
        return said.format(who=file.member_name(regie.holder_member), since=since, contact=contact)
    said = translate("RegieState", "{who} heeft de regie sinds {since}.")
    if regie.forced:
        said = translate(
            "RegieState",
            "{who} leidt sinds {since} in gedwongen kader: {law}. Contactpersoon van het team is"
            " {contact}.",
        )
    return said.format(
        who=file.holder_of(regie),
        since=since,
        law=regie.forced.label if regie.forced else "",
        contact=file.coach_name(regie.contact_coach),
    )


def _deputy(file: HouseholdFile, regie: RegieAssignment, today: date, *, late: bool) -> str:
    if regie.deputy_coach:
        said = translate("RegieState", "{who} is de vervanger.")
        if regie.deputy_reach:
            said = translate("RegieState", "{who} is de vervanger, te bereiken via {reach}.")
        return said.format(who=file.coach_name(regie.deputy_coach), reach=regie.deputy_reach)
    due = spoken_day(regie.deputy_due, today) if regie.deputy_due else ""
    if late:
        said = translate("RegieState", "Er is nog geen vervanger. Die zou er zijn op {due}.")
    else:
        said = translate("RegieState", "Er is nog geen vervanger. Wel uiterlijk op {due}.")
    return said.format(due=due)


def _why(regie: RegieAssignment) -> str:
    said = translate("RegieState", "Afgesproken met {whom}. Waarom: {reason}")
    how = f", {regie.agreed_how.label}" if regie.agreed_how else ""
    return said.format(whom=f"{regie.agreed_with}{how}", reason=_sentence(regie.reason))


def _more(file: HouseholdFile, regie: RegieAssignment) -> tuple[str, ...]:
    """What was told of it besides; nothing of what was not told."""
    told = (
        (translate("RegieState", "Tweede wijkcoach: {said}"), file.coach_name(regie.second_coach)),
        (translate("RegieState", "Mag beslissen: {said}"), regie.mandate),
        (translate("RegieState", "Hoort erbij: {said}"), _tasks(regie.tasks)),
    )
    return tuple(_sentence(words.format(said=said)) for words, said in told if said)


def _tasks(codes: str) -> str:
    return ", ".join(RegieTask.coded(code).label for code in codes.split(",") if code)


def _sentence(text: str) -> str:
    return text if text.endswith((".", "?", "!")) else f"{text}."
