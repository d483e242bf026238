"""A coach is away for a while: one act hands all open turns to who stands in (DOMAIN 3)."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.read_involvements import read_involvements
from wijkteam_desk.domain.absence import (
    Absence,
    AwayTold,
    acting_over,
    check_away,
    check_stand_in,
    end_early,
)
from wijkteam_desk.domain.coach import Coach
from wijkteam_desk.domain.dutch_date import full_date
from wijkteam_desk.domain.household import Household
from wijkteam_desk.domain.party import Party
from wijkteam_desk.domain.plan import Action
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.regie import RegieAssignment, RegieKind
from wijkteam_desk.domain.turn import Turn
from wijkteam_desk.storage.drafts import drop_draft
from wijkteam_desk.storage.loaders import coaches
from wijkteam_desk.storage.regie_loaders import (
    absences_in,
    absences_on,
    held_by,
    households_among,
    open_turns,
    running_regies,
)
from wijkteam_desk.storage.unit_of_work import Work

DRAFT_FORM = "absence"
"""What is being typed about an absence, about the coach."""


@dataclass(frozen=True, kw_only=True)
class TurnsHere:
    """What a colleague has to do for one household, and who stands in there.

    `regie`: where they hold it or are the contactpersoon; `actions`: what is open, first due first.
    `deputy`: who is agreed as vervanger, or nobody yet; `reach`: how to reach them. `involved`:
    what the team has to do about the organisations that are involved, where they hold the regie.
    """

    household: Household
    regie: RegieAssignment | None
    actions: tuple[Action, ...]
    deputy: Coach | None
    reach: str = ""
    involved: tuple[Turn, ...] = ()

    @property
    def held_as(self) -> str:
        """`casusregie`, `contactpersoon`, or nothing."""
        if self.regie is None:
            return ""
        return "contactpersoon" if self.regie.contact_coach else self.regie.kind.label


@dataclass(frozen=True, kw_only=True)
class AwayFile:
    """A colleague with what is theirs to do now, whom one can ask, and when they are away.

    `absences`: those that run or are to come, per household; `lines`: who acts there when.
    """

    coach: Coach
    turns: tuple[TurnsHere, ...]
    coaches: tuple[Coach, ...]
    absences: tuple[Absence, ...]
    lines: tuple["AwayLine", ...] = ()

    @property
    def forgotten(self) -> tuple[TurnsHere, ...]:
        """What became theirs after they handed over: while they are away nobody acts there."""
        kept = {one.household_id for one in self.absences}
        return tuple(one for one in self.turns if kept and one.household.id not in kept)


@dataclass(frozen=True, kw_only=True)
class AwayLine:
    """What is to be done for one household on those days; `turns.deputy` is who acts, if anyone."""

    turns: TurnsHere
    days: AwayTold


@dataclass(frozen=True, kw_only=True)
class AwaySheet:
    """The list for a sheet: whose turns, which days, and who wrote it down when."""

    away: Coach
    lines: tuple[AwayLine, ...]
    written_by: Coach
    written_on: date


def read_turns(work: Work, *, coach_id: str) -> tuple[TurnsHere, ...]:
    """Every household where this colleague has a turn now, by name, with who would stand in."""
    held = sorted(held_by(work, coach_id), key=lambda one: one.kind is RegieKind.CASE)
    mine = {one.household_id: one for one in held}
    actions: dict[str, list[Action]] = {}
    for one in open_turns(work, coach_id):
        actions.setdefault(one.household_id, []).append(one)
    households = households_among(work, {*mine, *actions})
    running = running_regies(work, {*actions} - {*mine}) | mine
    return tuple(
        _turns(work, one, coach_id, running.get(one.id), tuple(actions.get(one.id, ())))
        for one in households
    )


def read_away(work: Work, *, coach_id: str) -> AwayFile:
    """What the page about an absence shows."""
    coming = AwayTold(since=work.today, until=date.max)
    turns = tuple(_with_involved(work, one) for one in read_turns(work, coach_id=coach_id))
    absences = absences_in(work, coach_id, coming)
    return AwayFile(
        coach=work.one(Coach, coach_id),
        turns=turns,
        coaches=tuple(one for one in coaches(work) if one.id != coach_id),
        absences=absences,
        lines=tuple(_lines(work, turns, absences)),
    )


def go_away(
    work: Work, *, coach_id: str, told: AwayTold, stand_ins: Mapping[str, str] | None = None
) -> Changed:
    """Hands all turns of this colleague to the deputies from and until those days (both included).

    `stand_ins`: by household, who acts there instead of the deputy, or where there is none; without
    either the absence is kept with nobody to act, which is shown. Ends by itself. Refused as by
    `check_away` and `check_stand_in`, where nothing is to be handed over, and where all of it was
    handed over on one of those days already; what became theirs since then can be.
    """
    check_away(told, work.today)
    turns = read_turns(work, coach_id=coach_id)
    if not turns:
        raise Refusal("Er is niets om waar te nemen. Deze collega is nergens aan zet.")
    already = {one.household_id: one.until for one in absences_in(work, coach_id, told)}
    handed = [one for one in turns if one.household.id not in already]
    if not handed:
        raise Refusal(
            f"Deze afwezigheid staat er al, tot en met {full_date(max(already.values()))}."
            " Beëindig die eerst, of kies andere dagen."
        )
    chosen = stand_ins or {}
    for one in handed:
        _hand_out(work, coach_id, told, one, chosen.get(one.household.id))
    drop_draft(work, form=DRAFT_FORM, about=coach_id)
    return Changed(household_id="", entry=work.entry)


def come_back(work: Work, *, coach_id: str, last_day: date) -> Changed:
    """Ends what runs or is to come: `last_day` is the last day away; what begins later goes."""
    running = absences_in(work, coach_id, AwayTold(since=work.today, until=date.max))
    if not running:
        raise Refusal("Er is geen afwezigheid om te beëindigen.")
    for one in running:
        if not end_early(one, last_day):
            work.session.delete(one)
    return Changed(household_id="", entry=work.entry)


def read_away_sheet(work: Work, *, coach_id: str) -> AwaySheet:
    """What a sheet says of what runs and is to come: per household the turns and who acts, if any.

    Who stands in may be away too: then who stands in for them. Of what was not handed over,
    nobody. Refused where nobody is away.
    """
    file = read_away(work, coach_id=coach_id)
    if not file.absences:
        raise Refusal("Leg eerst vast op welke dagen iemand er niet is.")
    first = min(file.absences, key=lambda one: one.since)
    days = AwayTold(since=first.since, until=first.until)
    nobody = [AwayLine(turns=_with(work, one, None), days=days) for one in file.forgotten]
    return AwaySheet(
        away=file.coach,
        lines=(*nobody, *file.lines),
        written_by=work.one(Coach, work.author),
        written_on=work.today,
    )


def _lines(
    work: Work, turns: Iterable[TurnsHere], absences: Sequence[Absence]
) -> Iterator[AwayLine]:
    if not absences:
        return
    since, until = min(one.since for one in absences), max(one.until for one in absences)
    everybody = absences_on(work, AwayTold(since=since, until=until))
    known = {one.household.id: one for one in turns}
    for absence in (one for one in absences if one.household_id in known):
        for days, who in acting_over(absence, everybody):
            yield AwayLine(turns=_with(work, known[absence.household_id], who), days=days)


def _with_involved(work: Work, turns: TurnsHere) -> TurnsHere:
    """With what the team has to do there about who is involved: that is with the regie."""
    if turns.regie is None or turns.regie.kind is not RegieKind.CASE:
        return turns
    found = read_involvements(work, household_id=turns.household.id).turns
    return replace(turns, involved=tuple(one for one in found if one.party is Party.TEAM))


def _turns(
    work: Work,
    household: Household,
    coach_id: str,
    regie: RegieAssignment | None,
    actions: tuple[Action, ...],
) -> TurnsHere:
    """Who is there already stands in for an action: the deputy, or who has the regie."""
    mine = regie if regie and regie.for_team == coach_id else None
    ways = (regie.for_team, regie.deputy_coach) if regie else ()
    deputy = next((one for one in ways if one and one != coach_id), None)
    return _with(
        work,
        TurnsHere(household=household, regie=mine, actions=actions, deputy=None),
        deputy,
        regie.deputy_reach if regie and deputy == regie.deputy_coach else "",
    )


def _with(work: Work, turns: TurnsHere, deputy_id: str | None, reach: str = "") -> TurnsHere:
    deputy = work.one(Coach, deputy_id) if deputy_id else None
    same = turns.reach if turns.deputy and turns.deputy.id == deputy_id else ""
    own = deputy.phone if deputy else ""
    return replace(turns, deputy=deputy, reach=reach or same or own)


def _hand_out(
    work: Work, coach_id: str, told: AwayTold, turns: TurnsHere, chosen: str | None
) -> None:
    stand_in = chosen or (turns.deputy.id if turns.deputy else None)
    check_stand_in(coach_id, stand_in)
    if stand_in:
        work.one(Coach, stand_in)
    work.add(
        Absence(
            household_id=turns.household.id,
            away=coach_id,
            since=told.since,
            until=told.until,
            stand_in=stand_in,
        )
    )
