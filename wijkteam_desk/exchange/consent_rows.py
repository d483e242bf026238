"""What toestemming was asked for and who said what: to a document and back."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TypeVar

from wijkteam_desk.domain.consent import Consent, ConsentTold, fill_consent
from wijkteam_desk.domain.consent_voice import (
    AttemptTold,
    ConsentAttempt,
    ConsentVoice,
    SaidTold,
    Speaks,
    Who,
    check_who,
    fill_attempt,
    fill_said,
)
from wijkteam_desk.domain.consents import Consents
from wijkteam_desk.domain.household import Member, may_be_minor
from wijkteam_desk.domain.past_day import refuse_coming
from wijkteam_desk.domain.record import Identified
from wijkteam_desk.exchange.json_text import Tree
from wijkteam_desk.exchange.places import at
from wijkteam_desk.exchange.row_fields import code_of, day_in, id_in, known_id
from wijkteam_desk.exchange.told_rows import told_in, told_tree

R = TypeVar("R", bound=Identified)
_LISTS = ("categories", "free_check", "left_out", "explained")
_LOOKED_ALONG = ("withdrawal_second", "withdrawal_reason")


def consents_in(tree: Tree, members: Mapping[str, Member], today: date) -> Consents:
    """The rows; what the domain refuses is refused with its place in the document."""
    household = next(iter(members.values())).household_id
    consents, voices, attempts = [], [], []
    for n, row in enumerate(tree.get("consents", ())):
        with at("consents", n):
            consents.append(_consent(row, household, today))
    by_id = {one.id: one for one in consents}
    for n, row in enumerate(tree.get("consent_voices", ())):
        consent = by_id[id_in(row, "consent_id") or ""]
        with at("consent_voices", n):
            voices.append(_voice(row, consent, members.get(consent.person_id), today))
    for n, row in enumerate(tree.get("consent_attempts", ())):
        with at("consent_attempts", n):
            attempts.append(_attempt(row, household, today))
    return Consents(consents=tuple(consents), voices=tuple(voices), attempts=tuple(attempts))


def consents_tree(consents: Consents) -> Tree:
    """The lists that hold something, each in the order of its ids."""
    lists: dict[str, list[Tree]] = {
        "consents": [
            {"id": one.id} | _listed(told_tree(one, ConsentTold))
            for one in _by_id(consents.consents)
        ],
        "consent_voices": [_voice_tree(one) for one in _by_id(consents.voices)],
        "consent_attempts": [
            {"id": one.id, "voice_id": one.voice_id} | told_tree(one, AttemptTold)
            for one in _by_id(consents.attempts)
        ],
    }
    return {name: rows for name, rows in lists.items() if rows}


def _consent(row: Tree, household_id: str, today: date) -> Consent:
    told = told_in(_joined(row), ConsentTold)
    made = Consent(
        id=known_id(row),
        household_id=household_id,
        valid_from=told.valid_from,
        valid_until=told.valid_until,
        asked_on=told.asked_on,
    )
    fill_consent(made, told, today)
    return made


def _voice(row: Tree, consent: Consent, about: Member | None, today: date) -> ConsentVoice:
    who, speaks = told_in(row, Who), code_of(row, "speaks", Speaks)
    check_who(consent, speaks, who, minor=bool(about and may_be_minor(about, consent.asked_on)))
    made = ConsentVoice(
        id=known_id(row),
        household_id=consent.household_id,
        consent_id=consent.id,
        speaks=speaks,
        **vars(who),
    )
    told = told_in(_joined(row), SaidTold)
    if told != SaidTold():
        fill_said(made, told, consent, today)
    made.withdrawn_on = day_in(row, "withdrawn_on")
    refuse_coming(made.withdrawn_on or today, today)
    made.withdrawal_second, made.withdrawal_reason = (row.get(one, "") for one in _LOOKED_ALONG)
    return made


def _attempt(row: Tree, household_id: str, today: date) -> ConsentAttempt:
    told = told_in(row, AttemptTold)
    made = ConsentAttempt(
        id=known_id(row),
        household_id=household_id,
        voice_id=id_in(row, "voice_id") or "",
        tried_on=told.tried_on,
        channel=told.channel,
    )
    fill_attempt(made, told, today)
    return made


def _voice_tree(one: ConsentVoice) -> Tree:
    row: Tree = {"id": one.id, "consent_id": one.consent_id, "speaks": one.speaks.value}
    row |= told_tree(one, Who) | _listed(told_tree(one, SaidTold))
    if one.withdrawn_on:
        row["withdrawn_on"] = one.withdrawn_on.isoformat()
    looked = {name: vars(one)[name] for name in _LOOKED_ALONG}
    return row | {name: said for name, said in looked.items() if said}


def _joined(row: Tree) -> Tree:
    return row | {name: ",".join(row[name]) for name in _LISTS if name in row}


def _listed(told: Tree) -> Tree:
    return {name: said.split(",") if name in _LISTS else said for name, said in told.items()}


def _by_id(rows: Iterable[R]) -> list[R]:
    return sorted(rows, key=lambda one: one.id)
