"""Ctrl+D: may these words be shared, at once and without keeping anything (R-5.22). FICTIEF."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.casework.own_consents import Home, home
from tests.casework.own_help import AS_COLLEGE, engage
from wijkteam_desk.casework.may_share import Asking, may_share_named
from wijkteam_desk.casework.quick_question import (
    QuickAsked,
    quick_choices,
    quick_question,
)
from wijkteam_desk.casework.read_register import read_register
from wijkteam_desk.casework.set_organisation import OrganisationNoted, add_organisation
from wijkteam_desk.casework.start_conversation import start_conversation
from wijkteam_desk.casework.write_passage import PassageWords, write_passage
from wijkteam_desk.domain.conversation import PassageKind
from wijkteam_desk.domain.dutch_date import today
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.domain.organisation import OrganisationKind, OrganisationTold
from wijkteam_desk.domain.purpose import Purpose
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.verdict import Answer

__all__ = ["home"]

NOTE = "Marit klinkt vandaag erg moe."
KNOWN = "Marit heeft drie maanden de huur niet betaald."
DEBT_HELP = "Budgethulp Het Kasboekje"
MONEY, SCHOOL = LifeDomain.MONEY, LifeDomain.SCHOOL


def _asked(marit: str) -> tuple[Any, ...]:
    """Words, about whom, to whom, what about, what for; and the answer with some of its words."""
    arrange, together = Purpose.ARRANGE, Purpose.TOGETHER
    return (
        ("Marit heeft rust nodig.", "", "de brug", None, together, Answer.YES, "Dit mag"),
        ("Joris heeft rust nodig.", "", "De Brug", SCHOOL, together, Answer.ASK, "aan Joris"),
        ("", marit, "Wonen aan de Rand", MONEY, arrange, Answer.YES, "een ja van Marit"),
        ("", marit, "een school", MONEY, together, Answer.ASK, "Vraag het eerst aan Marit"),
        ("klinkt vandaag erg", "", "De Brug", None, together, Answer.NO, "alleen van jou"),
        (
            "Joris heeft rust nodig.",
            "",
            "joris",
            SCHOOL,
            together,
            Answer.YES,
            "iedereen mag lezen",
        ),
        ("Marit heeft rust nodig.", "", "Joris", SCHOOL, together, Answer.ASK, "aan Marit"),
        (f"Joris rust. {NOTE}", "", "De Brug", SCHOOL, together, Answer.NO, "alleen van jou"),
        (KNOWN[12:], "", "Wonen aan de Rand", None, arrange, Answer.YES, "van Marit"),
        ("Marit rust.", "", DEBT_HELP, MONEY, together, Answer.YES, "voor schuldhulp"),
        # that help is for goals of Marit
        ("Joris rust.", "", DEBT_HELP, MONEY, together, Answer.ASK, "aan Joris"),
        ("Marit rust.", "", "hun huisarts", SCHOOL, together, Answer.ASK, "aan Marit"),
        ("Marit heeft rust nodig.", "", "politie", SCHOOL, together, Answer.ASK, "aan Marit"),
    )


def test_the_answer_is_that_of_the_strictest_thing_these_words_are(
    home: Callable[..., Home],
) -> None:
    vlier = home("vlierenberg")
    marit = vlier.member("Marit")
    told = OrganisationTold(name="De Brug", kind=OrganisationKind.WMO)
    place = vlier.store.perform(add_organisation, told=OrganisationNoted(organisation=told)).made
    engage(vlier.store, vlier.id, place, marit)
    talk = vlier.store.perform(start_conversation, household_id=vlier.id, present=(marit,)).made
    note = PassageWords(text=NOTE, kind=PassageKind.NOTE)
    vlier.store.perform(write_passage, conversation_id=talk, words=note)
    known = PassageWords(text=KNOWN, life_domain=MONEY)
    vlier.store.perform(write_passage, conversation_id=talk, words=known)
    entries = vlier.store.connection.execute("SELECT count(*) FROM op").fetchone()
    for words, about, to, domain, purpose, answer, sentence in _asked(marit):
        asked = QuickAsked(words=words, about=about, to=to, life_domain=domain, purpose=purpose)
        found = vlier.store.perform(
            quick_question, household_id=vlier.id, asked=asked, policy=AS_COLLEGE
        )
        assert (found.verdict.answer, sentence in found.verdict.why) == (answer, True), found
    offers = vlier.store.perform(quick_choices, household_id=vlier.id).offers
    assert {"De Brug", "een school", "Veldmeer College", "Joris"} <= set(offers)
    assert vlier.store.connection.execute("SELECT count(*) FROM op").fetchone() == entries


@pytest.mark.parametrize(
    ("words", "to", "why"),
    [("", "een school", "over wie het gaat"), ("Iets.", "Een fietsenwinkel", "ken ik niet")],
)
def test_what_is_missing_is_said(home: Callable[..., Home], words: str, to: str, why: str) -> None:
    vlier = home("vlierenberg")
    asked = QuickAsked(words=words, to=to, purpose=Purpose.TOGETHER)
    with pytest.raises(Refusal, match=why):
        vlier.store.perform(quick_question, household_id=vlier.id, asked=asked, policy=AS_COLLEGE)


def test_r_5_28_who_asks_for_a_dossier_by_its_name_looked_into_it(
    home: Callable[..., Home],
) -> None:
    vlier = home("vlierenberg")
    asking = Asking(purpose=Purpose.ARRANGE, policy=AS_COLLEGE, on=today())
    looked = "SELECT count(*) FROM op_about WHERE household = ?"
    acts: tuple[Callable[[], object], ...] = (
        lambda: vlier.store.perform(read_register, household="Vlierenberg"),
        lambda: vlier.store.perform(
            may_share_named, household="Vlierenberg", to=DEBT_HELP, asking=asking
        ),
    )
    for act in acts:
        (before,) = vlier.store.connection.execute(looked, (vlier.id,)).fetchone()
        act()
        (after,) = vlier.store.connection.execute(looked, (vlier.id,)).fetchone()
        assert after == before + 1
