"""Stories of the full plan: wishes, contributions, maatwerk, the official file. FICTIEF."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.household_store import TOO_LONG_FOR_THE_DISK
from tests.screens.common.cut import cut_texts
from tests.screens.common.nameless import nameless_controls
from tests.screens.plan.on_screen import button, cards, new_goal, press, said, shown, text
from tests.screens.plan.open_plan import OpenPlan
from wijkteam_desk.casework.close_plan import close_plan
from wijkteam_desk.casework.protect import protect
from wijkteam_desk.casework.set_plan_text import draft_form, read_plan_texts, set_plan_text
from wijkteam_desk.domain.closing import ClosingTold
from wijkteam_desk.domain.dutch_date import today
from wijkteam_desk.domain.plan_text import PlanTextKind
from wijkteam_desk.domain.protection import ProtectionKind, SecondPairOfEyes
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.storage.drafts import read_draft
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.common.only_needed import only_needed
from wijkteam_desk.ui.screens.plan.live_text import LiveText
from wijkteam_desk.ui.screens.plan.view import PlanView

FULL, LIGHT = "Volledig plan", "Licht plan"
EARLIER = "Wat hier eerder stond"
WISH = "Fatima: wat iemand graag wil"
FITS = "Klopt het met de bedoeling?"


@pytest.fixture(autouse=True)
def _dressed(look: Look) -> None:
    """In the program's own look."""


@pytest.fixture
def full(plan: OpenPlan, qtbot: QtBot) -> PlanView:
    """The plan of De Wit, just turned to full."""
    view = shown(plan.filled(), qtbot)
    press(qtbot, button(view, FULL))
    return view


def kept(plan: OpenPlan) -> list[tuple[str, str]]:
    found = plan.store.perform(read_plan_texts, household_id=plan.household_id)
    return [(one.kind.value, one.text) for one in found]


def write(plan: OpenPlan, kind: PlanTextKind, words: str, who: str | None = None) -> None:
    plan.store.perform(
        set_plan_text,
        household_id=plan.household_id,
        kind=kind,
        member_id=who,
        text=words,
        was="",
    )


def test_the_plan_is_light_until_it_is_asked_full_and_light_again(
    plan: OpenPlan, qtbot: QtBot
) -> None:
    view = shown(plan.filled(), qtbot)
    assert "Maatwerk wegen" not in said(view)
    press(qtbot, button(view, FULL))
    for words in ("Wat iedereen graag wil", "Maatwerk wegen", "Een collega leest mee"):
        assert words in said(view)
    press(qtbot, button(view, LIGHT))
    assert "Maatwerk wegen" not in said(view)


def test_the_vault_remembers_that_the_plan_is_shown_full(
    plan: OpenPlan, full: PlanView, qtbot: QtBot
) -> None:
    again = shown(plan, qtbot)
    assert button(again, LIGHT).isVisible()
    press(qtbot, button(again, LIGHT))
    assert button(shown(plan, qtbot), FULL).isVisible()


