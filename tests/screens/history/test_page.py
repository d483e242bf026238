"""The page with earlier texts says who wrote what, and puts a text back. FICTIEF."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.casework.own_closing import DONE, close
from tests.casework.own_plan import Desk, with_plan
from tests.household_store import StoreActs
from tests.screens.common.cut import cut_texts
from tests.screens.household.on_screen import buttons, focused, said, show
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.read_history import (
    OF_ACTION,
    History,
    Wording,
    read_action_history,
    read_goal_history,
)
from wijkteam_desk.casework.set_action import DRAFT_FORM as ACTION
from wijkteam_desk.casework.set_action import change_action
from wijkteam_desk.casework.set_goal import DRAFT_FORM as GOAL
from wijkteam_desk.casework.set_goal import change_goal
from wijkteam_desk.casework.set_plan_text import draft_form, read_plan_texts, set_plan_text
from wijkteam_desk.domain.dutch_date import day_and_month, weekday
from wijkteam_desk.domain.plan import ActionStatus, ActionWords, goal_words
from wijkteam_desk.domain.plan_text import PlanTextKind
from wijkteam_desk.domain.protection import Protection, ProtectionKind
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.screens.history.sheet import FieldShown, sheet_of
from wijkteam_desk.ui.screens.history.view import HistoryView
from wijkteam_desk.ui.screens.history.wiring import wire

BACK = "Zet deze tekst terug"
FIRST, SECOND = "De post geeft geen angst meer.", "Elke dag gaat de post open."


@dataclass
class Plan:
    """One goal and one action of De Wit."""

    desk: Desk
    told: list[Changed] = field(default_factory=list)
    kept: list[object] = field(default_factory=list)

    def page(self, form: str, about: str) -> tuple[HistoryView, StoreActs]:
        view, acts = HistoryView(), StoreActs(self.desk.store)
        self.kept.append(wire(view, acts, (form, about), self.told.append))
        return view, acts

    @property
    def goal(self) -> str:
        return self.desk.read().file.goals[0].id

    @property
    def action(self) -> str:
        return self.desk.read().file.actions[0].id

    @property
    def own_words(self) -> str:
        return self.desk.read().file.goals[0].own_words

    def write_goal(self, **words: Any) -> None:
        was = goal_words(self.desk.read().file.goals[0])
        told = replace(was, **words)
        self.desk.store.perform(change_goal, goal_id=self.goal, words=told, was=was)

    def history(self) -> History[ActionWords]:
        return self.desk.store.perform(read_action_history, action_id=self.action)

    def write_action(self, **words: Any) -> None:
        was = self.history().now
        told = replace(was, **words)
        self.desk.store.perform(change_action, action_id=self.action, words=told, was=was)


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[Plan]:
    made = Plan(with_plan(tmp_path))
    yield made
    made.desk.store.close()


def shown(history: History[Any], key: str, today: date) -> FieldShown:
    return next(one for one in sheet_of(history, today).fields if one.key == key)


def test_a_text_comes_back_by_keyboard(plan: Plan, qtbot: QtBot, look: Look) -> None:
    del look
    plan.write_goal(own_words=SECOND)
    view, _ = plan.page(GOAL, plan.goal)
    show(qtbot, view)
    assert said(view).index(SECOND) < said(view).index(FIRST)
    view.setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert (focused().accessibleName(), focused().accessibleDescription()) == (BACK, FIRST)
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    QApplication.processEvents()
    assert plan.own_words == FIRST
    assert view.banner.sentence == "Deze tekst staat er weer."
    assert (len(plan.told), bool(plan.told[0].entry)) == (1, True)
    assert buttons(view).count(BACK) == 1
    assert focused().accessibleName() == "Terug naar het huishouden"
    assert cut_texts(view) == []
    with qtbot.waitSignal(view.closed):
        QTest.keyClick(focused(), Qt.Key.Key_Escape)


def test_what_changed_meanwhile_is_not_written_over(plan: Plan, qtbot: QtBot, look: Look) -> None:
    del look
    plan.write_goal(own_words=SECOND)
    view, acts = plan.page(GOAL, plan.goal)
    show(qtbot, view)
    plan.write_goal(own_words="Rust.")
    view.asked_back.emit("own_words", 1)
    assert acts.refused == [view.banner.sentence]
    assert "intussen veranderd" in view.banner.sentence
    assert plan.own_words == "Rust."
    QApplication.processEvents()
    assert "Rust." in said(view)
    view.asked_back.emit("own_words", 2)
    assert plan.own_words == FIRST


def test_a_closed_plan_is_read_here_and_offers_nothing(
    plan: Plan, qtbot: QtBot, look: Look
) -> None:
    del look
    plan.write_goal(own_words=SECOND)
    close(plan.desk, DONE)
    view, acts = plan.page(GOAL, plan.goal)
    show(qtbot, view)
    assert FIRST in said(view)
    assert "Het plan is afgesloten op" in said(view)
    assert BACK not in buttons(view)
    view.asked_back.emit("own_words", 1)
    assert "Dit plan is afgesloten op" in view.banner.sentence
    assert (plan.own_words, acts.refused) == (SECOND, [view.banner.sentence])


def test_each_wording_has_its_day_and_author(plan: Plan) -> None:
    today = plan.desk.today
    plan.write_action(status=ActionStatus.FAILED)
    plan.write_action(reason="De fiets was stuk.")
    day = f"{weekday(today)} {day_and_month(today)}"
    lines = shown(plan.history(), "status", today).lines
    assert [(one.by, one.text, one.offered) for one in lines] == [
        (f"Nu, sinds {day}, Noor Haddad:", "niet gelukt: De fiets was stuk.", False),
        (f"{day.capitalize()}, Noor Haddad:", "niet gelukt", True),
    ]


def test_a_field_in_which_nothing_stood_is_left_out(plan: Plan) -> None:
    today = plan.desk.today
    sheet = sheet_of(plan.history(), today)
    assert [one.key for one in sheet.fields] == ["what", "who"]
    assert "Hier is nog niets veranderd." in sheet.about
    plan.write_action(due=today)
    plan.write_action(due=None)
    texts = [(one.text, one.offered) for one in shown(plan.history(), "when", today).lines]
    assert texts == [("nog geen datum", False), (f"voor {day_and_month(today)}", True)]


def test_an_older_year_is_named_and_so_is_what_came_from_a_file(plan: Plan) -> None:
    read, noon = plan.history(), datetime(2025, 11, 20, 12, tzinfo=UTC)
    noor = plan.desk.store.author
    known = (
        Wording(words=read.now),
        Wording(words=ActionWords(what="Bellen"), author=noor, at=noon, taken_in=True),
        Wording(words=ActionWords(what="Mailen"), author="weg", at=noon),
        Wording(words=ActionWords(what="Sms'en")),
    )
    history = replace(read, wordings={"what": known})
    lines = shown(history, "what", date(2026, 11, 22)).lines
    assert [one.by for one in lines] == [
        "Nu. Wie dit schreef en wanneer, is niet meer bekend:",
        "Donderdag 20 november 2025, ingelezen door Noor Haddad:",
        "Donderdag 20 november 2025, iemand die hier niet meer staat:",
        "Wie dit schreef en wanneer, is niet meer bekend:",
    ]


def test_nobody_is_asked_again_who_is_gone_or_not_to_be_approached(plan: Plan) -> None:
    read, today = plan.history(), plan.desk.today
    fatima, mark, _ = plan.desk.people
    protection = Protection(
        household_id=plan.desk.household,
        kind=ProtectionKind.NO_CONTACT,
        set_on=today,
        reason="Veilig.",
        second="Imre Vos",
        member_id=mark,
    )
    owners = [ActionWords(what="x", owner_member=one) for one in (fatima, mark, "weg", None)]
    history = replace(
        read,
        file=replace(read.file, protections=(protection,)),
        wordings={"who": tuple(Wording(words=one) for one in (owners[3], *owners[:3]))},
        of=OF_ACTION,
    )
    lines = shown(history, "who", today).lines
    assert [(one.text, one.offered) for one in lines] == [
        ("nog niemand", False),
        ("Fatima", True),
        ("Mark", False),
        ("iemand die hier niet meer staat", False),
    ]


def test_an_action_has_its_page_too(plan: Plan, qtbot: QtBot, look: Look) -> None:
    del look
    plan.write_action(what="De post openen")
    view, _ = plan.page(ACTION, plan.action)
    show(qtbot, view)
    assert "De post sorteren" in said(view)
    view.asked_back.emit("what", 1)
    assert plan.history().now.what == "De post sorteren"
    assert plan.desk.store.perform(read_goal_history, goal_id=plan.goal).now.own_words == FIRST


def test_a_wish_comes_back_here_too(plan: Plan, qtbot: QtBot, look: Look) -> None:
    del look
    fatima, _, _ = plan.desk.people
    wish: dict[str, Any] = {
        "household_id": plan.desk.household,
        "kind": PlanTextKind.WISH,
        "member_id": fatima,
    }
    plan.desk.store.perform(set_plan_text, **wish, text="Rust in huis.", was="")
    plan.desk.store.perform(set_plan_text, **wish, text="", was="Rust in huis.")
    view, _ = plan.page(draft_form(PlanTextKind.WISH), fatima)
    show(qtbot, view)
    assert "Fatima: wat iemand graag wil" in said(view)
    view.asked_back.emit("text", 1)
    kept = plan.desk.store.perform(read_plan_texts, household_id=plan.desk.household)
    assert [one.text for one in kept] == ["Rust in huis."]
