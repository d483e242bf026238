"""The tab with the conversations: open one, or begin one. FICTIEF."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.household_store import FAMILY, TOO_LONG_FOR_THE_DISK, StoreActs
from tests.screens.common.cut import cut_texts
from tests.screens.common.nameless import nameless_controls
from tests.screens.conversations.tab import BEGIN, Tab, open_tab
from tests.screens.household.on_screen import buttons, said
from wijkteam_desk.casework.make_household import make_household
from wijkteam_desk.casework.open_household import read_household
from wijkteam_desk.domain.conversation import Place
from wijkteam_desk.domain.dutch_date import long_date
from wijkteam_desk.storage.drafts import read_draft
from wijkteam_desk.ui.common.dutch_day import short_day, today
from wijkteam_desk.ui.common.look import Look


def test_without_conversations_the_form_stands_open(tab: Tab) -> None:
    assert "Nog geen gesprekken." in said(tab.view)
    assert BEGIN in buttons(tab.view)


def test_nobody_is_ticked_beforehand(tab: Tab) -> None:
    assert not any(tab.view.form.box(member.id).isChecked() for member in tab.file.members)


def test_one_who_lives_alone_is_at_the_table(qtbot: QtBot, look: Look, acts: StoreActs) -> None:
    made = acts.store.perform(make_household, name="De Wit", members=FAMILY[:1])
    file = acts.store.perform(read_household, household_id=made.household_id)
    tab = open_tab(qtbot, acts, file)
    assert tab.view.form.box(file.members[0].id).isChecked()


def test_a_conversation_begins_and_opens(tab: Tab) -> None:
    fatima, mark, _ = tab.file.members
    tab.view.form.box(fatima.id).click()
    tab.view.form.box(mark.id).click()
    tab.view.form.place.setCurrentIndex(2)
    tab.tap(BEGIN)
    (made,) = tab.now().conversations
    assert tab.chosen == [made.id]
    assert (made.held_on, made.place) == (today(), Place.PHONE)
    assert [one.id for one in made.present] == [fatima.id, mark.id]
    assert not tab.view.form.isVisible()


def test_what_was_written_on_paper_is_typed_over_on_its_own_day(tab: Tab) -> None:
    typed_over: list[str] = []
    tab.view.paper_chosen.connect(typed_over.append)
    tab.view.form.box(tab.file.members[0].id).click()
    tab.view.form.day.setText("gisteren")
    tab.view.form.fields.time.setText("9.30")
    tab.tap("Typ over van papier")
    (made,) = tab.now().conversations
    assert (typed_over, tab.chosen) == ([made.id], [])
    assert (made.held_on, made.at_time) == (today() - timedelta(days=1), "09:30")


def test_the_day_may_be_typed_as_people_say_it(tab: Tab) -> None:
    tab.view.form.day.selectAll()
    QTest.keyClicks(tab.view.form.day, "gisteren")
    QTest.keyClick(tab.view.form.day, Qt.Key.Key_Return)
    assert tab.now().conversations[0].held_on == today() - timedelta(days=1)


def test_a_day_that_is_none_is_said_at_the_day(tab: Tab) -> None:
    tab.view.form.day.setText("31-2-2026")
    tab.tap(BEGIN)
    assert tab.view.form.problem == "Welke dag is dit? Typ hem als 24-11-2026."
    assert tab.now().conversations == ()


def test_a_day_to_come_is_refused_and_the_form_stays(tab: Tab) -> None:
    tab.view.form.box(tab.file.members[0].id).click()
    tab.view.form.day.setText(short_day(today() + timedelta(days=1)))
    tab.tap(BEGIN)
    assert "moet nog komen" in tab.view.form.problem
    assert tab.view.form.box(tab.file.members[0].id).isChecked()
    assert tab.chosen == []


def test_the_newest_stands_above_with_day_place_and_people(tab: Tab) -> None:
    tab.spoke(8, Place.PHONE)
    tab.spoke(1)
    tab.show()
    model = tab.view.list.model()
    heard = [
        model.data(model.index(row, 0), Qt.ItemDataRole.AccessibleTextRole) for row in range(2)
    ]
    assert heard == [
        f"{long_date(today() - timedelta(days=1))}, bij het gezin thuis, met Fatima en Mark",
        f"{long_date(today() - timedelta(days=8))}, aan de telefoon, met Fatima en Mark",
    ]


def test_arrows_and_enter_open_a_conversation(tab: Tab) -> None:
    older, _ = tab.spoke(8), tab.spoke(1)
    tab.show()
    tab.view.list.setFocus()
    QTest.keyClick(tab.view.list, Qt.Key.Key_Down)
    QTest.keyClick(tab.view.list, Qt.Key.Key_Return)
    assert tab.chosen == [older]


def test_a_tap_opens_a_conversation(tab: Tab) -> None:
    made = tab.spoke(1)
    tab.show()
    line = tab.view.list.visualRect(tab.view.list.model().index(0, 0))
    QTest.mouseClick(
        tab.view.list.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        line.center(),
    )
    assert tab.chosen == [made]


def test_a_half_filled_form_is_there_again(tab: Tab, qtbot: QtBot) -> None:
    tab.spoke(1)
    tab.show()
    tab.view.form.box(tab.file.members[1].id).click()
    tab.view.form.day.setFocus()
    QTest.keyClicks(tab.view.form.day, "!")
    tab.view.flush()
    tab.view.close()
    again = open_tab(qtbot, tab.acts, tab.now())
    assert again.view.form.isVisible()
    assert again.view.form.box(tab.file.members[1].id).isChecked()
    assert again.view.form.day.text().endswith("!")


def test_the_form_is_kept_within_two_seconds(tab: Tab, qtbot: QtBot) -> None:
    tab.view.form.box(tab.file.members[0].id).click()

    def kept() -> bool:
        draft = tab.acts.store.perform(read_draft, form="conversation", about=tab.file.household.id)
        return draft.get("present") == tab.file.members[0].id

    qtbot.waitUntil(kept, timeout=2_000)


def test_a_form_that_could_not_be_kept_is_tried_again(tab: Tab, qtbot: QtBot) -> None:
    tab.acts.fill_disk()
    tab.view.form.day.setText(TOO_LONG_FOR_THE_DISK)
    QTest.keyClicks(tab.view.form.day, "!")
    tab.view.flush()
    assert "schijf" in tab.view.banner.sentence
    tab.acts.make_room()

    def kept() -> bool:
        about = tab.file.household.id
        draft = tab.acts.store.perform(read_draft, form="conversation", about=about)
        return draft.get("day") == tab.view.form.day.text()

    qtbot.waitUntil(kept, timeout=2_000)


def test_after_a_refusal_one_can_begin_again(tab: Tab) -> None:
    tab.view.form.day.setText(short_day(today() + timedelta(days=1)))
    tab.tap(BEGIN)
    tab.view.form.day.setText("vandaag")
    tab.tap(BEGIN)
    assert len(tab.chosen) == 1


def test_a_conversation_that_began_leaves_no_draft(tab: Tab, qtbot: QtBot) -> None:
    tab.view.form.box(tab.file.members[0].id).click()
    tab.view.flush()
    tab.tap(BEGIN)
    draft = tab.acts.store.perform(read_draft, form="conversation", about=tab.file.household.id)
    assert draft == {}


def test_escape_closes_the_form_and_what_was_chosen_stays(tab: Tab) -> None:
    tab.spoke(1)
    tab.show()
    tab.view.form.box(tab.file.members[0].id).click()
    QTest.keyClick(tab.view.form.box(tab.file.members[0].id), Qt.Key.Key_Escape)
    assert not tab.view.form.isVisible()
    tab.view.begin()
    assert tab.view.form.box(tab.file.members[0].id).isChecked()


def test_the_form_is_put_away_by_saying_not_now(tab: Tab) -> None:
    assert "Nu niet" not in buttons(tab.view)
    tab.spoke(1)
    tab.show()
    tab.tap("Nu niet")
    assert not tab.view.form.isVisible()


def test_a_change_elsewhere_leaves_the_form_and_the_keyboard(tab: Tab) -> None:
    tab.view.form.box(tab.file.members[0].id).click()
    tab.view.form.day.setFocus()
    tab.spoke(1)
    tab.show()
    assert tab.view.form.box(tab.file.members[0].id).isChecked()
    assert QApplication.focusWidget() is tab.view.form.day


def test_every_control_has_a_name_and_nothing_is_cut(tab: Tab) -> None:
    tab.spoke(1)
    tab.show()
    assert nameless_controls(tab.view) == []
    assert cut_texts(tab.view) == []
