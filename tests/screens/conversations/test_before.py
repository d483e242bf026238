"""Before a talk: plan it, see what is open, explain, begin. FICTIEF."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.household_store import StoreActs, de_wit, new_store
from tests.screens.common.cut import cut_texts
from tests.screens.common.nameless import nameless_controls
from tests.screens.conversation.table import LateActs
from tests.screens.household.on_screen import button, said, settle
from wijkteam_desk.casework.open_household import HouseholdFile, read_household
from wijkteam_desk.casework.plan_conversation import (
    BEFORE_FORM,
    change_conversation,
    plan_conversation,
)
from wijkteam_desk.casework.protect import protect
from wijkteam_desk.casework.read_before import Before, read_before
from wijkteam_desk.casework.set_action import add_action
from wijkteam_desk.casework.set_network import add_network_person
from wijkteam_desk.desk.guides import read_guides
from wijkteam_desk.domain.conversation import TalkTold
from wijkteam_desk.domain.dutch_date import day_and_month, today
from wijkteam_desk.domain.explained import Explanation
from wijkteam_desk.domain.network import NetworkTold
from wijkteam_desk.domain.plan import ActionWords
from wijkteam_desk.domain.protection import ProtectionKind, SecondPairOfEyes
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.storage.drafts import read_draft
from wijkteam_desk.ui.common.dutch_day import short_day
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.screens.conversations.before_presenter import BeforePresenter, Ways
from wijkteam_desk.ui.screens.conversations.before_view import BeforeView
from wijkteam_desk.ui.screens.conversations.before_wiring import wire_before
from wijkteam_desk.ui.screens.conversations.view import ConversationsView
from wijkteam_desk.ui.screens.conversations.wiring import wire

SOON = today() + timedelta(days=9)
GUIDES = read_guides(Path("nowhere"))


@dataclass
class Desk:
    """One household in a real store, with a talk that is planned."""

    acts: StoreActs
    file: HouseholdFile
    talk: str

    def now(self) -> Before:
        """What the store holds."""
        return self.acts.store.perform(read_before, conversation_id=self.talk)


@dataclass
class OnScreen:
    """The page before the talk, and where it went."""

    view: BeforeView
    gone: list[str]

    def tap(self, name: str) -> None:
        """Taps a button."""
        QTest.mouseClick(button(self.view, name), Qt.MouseButton.LeftButton)
        settle()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """De Wit, a talk with Fatima next week, an action that is open, and Ans next door."""
    store = new_store(tmp_path)
    file = de_wit(store)
    household = file.household.id
    store.perform(
        add_action,
        household_id=household,
        words=ActionWords(what="De gemeente bellen", owner_member=file.members[0].id, due=SOON),
    )
    store.perform(
        add_network_person,
        household_id=household,
        told=NetworkTold(name="Ans", relation="buurvrouw"),
    )
    talk = store.perform(
        plan_conversation,
        household_id=household,
        told=TalkTold(held_on=SOON, at_time="14:30"),
        there=(file.members[0].id,),
    ).made
    yield Desk(StoreActs(store), file, talk)
    store.close()


def open_before(qtbot: QtBot, desk: Desk) -> OnScreen:
    """The page, as the program opens it."""
    view = BeforeView()
    gone: list[str] = []
    ways = Ways(begin=gone.append, called_off=lambda: gone.append("called off"))
    presenter = BeforePresenter(view, desk.acts, desk.talk, ways, GUIDES.named)
    view.offer_guides(GUIDES.offered)
    wire_before(view, presenter)
    qtbot.addWidget(view)
    view.resize(1170, 700)
    view.show()
    view.activateWindow()
    presenter.load()
    settle()
    return OnScreen(view, gone)


@pytest.fixture
def page(qtbot: QtBot, look: Look, desk: Desk) -> OnScreen:
    """The page before the talk."""
    return open_before(qtbot, desk)


def test_it_says_when_and_with_whom_and_what_is_open_of_last_time(page: OnScreen) -> None:
    seen = said(page.view)
    assert "14:30, bij het gezin thuis, met Fatima" in seen
    assert "De gemeente bellen" in seen
    assert f"Fatima, voor {day_and_month(SOON)}" in seen


def test_what_was_explained_is_ticked_with_the_day(page: OnScreen, desk: Desk) -> None:
    box = page.view.boxes[Explanation.SECRECY]
    assert not any(one.isChecked() for one in page.view.boxes.values())
    box.click()
    settle()
    (told,) = desk.now().explained
    assert (told.item, told.told_on) == (Explanation.SECRECY, today())
    assert box.text().endswith(f"verteld op {day_and_month(today())}")
    box.click()
    settle()
    assert desk.now().explained == ()


def test_the_question_is_kept_when_its_field_is_left(page: OnScreen, desk: Desk) -> None:
    page.view.question.setFocus()
    QTest.keyClicks(page.view.question, "Wij willen rust over de post.")
    page.view.purpose.setFocus()
    QTest.keyClicks(page.view.purpose, "Hoe het gaat")
    page.view.question.setFocus()
    settle()
    assert desk.now().talk.question == "Wij willen rust over de post."
    assert desk.now().talk.purpose == "Hoe het gaat"


def test_who_comes_and_when_change_on_the_spot(page: OnScreen, desk: Desk) -> None:
    ans = desk.now().network[0].id
    page.view.fields.box(ans).click()
    page.view.fields.time.setText("9")
    QTest.keyClick(page.view.fields.time, Qt.Key.Key_Return)
    settle()
    talk = desk.now().talk
    assert (talk.there, talk.at_time) == ((desk.file.members[0].id, ans), "09:00")
    assert "09:00, bij het gezin thuis, met Fatima en Ans" in said(page.view)


def test_who_is_not_approached_is_not_on_the_page_and_is_not_taken_off_by_it(
    qtbot: QtBot, look: Look, desk: Desk
) -> None:
    assert look.colours == "light"
    fatima, mark, _ = (one.id for one in desk.file.members)
    told, there = told_of(desk.now().talk, TalkTold), (fatima, mark)
    perform, about = desk.acts.store.perform, desk.file.household.id
    perform(change_conversation, conversation_id=desk.talk, told=told, was=told, there=there)
    eyes, kind = SecondPairOfEyes(second="Pim", reason="Dreiging"), ProtectionKind.NO_CONTACT
    perform(protect, household_id=about, kind=kind, told=eyes, person_id=mark)
    page = open_before(qtbot, desk)
    assert "14:30, bij het gezin thuis, met Fatima" in said(page.view)
    assert "Mark" not in said(page.view)
    page.view.fields.time.setText("9")
    QTest.keyClick(page.view.fields.time, Qt.Key.Key_Return)
    settle()
    assert (desk.now().talk.at_time, desk.now().talk.there) == ("09:00", (fatima, mark))
    page.tap("Begin het gesprek")
    assert [one.given_name for one in desk.now().talk.present] == ["Fatima"]


def test_another_leidraad_brings_its_own_explanations(page: OnScreen, desk: Desk) -> None:
    assert Explanation.PGB not in page.view.boxes
    guide = page.view.fields.guide
    guide.setCurrentIndex(guide.findData("eerste_gesprek"))
    guide.activated.emit(guide.currentIndex())
    settle()
    assert Explanation.PGB in page.view.boxes
    assert desk.now().talk.guide == "eerste_gesprek"


def test_a_day_that_has_been_is_said_at_the_day_and_stays_typed(page: OnScreen, desk: Desk) -> None:
    page.view.fields.day.setText("1-1-2020")
    QTest.keyClick(page.view.fields.day, Qt.Key.Key_Return)
    settle()
    assert "al geweest" in page.view.fields.problem
    assert desk.now().talk.held_on == SOON


def test_what_was_half_typed_is_there_again(page: OnScreen, desk: Desk, qtbot: QtBot) -> None:
    page.view.question.setFocus()
    QTest.keyClicks(page.view.question, "Wij willen")
    page.view.flush()
    draft = desk.acts.store.perform(read_draft, form=BEFORE_FORM, about=desk.talk)
    assert draft["question"] == "Wij willen"
    again = open_before(qtbot, desk)
    assert again.view.question.toPlainText() == "Wij willen"
    assert "staat er nog" in again.view.banner.sentence


def test_it_begins_or_does_not_take_place(page: OnScreen, desk: Desk) -> None:
    page.tap("Begin het gesprek")
    assert page.gone == [desk.talk]
    assert not desk.now().talk.planned


def test_it_is_called_off(page: OnScreen, desk: Desk) -> None:
    page.tap("Dit gesprek gaat niet door")
    assert page.gone == ["called off"]
    household = desk.file.household.id
    assert desk.acts.store.perform(read_household, household_id=household).planned == ()


def test_every_control_has_a_name_and_nothing_is_cut(page: OnScreen) -> None:
    assert nameless_controls(page.view) == []
    assert cut_texts(page.view) == []


def test_the_tab_plans_a_talk_and_shows_it_first(qtbot: QtBot, look: Look, desk: Desk) -> None:
    view, chosen = ConversationsView(), list[str]()
    presenter = wire(view, desk.acts, lambda _: None)
    view.planned_chosen.connect(chosen.append)
    view.offer_guides(GUIDES.offered, ("De leidraad gesprek is niet te lezen.",))
    qtbot.addWidget(view)
    view.resize(1170, 700)
    view.show()
    presenter.show(desk.now().file)
    settle()
    assert "niet te lezen" in view.banner.sentence
    view.begin()
    view.form.box(desk.now().network[0].id).click()
    view.form.day.setText(short_day(SOON + timedelta(days=1)))
    QTest.mouseClick(button(view, "Plan het gesprek"), Qt.MouseButton.LeftButton)
    file = desk.acts.store.perform(read_household, household_id=desk.file.household.id)
    assert chosen == [file.planned[1].id]
    assert [one.name for one in file.planned[1].invited] == ["Ans"]
    presenter.show(file)
    settle()
    model = view.list.model()
    shown = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    assert [line.startswith("Gepland: ") for line in shown] == [True, True]
    view.list.row_chosen.emit(0)
    assert chosen[-1] == desk.talk


def test_two_changes_in_a_row_are_kept_one_after_another(
    qtbot: QtBot, look: Look, desk: Desk
) -> None:
    late = LateActs(desk.acts.store)
    page = open_before(qtbot, Desk(late, desk.file, desk.talk))
    late.let_through()
    _, mark, daan = (member.id for member in desk.file.members)
    page.view.fields.box(mark).click()
    page.view.fields.box(daan).click()
    late.let_through()
    settle()
    assert desk.now().talk.there == tuple(member.id for member in desk.file.members)
    assert late.refused == []


def test_what_was_kept_leaves_no_draft_behind(page: OnScreen, desk: Desk, qtbot: QtBot) -> None:
    page.view.question.setFocus()
    QTest.keyClicks(page.view.question, "Wij willen rust.")
    page.tap("Terug naar het huishouden")
    page.view.flush()
    assert desk.now().talk.question == "Wij willen rust."
    assert desk.now().draft == {}


def test_what_is_typed_meanwhile_is_not_overwritten(qtbot: QtBot, look: Look, desk: Desk) -> None:
    late = LateActs(desk.acts.store)
    page = open_before(qtbot, Desk(late, desk.file, desk.talk))
    late.let_through()
    page.view.question.setFocus()
    QTest.keyClicks(page.view.question, "Rust.")
    page.view.purpose.setFocus()
    QTest.keyClicks(page.view.purpose, "Hoe het")
    late.let_through()
    QTest.keyClicks(page.view.purpose, " gaat")
    assert page.view.purpose.text() == "Hoe het gaat"
    assert desk.now().talk.question == "Rust."
