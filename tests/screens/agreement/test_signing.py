"""Somebody signs the plan on the screen, by pen, finger or mouse. FICTIEF."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.household_store import StoreActs, de_wit, new_store
from tests.screens.pressing import press
from tests.unit.paper.heard import alternatives
from tests.unit.paper.test_accessible import assert_accessible
from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.casework.plan_for_readers import plan_for_readers
from wijkteam_desk.casework.set_goal import add_goal
from wijkteam_desk.domain.dutch_date import today
from wijkteam_desk.domain.plan import GoalWords
from wijkteam_desk.domain.signature import strokes_in
from wijkteam_desk.paper.plan import plan_paper
from wijkteam_desk.storage.store import Store
from wijkteam_desk.ui.common.dutch_day import short_day
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.common.signature_pad import SignaturePad
from wijkteam_desk.ui.screens.agreement.asked import DAY, answer_of, key_of
from wijkteam_desk.ui.screens.agreement.view import AgreementView
from wijkteam_desk.ui.screens.agreement.wiring import wire

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return new_store(tmp_path)


@pytest.fixture
def file(store: Store) -> HouseholdFile:
    made = de_wit(store)
    words = GoalWords(own_words="Rust in huis.")
    store.perform(add_goal, household_id=made.household.id, words=words)
    return made


def page(qtbot: QtBot, store: Store, file: HouseholdFile) -> AgreementView:
    view = AgreementView()
    qtbot.addWidget(view)
    view.show()
    presenter = wire(view, StoreActs(store), file.household.id, lambda _: None)
    view.presenter = presenter  # type: ignore[attr-defined]  # as long as the view
    QCoreApplication.processEvents()
    return view


def draw(pad: SignaturePad) -> None:
    """Two strokes, of which the second leaves the field."""
    paper = next(one for one in pad.findChildren(QWidget) if one.height() > one.width() // 5)
    for start, end in ((QPoint(20, 20), QPoint(90, 40)), (QPoint(60, 10), QPoint(5000, 5000))):
        QTest.mousePress(paper, LEFT, pos=start)
        QTest.mouseMove(paper, (start + end) / 2)
        QTest.mouseMove(paper, end)
        QTest.mouseRelease(paper, LEFT, pos=end)


def test_a_signature_put_on_the_screen_stands_on_paper(
    qtbot: QtBot, look: Look, store: Store, file: HouseholdFile
) -> None:
    view = page(qtbot, store, file)
    fatima = file.members[0].id
    agreed = {answer_of(fatima): "akkoord", DAY: short_day(today())}
    view.restore({**agreed, key_of(fatima, "means"): "pen"})
    QCoreApplication.processEvents()
    press(view, "Leg versie 1 vast")
    assert "Laat hier tekenen" in said(view)

    (pad,) = (one for one in view.findChildren(SignaturePad) if one.isVisible())
    draw(pad)
    press(view, "Leg versie 1 vast")
    sheet = store.perform(plan_for_readers, household_id=file.household.id, readers=(fatima,))
    (answer,) = sheet.agreed.answers
    assert len(strokes_in(answer.signature)) == 2
    paper = plan_paper(sheet)
    assert_accessible(paper)
    assert alternatives(paper) == ["Handtekening van Fatima."]


def test_a_signature_is_wiped_and_put_anew(qtbot: QtBot, look: Look) -> None:
    pad = SignaturePad()
    qtbot.addWidget(pad)
    pad.show()
    draw(pad)
    assert len(strokes_in(pad.told())) == 2
    press(pad, "Wis de handtekening")
    assert pad.told() == ""
    pad.fill("1,2 3,4")
    assert pad.told() == "1,2 3,4"


def said(view: AgreementView) -> str:
    return "\n".join(one.text() for one in view.findChildren(QLabel) if one.isVisible())
