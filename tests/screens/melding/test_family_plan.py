"""The card about the familiegroepsplan on the page of a melding, over a real store. FICTIEF."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from tests.household_store import StoreActs
from tests.screens.common.cut import cut_texts
from tests.screens.common.nameless import nameless_controls
from tests.screens.household.on_screen import button, line, said, settle
from tests.screens.melding.test_melding import kept, opened
from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.domain.family_plan import FamilyPlan
from wijkteam_desk.domain.melding import MeldingTold
from wijkteam_desk.domain.term import end_of_term
from wijkteam_desk.ui.common.dutch_day import short_day, spoken_day, today
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.screens.melding.said import brief
from wijkteam_desk.ui.screens.melding.view import MeldingView

CAME_IN = today() - timedelta(days=10)
TOLD = MeldingTold(reported_on=CAME_IN, question="Wie helpt ons met Daan?")
OFFER = "Familiegroepsplan aangeboden, vandaag gedaan"


@pytest.fixture
def view(qtbot: QtBot, look: Look, acts: StoreActs, file: HouseholdFile) -> MeldingView:
    """Of a team that is a jeugdhulpaanbieder, for a household with a child."""
    return opened(qtbot, acts, file, TOLD, child=True)


def choose(view: MeldingView, outcome: FamilyPlan) -> None:
    """Chooses it as a hand does."""
    combo = view.family.findChildren(QComboBox)[0]
    combo.setCurrentIndex(combo.findData(outcome.value))
    combo.activated.emit(combo.currentIndex())
    settle()


def type_day(view: MeldingView, name: str, text: str) -> None:
    field = line(view, name)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle()


def test_r_1_9_nothing_of_it_shows_where_the_team_is_no_jeugdhulpaanbieder(
    qtbot: QtBot, look: Look, acts: StoreActs, file: HouseholdFile
) -> None:
    look.scale_text(100)
    page = opened(qtbot, acts, file, TOLD)
    assert "amiliegroepsplan" not in said(page)
    assert "ulpverleningsplan" not in said(page)


def test_r_1_9_it_is_explained_and_offered_before_it_is_declined(
    view: MeldingView, acts: StoreActs, file: HouseholdFile
) -> None:
    assert "U mag daar hulp bij vragen" in said(view)
    choose(view, FamilyPlan.DECLINED)
    assert "Bied het familiegroepsplan eerst aan" in said(view)
    assert kept(acts, file).family_plan is FamilyPlan.OPEN
    button(view, OFFER).click()
    settle()
    choose(view, FamilyPlan.DECLINED)
    melding = kept(acts, file)
    assert (melding.family_plan, melding.family_plan_skipped_on) == (FamilyPlan.DECLINED, today())
    assert line(view, "Familiegroepsplan overgeslagen op").text() == short_day(today())
    assert "Bied het familiegroepsplan eerst aan" not in said(view)


def test_r_1_9_the_term_stands_with_the_others_until_the_plan_is_there(
    view: MeldingView, acts: StoreActs, file: HouseholdFile
) -> None:
    choose(view, FamilyPlan.THREAT)
    six_weeks = end_of_term(today(), weeks=6)
    assert f"uiterlijk {spoken_day(six_weeks, today())}" in said(view.steps)
    shown = brief(kept(acts, file), today(), family_plan=True).next
    assert "help_plan_on" not in {one.field for one in shown}
    type_day(view, "Gevraagd om het hulpverleningsplan op schrift", "vandaag")
    fortnight = end_of_term(today(), days=14)
    assert f"uiterlijk {spoken_day(fortnight, today())}" in said(view.steps)
    shown = brief(kept(acts, file), today(), family_plan=True).next
    assert "help_plan_on" in {one.field for one in shown}
    button(view, "Hulpverleningsplan op schrift vastgesteld, vandaag gedaan").click()
    settle()
    assert kept(acts, file).help_plan_on == today()
    assert f"uiterlijk {spoken_day(fortnight, today())}" not in said(view.steps)


def test_r_1_9_the_family_makes_one_until_a_day_to_come(
    view: MeldingView, acts: StoreActs, file: HouseholdFile
) -> None:
    button(view, OFFER).click()
    settle()
    choose(view, FamilyPlan.MAKES)
    until = today() + timedelta(days=30)
    type_day(view, "Het gezin heeft tot en met", short_day(until))
    assert kept(acts, file).family_plan_until == until
    assert f"kan tot en met {spoken_day(until, today())}" in said(view.steps)
    button(view, "Familiegroepsplan ingeleverd, vandaag gedaan").click()
    settle()
    assert kept(acts, file).family_plan_on == today()
    choose(view, FamilyPlan.DECLINED)
    assert "geen familiegroepsplan dat het gezin maakt" in said(view)


@pytest.mark.parametrize("scale", [100, 200])
def test_nothing_is_cut_and_everything_has_a_name(
    view: MeldingView, look: Look, scale: int
) -> None:
    choose(view, FamilyPlan.THREAT)
    look.scale_text(scale)
    settle()
    assert cut_texts(view) == []
    assert nameless_controls(view) == []
