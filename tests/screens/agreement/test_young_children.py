"""Young children are asked what they think of the plan where the coach wants to. FICTIEF."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.household_store import FAMILY, new_store
from tests.screens.pressing import press
from wijkteam_desk.casework.make_household import make_household
from wijkteam_desk.casework.read_versions import read_versions
from wijkteam_desk.casework.set_goal import add_goal
from wijkteam_desk.domain.dutch_date import today
from wijkteam_desk.domain.household import Relation, WhoIsWho
from wijkteam_desk.domain.plan import GoalWords
from wijkteam_desk.ui.common.calm_combo import CalmCombo
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.screens.agreement.asked import answer_of
from wijkteam_desk.ui.screens.agreement.sheet import Sheet, sheet_of
from wijkteam_desk.ui.screens.agreement.view import AgreementView

SEM = WhoIsWho(given_name="Sem", relation=Relation.CHILD, about_age=9)


@pytest.fixture
def sheet(tmp_path: Path) -> Sheet:
    """De Wit with Daan of 14 and Sem of 9, and a goal that is not agreed yet."""
    store = new_store(tmp_path)
    made = store.perform(make_household, name="De Wit", members=(*FAMILY, SEM))
    about = made.household_id
    store.perform(add_goal, household_id=about, words=GoalWords(own_words="Rust in huis."))
    plan = store.perform(read_versions, household_id=about)
    store.close()
    return sheet_of(plan, today())


@pytest.fixture
def view(qtbot: QtBot, look: Look, sheet: Sheet) -> AgreementView:
    page = AgreementView()
    qtbot.addWidget(page)
    page.show()
    page.show_sheet(sheet, {})
    return page


def asked(view: AgreementView) -> list[str]:
    combos = view.findChildren(CalmCombo)
    return [one.accessibleName() for one in combos if one.isVisible()]


def test_r_1_10_who_is_twelve_is_asked_and_a_younger_child_on_purpose(view: AgreementView) -> None:
    older = [f"Wat zegt {name} ervan" for name in ("Fatima", "Mark", "Daan")]
    assert asked(view) == older
    press(view, "Vraag ook Sem")
    assert asked(view) == [*older, "Wat zegt Sem ervan"]


def test_what_was_begun_about_a_young_child_is_in_sight(view: AgreementView, sheet: Sheet) -> None:
    sem = {name: who for who, name in sheet.people}["Sem"]
    view.restore({answer_of(sem): "gezien"})
    assert asked(view)[-2:] == ["Wat zegt Sem ervan", "Hoe"]
