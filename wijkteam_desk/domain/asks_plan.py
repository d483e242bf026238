"""What the plan, its talks and a melding ask: actions, the next evaluation, terms of the law."""

from collections.abc import Iterator
from datetime import date, timedelta
from textwrap import shorten

from wijkteam_desk.domain.attention import AttentionItem, AttentionKind, Solve, day_words
from wijkteam_desk.domain.family_plan import asks_family_plan
from wijkteam_desk.domain.household_now import HouseholdNow
from wijkteam_desk.domain.melding import calendar
from wijkteam_desk.domain.naming import NOBODY, is_named
from wijkteam_desk.domain.party import Party
from wijkteam_desk.domain.plan import Action, goes_on, owner_id
from wijkteam_desk.domain.protection import not_to_approach

_DAY = timedelta(days=1)
_LONGEST = 120
_K = AttentionKind


def of_actions(now: HouseholdNow, today: date) -> Iterator[AttentionItem]:
    """Every action that goes on lies with its one owner; with nobody it asks who does it (R-1.11).

    What somebody of a provider did not do in time comes back to the team. Of who is not to be
    approached nothing is asked.
    """
    away = not_to_approach(now.protections)
    for one in now.actions:
        if not goes_on(one):
            continue
        if not owner_id(one):
            yield _without_owner(now, one)
        elif one.owner_coach:
            yield _of_team(now, one, today)
        elif one.owner_contact:
            yield _of_provider(now, one, today)
        elif owner_id(one) not in away:
            yield _of_family(now, one, today)


def _without_owner(now: HouseholdNow, one: Action) -> AttentionItem:
    return AttentionItem(
        household_id=now.id,
        kind=_K.NOBODY,
        about=one.id,
        since=min(now.moved_on, one.due or now.moved_on),
        due=one.due,
        sentence=f"Niemand doet dit nog: {_what(now, one)}",
        after="Een actie heeft één eigenaar.",
        acts=(Solve.TO_PLAN,),
        coach=now.coach,
    )


def _of_team(now: HouseholdNow, one: Action, today: date) -> AttentionItem:
    who = now.names.get(one.owner_coach or "", "Het team")
    return AttentionItem(
        household_id=now.id,
        kind=_K.ACTION,
        about=one.id,
        since=one.due + _DAY if one.due and one.due < today else now.plan.opened_on,
        due=one.due,
        asks=one.due is not None,
        sentence=f"{who}{_until(one, today)}: {_what(now, one)}",
        acts=(Solve.DONE, Solve.TO_PLAN),
        coach=one.owner_coach or "",
    )


def _of_provider(now: HouseholdNow, one: Action, today: date) -> AttentionItem:
    contact = one.owner_contact or ""
    who = now.names.get(contact, "De aanbieder")
    returned = one.due is not None and one.due < today
    back = one.due + _DAY if one.due and returned else None
    said = f"{who} zou dit doen{_until(one, today)}: {_what(now, one)}"
    return AttentionItem(
        household_id=now.id,
        kind=_K.ACTION,
        about=one.id,
        party=Party.TEAM if returned else Party.PROVIDER,
        since=back or now.plan.opened_on,
        due=back or one.due,
        asks=returned,
        sentence=f"{said} Vraag na hoe het staat." if returned else said,
        acts=(Solve.DONE, Solve.TO_PLAN),
        coach=now.coach,
        organisation=now.works_at.get(contact, ""),
        contact=contact,
    )


def _of_family(now: HouseholdNow, one: Action, today: date) -> AttentionItem:
    who = now.names.get(owner_id(one), "Het gezin")
    over = one.due is not None and one.due < today
    return AttentionItem(
        household_id=now.id,
        kind=_K.FAMILY_TASK,
        about=one.id,
        party=Party.FAMILY,
        since=one.due + _DAY if one.due and over else now.plan.opened_on,
        due=one.due,
        asks=over,
        sentence=f"Vraag {who} eens hoe dit ging: {_what(now, one)}",
        acts=(Solve.DONE, Solve.TO_PLAN),
        coach=now.coach,
    )


