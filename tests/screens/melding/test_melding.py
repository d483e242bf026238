"""A melding on its page and on the overview, over a real store. FICTIEF."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from tests.household_store import StoreActs
from tests.screens.common.cut import cut_texts
from tests.screens.common.nameless import nameless_controls
from tests.screens.household.on_screen import button, line, said, settle, show
from tests.screens.household.with_store import draft
from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.casework.read_melding import meldingen_of, read_melding
from wijkteam_desk.casework.set_melding import register_melding
from wijkteam_desk.domain.melding import (
    BroughtBy,
    Melding,
    MeldingTold,
    ResearchItem,
    calendar,
    fill_melding,
)
from wijkteam_desk.domain.naming import NOBODY, Called, called_around
from wijkteam_desk.ui.common.dutch_day import today
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.screens.melding.card import MeldingCard
from wijkteam_desk.ui.screens.melding.said import brief, lines_of
from wijkteam_desk.ui.screens.melding.view import MeldingView
from wijkteam_desk.ui.screens.melding.wiring import wire

QUESTION = "Wie helpt ons met de post?"
CAME_IN = date(2026, 11, 16)
TOLD = MeldingTold(reported_on=CAME_IN, question=QUESTION)


def melding(**told: object) -> Melding:
    made = Melding(household_id="h", reported_on=CAME_IN)
    fill_melding(made, replace(TOLD, **told), date(2027, 2, 1))  # type: ignore[arg-type]  # by name
    return made


def kept(acts: StoreActs, file: HouseholdFile) -> Melding:
    (only,) = acts.store.perform(meldingen_of, household_id=file.household.id)
    return only


@pytest.fixture
def view(qtbot: QtBot, look: Look, acts: StoreActs, file: HouseholdFile) -> MeldingView:
    """The page of a melding that came in ten days ago."""
    told = replace(TOLD, reported_on=today() - timedelta(days=10))
    return opened(qtbot, acts, file, told)


def opened(
    qtbot: QtBot,
    acts: StoreActs,
    file: HouseholdFile,
    told: MeldingTold,
    *,
    child: bool = False,
    away: Called = NOBODY,
) -> MeldingView:
    about = file.household.id
    made = acts.store.perform(register_melding, household_id=about, told=told).made
    page = MeldingView()
    page.presenter = wire(page, acts, (about, made), lambda _: None, family_plan=child, away=away)  # type: ignore[attr-defined]  # lives as long
    show(qtbot, page)
    return page


def test_terms_are_told_in_words() -> None:
    def when(day: date, field: str, **told: object) -> str:
        (found,) = [one for one in lines_of(melding(**told), day) if one.field == field]
        return found.when

    # six weeks after 16 November is 28 December; the 25th and 26th do not lengthen a term
    assert when(CAME_IN, "researched_on") == "uiterlijk 28 december, nog 6 weken"
    assert when(date(2026, 12, 20), "researched_on") == "uiterlijk 28 december, nog 8 dagen"
    assert when(date(2026, 12, 27), "researched_on") == "uiterlijk 28 december, nog 1 dag"
    assert when(date(2026, 12, 28), "researched_on") == "uiterlijk vandaag"
    late = "uiterlijk 28 december 2026, dat is 5 weken geleden"
    assert when(date(2027, 2, 1), "researched_on") == late
    assert when(CAME_IN, "personal_plan_on") == "kan tot en met 23 november"
    assert when(date(2026, 12, 1), "personal_plan_on").startswith("kon tot en met 23 november")
    assert when(CAME_IN, "told_pgb_on") == "nog niet gedaan"
    done = {"told_pgb_on": date(2026, 11, 20)}
    assert when(date(2026, 12, 1), "told_pgb_on", **done) == "gedaan op 20 november"


def test_the_overview_says_what_is_late_and_what_is_next() -> None:
    shown = brief(melding(), date(2026, 11, 20))
    assert [one.field for one in shown.next] == ["confirmed_on", "researched_on"]
    shown = brief(melding(confirmed_on=CAME_IN), date(2026, 11, 20))
    assert [one.field for one in shown.next] == ["researched_on"]
    assert shown.done == "1 van 8 stappen gedaan"


def test_one_click_says_that_a_step_was_done_today(
    view: MeldingView, acts: StoreActs, file: HouseholdFile
) -> None:
    button(view, "Ontvangst bevestigd, vandaag gedaan").click()
    settle()
    assert kept(acts, file).confirmed_on == today()
    assert "te laat" not in said(view)


def test_a_day_is_typed_and_what_cannot_be_is_said_at_its_field(
    view: MeldingView, acts: StoreActs, file: HouseholdFile
) -> None:
    field = line(view, "Aanvraag ontvangen, gedaan op")
    field.setFocus()
    QTest.keyClicks(field, "gisteren\r")
    settle()
    assert "Een aanvraag kan pas na het onderzoek" in said(view)
    assert kept(acts, file).applied_on is None
    field.clear()
    QTest.keyClicks(field, "onzin\r")
    settle()
    assert "Deze dag is niet te lezen" in said(view)


def test_haste_adds_its_step(view: MeldingView, acts: StoreActs, file: HouseholdFile) -> None:
    button(view, "Spoed: er moet meteen hulp zijn").click()
    settle()
    assert kept(acts, file).urgent
    assert "onverwijld een tijdelijke maatwerkvoorziening" in said(view)


def test_what_may_be_heard_back_is_asked_where_somebody_else_came(
    view: MeldingView, acts: StoreActs, file: HouseholdFile
) -> None:
    asked = "Wat mag diegene terug horen"
    assert asked not in said(view)
    by = view.findChildren(QComboBox)[0]
    for one in (BroughtBy.SCHOOL, BroughtBy.SELF):
        by.setCurrentIndex(by.findData(one.value))
        by.activated.emit(by.currentIndex())
        settle()
        assert kept(acts, file).brought_by is one
        assert (asked in said(view)) is (one is BroughtBy.SCHOOL)


def test_nothing_is_told_to_a_melder_who_is_not_approached(
    qtbot: QtBot, look: Look, acts: StoreActs, file: HouseholdFile
) -> None:
    away = called_around("Oom Kees")
    told = replace(TOLD, reported_on=today(), brought_by=BroughtBy.FAMILY, brought_by_name="Kees")
    view = opened(qtbot, acts, file, told, away=away)
    line_of, asked, step = "Laat niets weten.", "Wat mag diegene terug horen", "Ontvangst bevestigd"
    assert line_of in said(view)
    assert (asked in said(view), step in said(view)) == (False, False)
    name = line(view, "Naam of organisatie")
    name.selectAll()
    QTest.keyClicks(name, "School")
    name.editingFinished.emit()
    settle()
    assert kept(acts, file).brought_by_name == "School"
    assert line_of not in said(view)
    assert (asked in said(view), step in said(view)) == (True, True)


def test_the_overview_does_not_say_to_tell_them_either(qtbot: QtBot, look: Look) -> None:
    card, away = MeldingCard(), called_around("Oom Kees")
    qtbot.addWidget(card)
    from_him = melding(brought_by_name="oom kees")
    card.show_meldingen((from_him,))
    assert "Ontvangst bevestigd" in said(card)
    card.show_meldingen((from_him,), away=away)
    settle()
    assert "Wie met de vraag kwam, wordt niet benaderd." in said(card)
    assert "Ontvangst bevestigd" not in said(card)
    done = melding(brought_by_name="oom kees", confirmed_on=CAME_IN)
    steps = [one.field for one in calendar(done, away=away)]
    assert steps == [one.field for one in calendar(done)]


def test_what_the_onderzoek_found_is_kept_when_its_field_is_left(
    view: MeldingView, acts: StoreActs, file: HouseholdFile
) -> None:
    notes = view.research.findChildren(type(view.question.question))
    notes[1].setFocus()
    QTest.keyClicks(notes[1], "Fatima kan het zelf.")
    view.flush()
    about = f"{kept(acts, file).id}/b"
    assert draft(acts, "research", about) == {"found": "Fatima kan het zelf."}
    notes[2].setFocus()
    settle()
    found = acts.store.perform(read_melding, melding_id=kept(acts, file).id).found
    assert found == {ResearchItem.OWN_STRENGTH: "Fatima kan het zelf."}
    assert draft(acts, "research", about) == {}
    assert "1 van 7 onderwerpen" in said(view)


def test_r_1_8_a_persoonlijk_plan_asks_what_was_done_with_it(view: MeldingView) -> None:
    asked = "Wat is er met het persoonlijk plan gedaan"
    assert asked not in said(view)
    button(view, "Persoonlijk plan ingeleverd, vandaag gedaan").click()
    settle()
    assert asked in said(view)
    button(view, "Onderzoek klaar, vandaag gedaan").click()
    settle()
    assert "Schrijf op wat ermee is gedaan" in said(view)


def test_a_new_melding_is_a_draft_until_it_is_kept(
    qtbot: QtBot, look: Look, acts: StoreActs, file: HouseholdFile
) -> None:
    page = MeldingView()
    presenter = wire(page, acts, (file.household.id, ""), lambda _: None)
    show(qtbot, page)
    button(page, "Leg de melding vast").click()
    assert "Schrijf de vraag op" in said(page)
    QTest.keyClicks(page.question.question, QUESTION)
    page.flush()
    assert draft(acts, "melding", file.household.id)["question"] == QUESTION
    button(page, "Leg de melding vast").click()
    settle()
    assert draft(acts, "melding", file.household.id) == {}
    assert kept(acts, file).question == QUESTION
    assert "Stappen en termijnen" in said(page)
    assert presenter is not None


@pytest.mark.parametrize("scale", [100, 200])
def test_nothing_is_cut_and_everything_has_a_name(
    view: MeldingView, look: Look, scale: int
) -> None:
    look.scale_text(scale)
    settle()
    assert cut_texts(view) == []
    assert nameless_controls(view) == []


def test_the_card_leads_to_each_melding_and_to_a_new_one(qtbot: QtBot, look: Look) -> None:
    card = MeldingCard()
    qtbot.addWidget(card)
    card.show_meldingen(())
    assert "Nog geen melding" in said(card)
    newest, older = melding(), melding()
    card.show_meldingen((newest, older))
    settle()
    asked: list[str] = []
    card.asked.connect(asked.append)
    for name in ("Bekijk de melding", "Nieuwe melding"):
        button(card, name).click()
    assert asked == [newest.id, ""]
    button(card, "Melding: binnengekomen op 16 november").click()
    assert asked[-1] == older.id
