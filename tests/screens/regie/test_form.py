"""What the form about the regie tells, and what is the matter with it. FICTIEF."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.household_store import StoreActs
from tests.screens.household.with_store import named, now
from wijkteam_desk.casework.assign_regie import assign_regie
from wijkteam_desk.casework.introduce_coach import introduce_coach
from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.domain.coach import Newcomer
from wijkteam_desk.domain.dutch_date import today
from wijkteam_desk.domain.household import Member, Relation
from wijkteam_desk.domain.regie import RegieWords
from wijkteam_desk.ui.common.asked import Wrong
from wijkteam_desk.ui.screens.regie.form import (
    LATER,
    NEW,
    Part,
    Settled,
    proposal,
    read_form,
)
from wijkteam_desk.ui.screens.regie.state import choices_of, state_of

TODAY = date(2026, 11, 23)
YESTERDAY = TODAY - timedelta(days=1)


@pytest.fixture
def tom(acts: StoreActs, file: HouseholdFile) -> str:
    """A second coach."""
    return acts.store.perform(introduce_coach, name="Tom Bos").id


def told(acts: StoreActs, tom: str, **other: str) -> dict[str, str]:
    return {
        Part.HOLDER: acts.store.author,
        Part.SINCE: "vandaag",
        Part.REASON: "kent het gezin",
        Part.AGREED: "Fatima en Mark",
        Part.DEPUTY: tom,
    } | other


def problem(fields: dict[str, str], file: HouseholdFile) -> Wrong:
    found = read_form(fields, file, TODAY)
    assert isinstance(found, Wrong)
    return found


def words(fields: dict[str, str], file: HouseholdFile) -> RegieWords:
    found = read_form(fields, file, TODAY)
    assert isinstance(found, Settled)
    return found.words


def test_a_whole_form_is_read(acts: StoreActs, file: HouseholdFile, tom: str) -> None:
    assert words(told(acts, tom), file) == RegieWords(
        started_on=TODAY,
        reason="kent het gezin",
        agreed_with="Fatima en Mark",
        holder_coach=acts.store.author,
        deputy_coach=tom,
    )


def test_r_3_1_regie_needs_a_holder(acts: StoreActs, file: HouseholdFile, tom: str) -> None:
    assert problem(told(acts, tom, holder=""), file) == Wrong(
        at=Part.HOLDER, sentence="Kies één persoon die de regie heeft."
    )


def test_r_3_1_a_family_that_holds_the_regie_has_a_contactpersoon(
    acts: StoreActs, file: HouseholdFile, tom: str
) -> None:
    fatima = named(file, "Fatima").id
    assert problem(told(acts, tom, holder=fatima), file) == Wrong(
        at=Part.CONTACT,
        sentence="Het gezin heeft zelf de regie. Kies ook een contactpersoon van het team.",
    )
    found = words(told(acts, tom, holder=fatima, contact=acts.store.author), file)
    assert (found.holder_member, found.holder_coach) == (fatima, None)
    assert found.contact_coach == acts.store.author


def test_r_3_1_a_contactpersoon_chosen_before_counts_only_for_the_family(
    acts: StoreActs, file: HouseholdFile, tom: str
) -> None:
    assert words(told(acts, tom, contact=tom), file).contact_coach is None


@pytest.mark.parametrize(
    ("typed", "at", "sentence"),
    [
        ({"since": ""}, Part.SINCE, "Deze datum klopt niet."),
        ({"since": "31-2-2026"}, Part.SINCE, "Deze datum klopt niet."),
        ({"since": "24-11-2026"}, Part.SINCE, "De regie begint vandaag of is al begonnen."),
        ({"reason": " "}, Part.REASON, "Schrijf op waarom deze persoon de regie heeft."),
        ({"agreed_with": ""}, Part.AGREED, "Schrijf op met wie dit is afgesproken."),
        ({"deputy": ""}, Part.DEPUTY, "Kies een vervanger, of een datum waarop die er is."),
        ({"deputy": LATER}, Part.DEPUTY_DUE, "Deze datum klopt niet."),
        (
            {"deputy": LATER, "deputy_due": "1-1-2026"},
            Part.DEPUTY_DUE,
            "Kies voor de vervanger een dag die nog komt.",
        ),
    ],
)
def test_r_3_3_start_reason_agreement_and_deputy_are_asked(
    acts: StoreActs, file: HouseholdFile, tom: str, typed: dict[str, str], at: Part, sentence: str
) -> None:
    found = problem(told(acts, tom, **typed), file)
    assert found.at == at
    assert found.sentence.startswith(sentence)


def test_r_3_3_the_deputy_is_somebody_else(acts: StoreActs, file: HouseholdFile, tom: str) -> None:
    found = problem(told(acts, tom, deputy=acts.store.author), file)
    assert found.at == Part.DEPUTY
    assert found.sentence.startswith("De vervanger is iemand anders")


def test_r_3_3_no_deputy_yet_but_by_a_day(acts: StoreActs, file: HouseholdFile, tom: str) -> None:
    found = words(told(acts, tom, deputy=LATER, deputy_due="1 dec"), file)
    assert (found.deputy_coach, found.deputy_due) == (None, date(2026, 12, 1))


def test_r_3_2_a_successor_cannot_start_before_the_one_in_charge(
    acts: StoreActs, file: HouseholdFile, tom: str
) -> None:
    current = replace(words(told(acts, tom), file), started_on=date(2026, 1, 1))
    acts.store.perform(assign_regie, household_id=file.household.id, words=current)
    found = problem(told(acts, tom, since="31-12-2025"), now(acts, file))
    assert found == Wrong(
        at=Part.SINCE,
        sentence="Op die dag had een ander al de regie. Kies een latere begindatum.",
    )
    assert words(told(acts, tom, since="1-1-2026"), now(acts, file)).started_on.year == 2026


def test_a_new_colleague_needs_a_name(acts: StoreActs, file: HouseholdFile, tom: str) -> None:
    asked = told(acts, tom, deputy=NEW)
    assert problem(asked, file) == Wrong(at=Part.DEPUTY, sentence="Vul een naam in.")
    found = read_form(asked | {"deputy_name": "Ilse", "deputy_phone": "112"}, file, TODAY)
    assert isinstance(found, Settled)
    assert found.newcomers == {Part.DEPUTY: Newcomer(name="Ilse", phone="112")}


def test_holder_and_deputy_may_both_be_new(acts: StoreActs, file: HouseholdFile, tom: str) -> None:
    asked = told(acts, tom, holder=NEW, holder_name="Ilse", deputy=NEW, deputy_name="Jan")
    found = read_form(asked, file, TODAY)
    assert isinstance(found, Settled)
    assert [*found.newcomers] == [Part.HOLDER, Part.DEPUTY]


def member(name: str, relation: Relation, **age: date | int) -> Member:
    made = Member(household_id="h", position=1, relation=relation, given_name=name)
    for key, value in age.items():
        setattr(made, key, value)
    return made


def test_the_form_proposes_today_and_the_adults(file: HouseholdFile) -> None:
    members = (
        member("Fatima", Relation.PARENT, birth_date=date(1988, 3, 5)),
        member("Mark", Relation.PARTNER),
        member("Sanne", Relation.CHILD, birth_date=date(2005, 1, 1)),
        member("Daan", Relation.CHILD, about_age=14),
        member("Lina", Relation.CHILD),
        member("Noa", Relation.SIBLING, birth_date=date(2010, 1, 1)),
    )
    assert proposal(replace(file, members=members), TODAY) == {
        Part.SINCE: "23-11-2026",
        Part.AGREED: "Fatima, Mark en Sanne",
    }


def test_one_can_choose_colleagues_family_and_somebody_else(
    acts: StoreActs, file: HouseholdFile, tom: str
) -> None:
    choices = choices_of(now(acts, file), today())
    assert [choice.label for choice in choices.holders] == [
        "Noor Haddad, wijkcoach",
        "Tom Bos, wijkcoach",
        "Het gezin zelf: Fatima de Wit",
        "Het gezin zelf: Mark de Wit",
        "Iemand anders van het team",
    ]
    assert [choice.label for choice in choices.deputies][-1] == "Nog geen vervanger"
    assert {choice.key for choice in choices.contacts} == {acts.store.author, tom, NEW}


def test_the_regie_is_told_in_sentences(acts: StoreActs, file: HouseholdFile, tom: str) -> None:
    assert state_of(file, TODAY).who == "Nog niemand heeft de regie over dit huishouden."
    settled = replace(words(told(acts, tom), file), started_on=YESTERDAY)
    acts.store.perform(assign_regie, household_id=file.household.id, words=settled)
    state = state_of(now(acts, file), TODAY)
    assert state.who == "Noor Haddad heeft de regie sinds 22 november."
    assert state.deputy == "Tom Bos is de vervanger."
    assert state.why == "Afgesproken met Fatima en Mark. Waarom: kent het gezin."


def test_r_3_1_the_regie_of_the_family_is_told_with_its_contactpersoon(
    acts: StoreActs, file: HouseholdFile, tom: str
) -> None:
    fatima = named(file, "Fatima").id
    own = words(told(acts, tom, holder=fatima, contact=acts.store.author), file)
    own = replace(own, started_on=YESTERDAY)
    acts.store.perform(assign_regie, household_id=file.household.id, words=own)
    assert state_of(now(acts, file), TODAY).who == (
        "Het gezin heeft zelf de regie: Fatima, sinds 22 november."
        " Contactpersoon van het team is Noor Haddad."
    )


def test_r_3_3_a_deputy_who_did_not_come_in_time_is_seen(
    acts: StoreActs, file: HouseholdFile, tom: str
) -> None:
    waiting = words(told(acts, tom, deputy=LATER, deputy_due="1-12-2026"), file)
    waiting = replace(waiting, started_on=YESTERDAY)
    acts.store.perform(assign_regie, household_id=file.household.id, words=waiting)
    soon = state_of(now(acts, file), TODAY)
    assert (soon.deputy_late, soon.deputy) == (
        False,
        "Er is nog geen vervanger. Wel uiterlijk op 1 december.",
    )
    late = state_of(now(acts, file), date(2026, 12, 2))
    assert (late.deputy_late, late.deputy) == (
        True,
        "Er is nog geen vervanger. Die zou er zijn op 1 december.",
    )