def _what(now: HouseholdNow, one: Action) -> str:
    """A line is no paragraph: the plan has all of it, also of who is not to be approached."""
    if any(is_named(one.what, names) for names in now.not_approached.values()):
        return "iets met wie je niet benadert. Kijk in het plan of het nog klopt."
    if len(one.what) <= _LONGEST:
        return one.what
    return shorten(one.what, _LONGEST, placeholder=" …")


def _until(one: Action, today: date) -> str:
    return f", uiterlijk {day_words(one.due, today)}" if one.due else ""


def of_evaluation(now: HouseholdNow, today: date) -> Iterator[AttentionItem]:
    """The next look at the plan; without a day that is asked once something was agreed (R-1.13)."""
    on = now.plan.evaluate_on
    if on:
        said = f"Bekijk het plan samen, {day_words(on, today)}."
        since = now.agreed_on or now.plan.opened_on
    elif now.agreed_on:
        said = "Het plan heeft geen dag waarop jullie het weer bekijken. Kies er een."
        since = now.agreed_on
    else:
        return
    yield AttentionItem(
        household_id=now.id,
        kind=_K.EVALUATION,
        about=now.plan.id,
        since=min(since, on or since),
        due=on,
        sentence=said,
        after="Daarna kiezen jullie of het zo doorgaat.",
        acts=(Solve.TO_EVALUATION,),
        coach=now.coach,
    )


def of_talks(now: HouseholdNow, today: date) -> Iterator[AttentionItem]:
    """Talks that are planned, or were; and nawerk that was begun."""
    for talk in now.planned:
        over = talk.held_on < today
        at = f" om {talk.at_time}" if talk.at_time else ""
        what = f"{talk.purpose or 'Gesprek'}, {talk.place.label}"
        said = f"{what}, {day_words(talk.held_on, today)}{at}."
        yield AttentionItem(
            household_id=now.id,
            kind=_K.TALK,
            about=talk.id,
            since=min(now.plan.opened_on, talk.held_on),
            due=talk.held_on,
            sentence=f"{said} Is dat zo gegaan?" if over else said,
            acts=(Solve.TO_TALK,),
            coach=now.coach,
        )
    for one in now.wrap_ups:
        if one.done_at is None:
            yield AttentionItem(
                household_id=now.id,
                kind=_K.WRAP_UP,
                about=one.conversation_id,
                since=now.wrapped_on.get(one.conversation_id, today),
                sentence="Het nawerk van een gesprek is begonnen en nog niet af.",
                acts=(Solve.TO_WRAP_UP,),
                coach=now.coach,
            )


_TERMS = {
    "confirmed_on": "Bevestig dat de melding binnen is",
    "temporary_on": "Spoed: regel meteen een tijdelijke voorziening",
    "help_plan_on": "Stel het hulpverleningsplan vast",
    "researched_on": "Rond het onderzoek af",
    "decided_on": "Neem het besluit op de aanvraag",
}


def of_terms(now: HouseholdNow, today: date) -> Iterator[AttentionItem]:
    """The terms of a melding that has no besluit yet, each for itself (R-1.3, R-1.6, R-1.9)."""
    if not now.meldingen:
        return
    names = NOBODY.union(*now.not_approached.values())
    family_plan = now.youth_care and asks_family_plan(now.members, today)
    for melding in now.meldingen:
        for step in calendar(melding, family_plan=family_plan, away=names):
            if step.done_on or step.due is None or melding.decided_on:
                continue
            what = _TERMS.get(step.field, step.what)
            began = melding.applied_on if step.field == "decided_on" else melding.reported_on
            yield AttentionItem(
                household_id=now.id,
                kind=_K.TERM,
                about=melding.id,
                part=step.field,
                party=Party.FAMILY if step.free else Party.TEAM,
                asks=not step.free,
                since=min(began or melding.reported_on, step.due),
                due=step.due,
                sentence=f"{what}, uiterlijk {day_words(step.due, today)}.",
                after="Na die dag is de gemeente te laat.",
                acts=(Solve.DONE, Solve.TO_MELDING),
                coach=now.coach,
            )
