"""Names of all scripts are kept as typed; what is no name is refused in one sentence. FICTIEF."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.household_store import StoreActs
from tests.screens.household.on_screen import focused, line, said, settle
from tests.screens.household.with_store import now
from tests.screens.members.on_page import Open, press
from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.domain.household import names_apart
from wijkteam_desk.ui.common.dutch_day import today
from wijkteam_desk.ui.screens.overview.glance import glance_at

TAB = Qt.Key.Key_Tab
KEPT = ("فاطمة", "שרה", "Đặng", "Zoë-Ann O'Brien", "👩‍👧 mama", "Ünal", "x" * 1_000)
REFUSED = ("x" * 10_000, "Mark\u202e", "\u200e")


def rename(open_page: Open, qtbot: QtBot, typed: str) -> str:
    """What the page of Mark says once he was called otherwise."""
    view, _ = open_page("Mark")
    name = line(view, "Voornaam")
    name.setFocus()
    name.selectAll()
    name.insert(typed)
    qtbot.keyClick(focused(), TAB)
    settle()
    return said(view)


@pytest.mark.parametrize("typed", KEPT, ids=range(len(KEPT)))
def test_a_name_is_kept_as_it_was_typed(
    open_page: Open, qtbot: QtBot, acts: StoreActs, file: HouseholdFile, typed: str
) -> None:
    rename(open_page, qtbot, typed)
    members = now(acts, file).members
    assert members[1].given_name == typed
    assert names_apart(members)[members[1].id] == typed
    assert glance_at(now(acts, file), today()).members[1].title == f"{typed} de Wit"


@pytest.mark.parametrize("typed", REFUSED, ids=range(len(REFUSED)))
def test_what_is_no_name_is_refused_in_one_sentence(
    open_page: Open, qtbot: QtBot, acts: StoreActs, file: HouseholdFile, typed: str
) -> None:
    words = rename(open_page, qtbot, typed)
    assert "Maak het korter dan 1.000 tekens." in words or "alleen letters en leestekens" in words
    assert now(acts, file).members[1].given_name == "Mark"


def test_a_child_with_the_name_of_the_father_is_told_apart_where_gezag_is_noted(
    open_page: Open, qtbot: QtBot
) -> None:
    rename(open_page, qtbot, "Daan")
    view, _ = open_page("Daan")
    press(qtbot, view, "Noteer wie gezag heeft")
    combo = focused()
    offered = [combo.itemText(n) for n in range(combo.count())]  # type: ignore[attr-defined]  # the combo of the form
    assert "Daan de Wit (geboortejaar onbekend)" in offered
