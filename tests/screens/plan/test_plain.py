"""Stories of how the plan reads: on demand, beside the field, never about own words. FICTIEF."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.screens.common.cut import cut_texts
from tests.screens.common.nameless import nameless_controls
from tests.screens.plan.on_screen import button, cards, new_action, press, rows, said, shown, text
from tests.screens.plan.open_plan import OpenPlan
from wijkteam_desk.desk.guides import team_folder
from wijkteam_desk.domain.plan import ActionWords
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.screens.plan.plain_card import PlainCard
from wijkteam_desk.ui.screens.plan.plain_page import MOST_PLACES, written_by_coach
from wijkteam_desk.ui.screens.plan.view import PlanView

ASK = "Leest dit makkelijk?"
OWN = "Ik wil participeren en mijn casus niet meer uitleggen."
LONG = "We bellen " + "en we kijken " * 7 + "samen."


@pytest.fixture
def stiff(plan: OpenPlan) -> OpenPlan:
    """One goal in own words with hard ones, a measure and two actions of the coach."""
    goal = plan.goal(OWN, "Fatima", good_when="er meer zelfredzaamheid is")
    plan.action(ActionWords(what="De post sorteren", goal_id=goal))
    plan.action(ActionWords(what=LONG, goal_id=goal))
    plan.action(ActionWords(what="Evalueren m.b.t. de huur"))
    return plan


@pytest.fixture
def tab(stiff: OpenPlan, qtbot: QtBot, look: Look) -> PlanView:
    return shown(stiff, qtbot)


def card(view: PlanView) -> PlainCard:
    (one,) = view.findChildren(PlainCard)
    return one


def test_nothing_is_said_before_it_is_asked_and_it_closes_again(
    tab: PlanView, qtbot: QtBot
) -> None:
    assert card(tab).isHidden()
    assert "zelf kunnen wat nodig is" not in said(tab)
    press(qtbot, button(tab, ASK))
    assert "“zelfredzaamheid”: zelf kunnen wat nodig is" in said(card(tab))
    assert not button(tab, ASK).isVisible()
    press(qtbot, button(card(tab), "Klap dicht"))
    assert card(tab).isHidden()
    assert tab.focusWidget() is button(tab, ASK)


def test_the_own_words_of_the_family_are_never_read(
    stiff: OpenPlan, tab: PlanView, qtbot: QtBot
) -> None:
    press(qtbot, button(tab, ASK))
    words = said(card(tab))
    assert "meedoen" not in words
    assert "hoe het bij iemand gaat" not in words
    assert "De eigen woorden van het gezin zijn van hen." in words
    assert OWN not in [one.text for one in written_by_coach(stiff.file)]


def test_no_level_is_named_nothing_is_red_and_nothing_is_blocked(
    stiff: OpenPlan, tab: PlanView, qtbot: QtBot
) -> None:
    press(qtbot, button(tab, ASK))
    assert "B1" not in said(tab)
    looks = {one.property("look") for one in card(tab).findChildren(QPushButton)}
    assert looks == {"bare", "link"}
    assert tab.banner.sentence == ""
    assert button(cards(tab)[0], "Haal dit doel uit het plan").isEnabled()


def test_each_place_says_what_can_be_easier(tab: PlanView, qtbot: QtBot) -> None:
    press(qtbot, button(tab, ASK))
    words = said(card(tab))
    assert "Op 3 plekken kan het makkelijker." in words
    assert f"Een lange zin: “{LONG}”" in words
    assert "“Evalueren”: samen terugkijken\n“m.b.t.”: over" in words
    assert [one.accessibleName() for one in card(tab).stops()] == [
        "Klap dicht",
        "Doel 1, het is goed als",
        "Doel 1, actie 2",
        "Nog zonder doel, actie 1",
    ]


def test_a_press_leads_to_the_field_and_what_is_mended_goes(
    stiff: OpenPlan, tab: PlanView, qtbot: QtBot
) -> None:
    press(qtbot, button(tab, ASK))
    press(qtbot, button(card(tab), "Doel 1, het is goed als"))
    measure = text(cards(tab)[0], "Het is goed als")
    assert tab.focusWidget() is measure
    measure.selectAll()
    QTest.keyClicks(measure, "ik het zelf kan")
    assert "zelfredzaamheid" in said(card(tab))
    QTest.keyClick(measure, Qt.Key.Key_Return)
    assert stiff.goals[0].good_when == "ik het zelf kan"
    assert "zelfredzaamheid" not in said(card(tab))
    assert tab.focusWidget() is measure


def test_a_press_leads_to_an_action_too(tab: PlanView, qtbot: QtBot) -> None:
    press(qtbot, button(tab, ASK))
    press(qtbot, button(card(tab), "Nog zonder doel, actie 1"))
    QApplication.processEvents()
    loose = rows(tab)[0]
    assert tab.focusWidget() is text(loose, "Actie")
    qtbot.waitUntil(lambda: not text(loose, "Actie").visibleRegion().isEmpty())


def test_a_plain_plan_hears_so(plan: OpenPlan, qtbot: QtBot, look: Look) -> None:
    view = shown(plan.filled(), qtbot)
    press(qtbot, button(view, ASK))
    words = said(card(view))
    assert "Wat jij schreef: makkelijk. 5 zinnen, gemiddeld" in words
    assert "Er staan geen moeilijke woorden of lange zinnen in." in words


def test_of_an_empty_plan_nothing_can_be_asked(plan: OpenPlan, qtbot: QtBot, look: Look) -> None:
    assert not button(shown(plan, qtbot), ASK).isVisible()


def test_of_a_few_words_nothing_is_said(plan: OpenPlan, qtbot: QtBot, look: Look) -> None:
    plan.goal(OWN)
    view = shown(plan, qtbot)
    press(qtbot, button(view, ASK))
    assert "Er staat nog niets van jou in dit plan." in said(card(view))
    press(qtbot, button(card(view), "Klap dicht"))
    new_action(cards(view)[0]).setFocus()
    QTest.keyClicks(new_action(cards(view)[0]), "Bellen")
    QTest.keyClick(new_action(cards(view)[0]), Qt.Key.Key_Return)
    press(qtbot, button(view, ASK))
    assert "Dit is nog te kort om te zeggen hoe het leest." in said(card(view))


def test_of_a_huge_plan_the_first_places_are_shown(
    plan: OpenPlan, qtbot: QtBot, look: Look
) -> None:
    for number in range(MOST_PLACES + 5):
        plan.action(ActionWords(what=f"Nr. {number}: participeren"))
    view = shown(plan, qtbot)
    press(qtbot, button(view, ASK))
    assert f"Op 25 plekken kan het makkelijker. Dit zijn de eerste {MOST_PLACES}." in said(view)
    assert len(card(view).stops()) == MOST_PLACES + 1


def test_a_bad_list_of_the_team_is_told_in_the_card(
    stiff: OpenPlan, qtbot: QtBot, look: Look
) -> None:
    team_folder().mkdir(parents=True)
    (team_folder() / "klare-taal.toml").write_text("[vast", "utf-8")
    view = shown(stiff, qtbot)
    press(qtbot, button(view, ASK))
    assert "De meegeleverde lijst blijft in gebruik." in said(card(view))
    assert "“Evalueren”: samen terugkijken" in said(card(view))


def test_everybody_can_read_and_reach_it(tab: PlanView, qtbot: QtBot, look: Look) -> None:
    look.scale_text(200)
    press(qtbot, button(tab, ASK))
    QApplication.processEvents()
    assert cut_texts(tab) == []
    assert nameless_controls(tab) == []
    assert tab.focusWidget() is card(tab).stops()[0]
    for stop in (*card(tab).stops()[1:], text(cards(tab)[0], "Het doel in eigen woorden")):
        QTest.keyClick(tab.focusWidget(), Qt.Key.Key_Tab)
        assert tab.focusWidget() is stop