def test_by_keyboard_a_wish_is_written_changed_and_taken_out(plan: OpenPlan, qtbot: QtBot) -> None:
    view = shown(plan, qtbot)
    way = button(view, FULL)
    way.setFocus()
    QTest.keyClick(way, Qt.Key.Key_Space)
    while view.focusWidget().accessibleName() != WISH:
        QTest.keyClick(view.focusWidget(), Qt.Key.Key_Tab)
    wish = view.focusWidget()
    QTest.keyClicks(wish, "Rust in huis")
    QTest.keyClick(wish, Qt.Key.Key_Return)
    assert kept(plan) == [("wens", "Rust in huis")]
    QTest.keyClicks(wish, ", elke dag")
    QTest.keyClick(wish, Qt.Key.Key_Tab)
    assert kept(plan) == [("wens", "Rust in huis, elke dag")]
    assert view.focusWidget().accessibleName() == EARLIER
    QTest.keyClick(view.focusWidget(), Qt.Key.Key_Backtab)
    QTest.keyClick(wish, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(wish, Qt.Key.Key_Delete)
    QTest.keyClick(wish, Qt.Key.Key_Return)
    assert kept(plan) == []


def test_the_tab_key_goes_through_the_texts_as_one_reads_them(full: PlanView) -> None:
    names = [stop.accessibleName() for stop in full.full.stops_below()]
    assert (names[::2], set(names[1::2])) == ([
        *(f"{who}: wat doe je voor een ander?" for who in ("Fatima", "Mark", "Daan")),
        FITS, "Hoe betrokken is het gezin?", "Wat levert het op?",
        "Wat zegt het gezin er zelf van?", "In welk systeem ligt het?", "Wie beheert het?",
        "Wie las mee, en wanneer?", "Wat zei die ervan?",
    ], {EARLIER})  # fmt: skip
    text(full, names[0]).setFocus()
    for name in names[1:]:
        QTest.keyClick(full.focusWidget(), Qt.Key.Key_Tab)
        assert full.focusWidget().accessibleName() == name


def test_each_text_leads_to_what_stood_there_before(plan: OpenPlan, full: PlanView) -> None:
    asked: list[tuple[str, str]] = []
    full.earlier_asked.connect(lambda form, about: asked.append((form, about)))
    for card in full.full.cards:
        for field in card.fields.values():
            field.earlier.click()
    fatima, household = plan.member("Fatima"), plan.file.plan.id
    assert asked[0] == ("plan_text_wens", fatima)
    assert asked[-1] == ("plan_text_meegelezen", household)
    assert len(set(asked)) == len(asked) == 14


def test_r_1_12_nothing_asks_for_a_colleague_who_reads_along(
    plan: OpenPlan, full: PlanView
) -> None:
    assert "Hoeft niet, en komt niet op papier." in said(full)
    assert full.banner.sentence == ""


def test_r_2_5_every_card_says_to_write_what_is_needed_alone(full: PlanView) -> None:
    cards = (full.full.above, *full.full.below.findChildren(type(full.full.above)))
    assert [only_needed() in said(card) for card in cards] == [True] * 5


def test_who_is_not_approached_is_asked_nothing_and_what_is_there_is_shown(
    plan: OpenPlan, qtbot: QtBot
) -> None:
    mark = plan.member("Mark")
    write(plan, PlanTextKind.WISH, "Met rust gelaten worden.", mark)
    plan.store.perform(
        protect,
        household_id=plan.household_id,
        kind=ProtectionKind.NO_CONTACT,
        told=SecondPairOfEyes(second="Pim Haverstraat", reason="Er is geweld geweest."),
        person_id=mark,
    )
    view = shown(plan, qtbot)
    press(qtbot, button(view, FULL))
    of_mark = [one for one in names_of(view) if one.startswith("Mark")]
    assert of_mark == ["Mark: wat iemand graag wil"]
    wish = text(view, of_mark[0])
    QTest.keyClicks(wish, " Echt.")
    QTest.keyClick(wish, Qt.Key.Key_Return)
    assert "Deze persoon wordt niet benaderd." in said(view)
    assert wish.words.endswith("Echt.")
    assert kept(plan) == [("wens", "Met rust gelaten worden.")]


def test_once_the_plan_is_closed_what_there_is_can_be_read(plan: OpenPlan, qtbot: QtBot) -> None:
    plan.goal()
    write(plan, PlanTextKind.FITS, "Ja.")
    told = ClosingTold(
        closed_on=today(), reason="Klaar.", agreed_with="Fatima", relapse="Bel.", call="Ans"
    )
    plan.store.perform(close_plan, household_id=plan.household_id, told=told, decisions={})
    with pytest.raises(Refusal, match="afgesloten op"):
        write(plan, PlanTextKind.YIELD, "Rust.")
    view = shown(plan, qtbot)
    press(qtbot, button(view, FULL))
    assert text(view, FITS).isReadOnly()
    assert "Maatwerk wegen" in said(view)
    assert "Wat levert het op?" not in said(view)
    assert "Een collega leest mee" not in said(view)


def names_of(view: PlanView) -> list[str]:
    texts = view.findChildren(LiveText)
    return [one.accessibleName() for one in texts if one.isVisible()]


def test_what_was_half_typed_is_there_again(plan: OpenPlan, full: PlanView, qtbot: QtBot) -> None:
    text(full, FITS).setFocus()
    QTest.keyClicks(text(full, FITS), "Ja, want")
    full.flush()
    again = shown(plan, qtbot)
    assert text(again, FITS).words == "Ja, want"
    assert "Wat je had, staat er weer." in again.banner.sentence
    text(again, FITS).setFocus()
    QTest.keyClick(text(again, FITS), Qt.Key.Key_Return)
    form, about = draft_form(PlanTextKind.FITS), plan.file.plan.id
    assert kept(plan) == [("bedoeling", "Ja, want")]
    assert plan.store.perform(read_draft, form=form, about=about) == {}


def test_what_somebody_wrote_meanwhile_is_not_written_over(plan: OpenPlan, full: PlanView) -> None:
    write(plan, PlanTextKind.FITS, "Nee.")
    field = text(full, FITS)
    field.setFocus()
    QTest.keyClicks(field, "Ja")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert "Dit is intussen veranderd." in said(full)
    assert (field.words, kept(plan)) == ("Ja", [("bedoeling", "Nee.")])
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert kept(plan) == [("bedoeling", "Ja")]


def test_a_draft_that_is_not_kept_is_said_and_tried_again(
    plan: OpenPlan, full: PlanView, qtbot: QtBot
) -> None:
    plan.acts.fill_disk()
    text(full, FITS).setPlainText(TOO_LONG_FOR_THE_DISK.strip())
    full.flush()
    assert full.banner.sentence
    plan.acts.make_room()
    full.flush()
    form = draft_form(PlanTextKind.FITS)
    found = plan.store.perform(read_draft, form=form, about=plan.file.plan.id)
    assert found["text"] == TOO_LONG_FOR_THE_DISK.strip()


def test_everybody_can_read_it_at_twice_the_size(full: PlanView, look: Look) -> None:
    look.scale_text(200)
    QApplication.processEvents()
    assert cut_texts(full) == []
    assert nameless_controls(full) == []


def test_letters_that_paper_does_not_have_are_named_below_goals_and_wishes(
    full: PlanView, qtbot: QtBot
) -> None:
    off = "Deze letters komen niet op papier: ሰ."
    for field in (text(full, WISH), new_goal(full), text(cards(full)[0], "Het is goed als")):
        assert off not in said(full)
        field.setFocus()
        field.fill("Rust ሰ")
        assert off in said(full)
        field.fill("")
    maatwerk = text(full, FITS)
    maatwerk.fill("Rust ሰ")
    assert off not in said(full)
