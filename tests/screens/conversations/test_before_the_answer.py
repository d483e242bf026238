"""What one sees and taps before the store has answered. FICTIEF."""

from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from tests.household_store import StoreActs, de_wit
from tests.screens.conversation.table import LateActs
from tests.screens.conversations.tab import BEGIN, open_tab
from wijkteam_desk.casework.protect import protect
from wijkteam_desk.domain.protection import ProtectionKind, SecondPairOfEyes
from wijkteam_desk.ui.common.look import Look


def test_a_second_tap_before_the_answer_begins_no_second_conversation(
    qtbot: QtBot, look: Look, acts: StoreActs
) -> None:
    late = LateActs(acts.store)
    tab = open_tab(qtbot, late, de_wit(acts.store))
    late.let_through()
    for _ in range(2):
        tab.tap(BEGIN)
    late.let_through()
    assert tab.chosen == [one.id for one in tab.now().conversations]
    assert len(tab.chosen) == 1


def test_who_is_not_approached_any_more_is_not_offered_while_the_family_is_read(
    qtbot: QtBot, look: Look, acts: StoreActs
) -> None:
    late = LateActs(acts.store)
    tab = open_tab(qtbot, late, de_wit(acts.store))
    late.let_through()
    fatima, mark, *_ = tab.file.members
    acts.store.perform(
        protect,
        household_id=tab.file.household.id,
        kind=ProtectionKind.NO_CONTACT,
        told=SecondPairOfEyes(second="Pim Haverstraat", reason="Er is geweld geweest"),
        person_id=mark.id,
    )
    tab.show()
    offered = [one.text() for one in tab.view.findChildren(QCheckBox)]
    assert fatima.given_name in offered
    assert mark.given_name not in offered
