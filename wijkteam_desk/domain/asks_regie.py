"""What the regie asks: nobody has it, nobody acts, and what is offered, asked or disputed."""

from collections.abc import Iterator
from datetime import date, timedelta

from wijkteam_desk.domain.absence import absence_of
from wijkteam_desk.domain.attention import AttentionItem, AttentionKind, Solve, day_words
from wijkteam_desk.domain.household_now import HouseholdNow
from wijkteam_desk.domain.party import Party
from wijkteam_desk.domain.regie import RegieAssignment, Standing
from wijkteam_desk.domain.regie_gap import gaps, open_periods

_DAY = timedelta(days=1)
_WITHIN = timedelta(days=7)
_K = AttentionKind


def of_regie(now: HouseholdNow, today: date) -> Iterator[AttentionItem]:
    """Every thread around the regie of a plan that is open."""
    yield from _vacant(now, today)
    yield from _unattended(now, today)
    yield from _deputy(now, today)
    yield from _offered(now)
    yield from _escalations(now, today)
    yield from _disputes(now, today)


def _item(now: HouseholdNow, kind: AttentionKind, about: str, **told: object) -> AttentionItem:
    given = {"acts": (Solve.TO_REGIE,), "coach": now.coach} | told
    return AttentionItem(household_id=now.id, kind=kind, about=about, **given)  # type: ignore[arg-type]  # as told


def _vacant(now: HouseholdNow, today: date) -> Iterator[AttentionItem]:
    """A gap of more than no days stands there (R-3.2); it falls to the teamleider."""
    found = gaps(now.regie, open_periods(now.plan.opened_on, now.closings))
    gap = next((one for one in found if one.until is None), None)
    if gap is None:
        return
    if gap.since < today:
        said = f"Niemand heeft de regie sinds {day_words(gap.since, today)}."
    else:
        said = "Niemand heeft de regie nog. Spreek af wie het overzicht houdt."
    after = "Tot iemand de regie heeft is de teamleider eigenaar."
    yield _item(now, _K.NO_REGIE, now.id, since=gap.since, sentence=said, after=after)


def _unattended(now: HouseholdNow, today: date) -> Iterator[AttentionItem]:
    who = now.coach
    if not who or now.acts_for(who, today):
        return
    absence = absence_of(who, now.steering.absences, today) or absence_of(who, now.away, today)
    if absence:
        until = day_words(absence.until, today)
        said = f"{now.names.get(who, 'Je collega')} is er niet tot en met {until}."
        said = f"{said} Niemand neemt waar. Kies wie dat doet."
        yield _item(now, _K.AWAY, now.id, since=absence.since, sentence=said)


def _deputy(now: HouseholdNow, today: date) -> Iterator[AttentionItem]:
    held = now.current
    if held and held.deputy_due and not held.deputy_coach:
        due = held.deputy_due
        said = f"Er is nog geen vervanger. Afgesproken was: {day_words(due, today)}."
        yield _item(now, _K.REGIE, held.id, since=min(held.started_on, due), due=due, sentence=said)


def _offered(now: HouseholdNow) -> Iterator[AttentionItem]:
    by_id = {one.id: one for one in now.regie}
    offer = now.steering.offered
    if offer and (to := by_id.get(offer.to_regie)):
        due = offer.warm_on or offer.offered_on + _WITHIN
        said = f"De regie is aangeboden aan {_holder(now, to)}. Is die aangenomen?"
        coach = to.for_team or now.coach
        since = min(offer.offered_on, due)
        yield _item(
            now, _K.REGIE, offer.id, since=since, due=due, sentence=said, coach=coach,
            after="Wie de regie had houdt die tot er ja is gezegd.",
        )  # fmt: skip
    for one in now.regie:
        if one.standing is Standing.ASKED:
            said = f"Van buiten komt dat {_holder(now, one)} de regie heeft. Klopt dat?"
            yield _item(now, _K.REGIE, one.id, since=one.started_on, sentence=said)


def _holder(now: HouseholdNow, one: RegieAssignment) -> str:
    who = one.holder_coach or one.holder_member or one.holder_contact or ""
    return now.names.get(who, "een ander")


def _escalations(now: HouseholdNow, today: date) -> Iterator[AttentionItem]:
    for one in now.steering.escalations:
        if not one.is_open:
            continue
        late = one.is_late(today)
        said = f"{one.to_whom} beslist uiterlijk {day_words(one.answer_by, today)}: {one.asked}"
        back = one.answer_by + _DAY
        yield _item(
            now, _K.ESCALATION, one.id, asks=late, sentence=said,
            party=Party.TEAM if late else Party.PROVIDER,
            since=back if late else one.raised_on, due=back if late else one.answer_by,
            after="Komt er niets, vraag het dan een trede hoger.",
        )  # fmt: skip


def _disputes(now: HouseholdNow, today: date) -> Iterator[AttentionItem]:
    for one in now.steering.disputes:
        if one.is_open:
            said = f"{one.one_name} en {one.other_name} zien het anders."
            said = f"{said} Volgende stap, {day_words(one.next_on, today)}: {one.next_step}"
            yield _item(
                now, _K.DISPUTE, one.id, sentence=said, due=one.next_on,
                since=min(one.raised_on, one.next_on),
            )  # fmt: skip
