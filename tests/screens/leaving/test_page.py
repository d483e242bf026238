"""The page on which the help of one organisation stops, on a store of its own. FICTIEF."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.casework.own_help import Helped, helped_in
from tests.household_store import StoreActs
from tests.screens.household.on_screen import buttons, said
from tests.screens.pressing import press, write
from wijkteam_desk.casework.let_leave import DRAFT_FORM
from wijkteam_desk.casework.move_step import take_step
from wijkteam_desk.casework.protect import protect
from wijkteam_desk.domain.involvement import Stage, StepTold
from wijkteam_desk.domain.leaving import LeavingReason, View
from wijkteam_desk.domain.plan import GoalStatus
from wijkteam_desk.domain.protection import ProtectionKind, SecondPairOfEyes
from wijkteam_desk.domain.turn import Thread
from wijkteam_desk.storage.drafts import read_draft
from wijkteam_desk.ui.common.asked_groups import AskedGroups
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.screens.leaving.view import LeavingView
from wijkteam_desk.ui.screens.leaving.wiring import wire


@pytest.fixture
def helped(tmp_path: Path, look: Look) -> Iterator[Helped]:
    made = helped_in(tmp_path)
    step = StepTold(stage=Stage.ACTIVE, since=made.desk.today - timedelta(days=9))
    made.do(take_step, involvement_id=made.of, told=step)
    yield made
    made.desk.store.close()


def opened(helped: Helped, qtbot: QtBot) -> LeavingView:
    view = LeavingView()
    qtbot.addWidget(view)
    acts = StoreActs(helped.desk.store)
    view.setProperty("presenter", wire(view, acts, helped.of, lambda _: None))
    view.resize(1000, 800)
    view.show()
    QApplication.processEvents()
    return view


def seen(view: LeavingView) -> str:
    QApplication.processEvents()
    return said(view)


def test_four_questions_and_a_day_are_enough_to_stop(helped: Helped, qtbot: QtBot) -> None:
    page = opened(helped, qtbot)
    assert "De Brug: actief, sinds" in seen(page)
    assert "Vooraf afgesproken" not in seen(page)
    page.restore({"reason": "doel_bereikt", "remains": "Niets meer", "call": "Noor, 06 000 000 01"})
    write(page, "Wie neemt het over", "De mentor")
    write(page, "Op welke dag is het gestopt", "gisteren")
    page.flush()
    draft = helped.do(read_draft, form=DRAFT_FORM, about=helped.of)
    assert not draft or draft["taken_over_by"] == "De mentor"
    press(page, "Leg vast")
    course = helped.sheet().course
    assert course.leaving
    told = course.leaving
    assert (told.reason, told.taken_over_by) == (LeavingReason.REACHED, "De mentor")
    assert course.happened[-1].since == helped.desk.today - timedelta(days=1)
    assert course.stage(helped.desk.today) is Stage.LEFT
    assert helped.do(read_draft, form=DRAFT_FORM, about=helped.of) == {}
    assert "Op welke dag is het gestopt" not in seen(page)
    assert "De Brug vertelt uiterlijk" in seen(page)
    assert "hoe het is afgerond. Uiterlijk" not in seen(page)
    check = course.checks[0]
    page.restore({f"check.{check.id}.done_on": "vandaag", f"check.{check.id}.word": "Goed"})
    press(page, "Leg vast")
    assert helped.sheet().course.checks[0].word == "Goed"


def test_r_4_4_a_disagreement_needs_a_reason_and_plans_a_talk(helped: Helped, qtbot: QtBot) -> None:
    page = opened(helped, qtbot)
    page.restore({"family_view": "oneens"})
    press(page, "Leg vast")
    assert "Schrijf op waarom." in seen(page)
    assert helped.sheet().course.leaving is None
    page.fill(page.fields | {"family_why": "Het is te vroeg"})
    press(page, "Leg vast")
    leaving = helped.sheet().course.leaving
    assert leaving
    assert (leaving.family_view, leaving.family_why) == (View.DISAGREES, "Het is te vroeg")
    assert leaving.talk_on
    assert Thread.TALK in {one.thread for one in helped.sheet().turns}
    assert "Niet iedereen is het eens over stoppen bij De Brug." in seen(page)
    assert "Gesprek met z’n drieën" in seen(page)


def test_steps_down_and_what_the_goal_brought_are_kept(helped: Helped, qtbot: QtBot) -> None:
    page = opened(helped, qtbot)
    goal = helped.sheet().course.involvement.goals[0].id
    press(page, "Meer over het stoppen")
    press(page, "Nog een stap van minder")
    typed = {
        "taper.0.what": "Van drie naar twee uur",
        "taper.0.up_when": "Daan komt te laat",
        "taper.1.what": "Naar één uur",
        "taper.1.planned_on": "over twee weken",
        "handed_over_on": f"{helped.desk.today - timedelta(days=3):%d-%m}",
        f"result.{goal}.status": "deels_behaald",
    }
    page.fill(page.fields | typed)
    press(page, "Leg vast")
    course = helped.sheet().course
    assert [one.what for one in course.tapering] == ["Van drie naar twee uur", "Naar één uur"]
    assert course.tapering[1].planned_on == helped.desk.today + timedelta(weeks=2)
    assert course.results[0].status is GoalStatus.PARTLY
    assert course.leaving
    assert course.leaving.handed_over_on == helped.desk.today - timedelta(days=3)
    page.fill({key: said for key, said in page.fields.items() if not key.startswith("taper.0")})
    press(page, "Leg vast")
    assert [one.what for one in helped.sheet().course.tapering] == ["Naar één uur"]
    assert len(helped.sheet().course.results) == 1


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({}, "Er is nog niets ingevuld."),
        ({"left_on": "31-2"}, "Deze datum klopt niet."),
        ({"left_on": "3-1-2199"}, "Deze dag moet nog komen."),
        ({"left_on": "3-1-2020"}, "Stoppen kan pas na het begin."),
        ({"own_words": "Fijn"}, "Kies wie dit zegt."),
        ({"taper.0.up_when": "Het misgaat"}, "Schrijf op wat er dan minder wordt."),
        ({"handed_over_on": "32 december"}, "Deze datum klopt niet."),
        ({"announced_on": "ooit"}, "Deze datum klopt niet."),
    ],
)
def test_what_cannot_be_is_said_in_a_sentence_and_stays(
    helped: Helped, qtbot: QtBot, typed: dict[str, str], sentence: str
) -> None:
    page = opened(helped, qtbot)
    page.restore(typed)
    press(page, "Leg vast")
    assert sentence in seen(page)
    assert page.fields | typed == page.fields
    assert helped.sheet().course.leaving is None


def test_what_was_refused_is_seen_beside_the_button(helped: Helped, qtbot: QtBot) -> None:
    page = opened(helped, qtbot)
    page.resize(1000, 300)
    page.restore({"left_on": "3-1-2020"})
    press(page, "Leg vast")
    told = next(one for one in page.findChildren(QLabel) if "na het begin" in one.text())
    qtbot.waitUntil(lambda: not told.visibleRegion().isEmpty())
    assert (
        not next(
            one for one in page.findChildren(QPushButton) if one.accessibleName() == "Leg vast"
        )
        .visibleRegion()
        .isEmpty()
    )
    page.findChildren(AskedGroups)[0].touched.emit()
    assert "na het begin" not in seen(page)


def test_nobody_is_asked_anything_where_all_are_not_approached(
    helped: Helped, qtbot: QtBot
) -> None:
    eyes = SecondPairOfEyes(second="Pim Haverstraat", reason="Er is gedreigd.")
    given = {"kind": ProtectionKind.NO_CONTACT, "told": eyes, "person_id": helped.desk.people[2]}
    helped.do(protect, household_id=helped.desk.household, **given)
    page = opened(helped, qtbot)
    press(page, "Meer over het stoppen")
    assert "Wat vindt de aanbieder" in seen(page)
    assert "Wat vindt het gezin" not in seen(page)
    assert "Wie zegt dat" not in seen(page)
    assert "Alleen de vier vragen" in buttons(page)
