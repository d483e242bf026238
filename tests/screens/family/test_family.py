"""Gezin en netwerk: two pictures, and the same in words. FICTIEF."""

from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.screens.common.cut import cut_texts
from tests.screens.common.nameless import nameless_controls
from wijkteam_desk.domain.family import Family
from wijkteam_desk.domain.household import Relation, WhoIsWho, names_apart, new_member
from wijkteam_desk.domain.kinship import KinTie, KinTieKind
from wijkteam_desk.domain.network import NetworkPerson
from wijkteam_desk.ui.common.colours import worn
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.common.picture_view import PictureView
from wijkteam_desk.ui.screens.family.view import FamilyView

TODAY = date(2026, 11, 22)


@pytest.fixture
def family() -> Family:
    told = WhoIsWho(given_name="Daan", relation=Relation.CHILD, birth_date=date(2012, 3, 1))
    daan = new_member("h", 1, told, TODAY)
    told = WhoIsWho(given_name="Fatima", relation=Relation.PARENT, about_age=38)
    fatima = new_member("h", 2, told, TODAY)
    oma = NetworkPerson(household_id="h", position=1, name="Oma Lies", relation="oma")
    kin = (
        KinTie(
            household_id="h",
            kind=KinTieKind.PARENT,
            one_member=fatima.id,
            other_member=daan.id,
        ),
        KinTie(
            household_id="h",
            kind=KinTieKind.PARENT,
            one_network=oma.id,
            other_member=fatima.id,
        ),
    )
    members = (daan, fatima)
    return Family(members=members, names=names_apart(members), network=(oma,), kin=kin)


@pytest.fixture
def view(qtbot: QtBot, look: Look) -> FamilyView:
    view = FamilyView()
    qtbot.addWidget(view)
    view.resize(1100, 700)
    view.show()
    return view


@pytest.mark.parametrize("scale", [100, 200])
def test_both_pictures_and_what_they_say_fit(
    view: FamilyView, look: Look, family: Family, scale: int
) -> None:
    look.scale_text(scale)
    view.show_family(family, TODAY)
    for _ in range(3):  # lines that wrap ask for room, one after the other
        QCoreApplication.processEvents()
    genogram, ecogram = view.findChildren(PictureView)
    assert "Fatima is ouder van Daan." in genogram.accessibleDescription()
    assert "Oma Lies is ouder van Fatima." in genogram.accessibleDescription()
    assert "Oma Lies, oma" in ecogram.accessibleDescription()
    assert cut_texts(view) == []
    assert nameless_controls(view) == []


def test_something_is_drawn_in_the_colours_that_are_worn(view: FamilyView, family: Family) -> None:
    view.show_family(family, TODAY)
    QCoreApplication.processEvents()
    genogram = view.findChildren(PictureView)[0]
    image = genogram.grab().toImage()
    painted = {
        image.pixelColor(QPoint(x, y)).name()
        for x in range(image.width())
        for y in range(0, image.height(), 3)
    }
    assert worn().colour("green_tint").name() in painted


def test_one_key_leads_back(qtbot: QtBot, view: FamilyView) -> None:
    view.setFocus(Qt.FocusReason.OtherFocusReason)
    with qtbot.waitSignal(view.closed):
        qtbot.keyClick(view.focusProxy(), Qt.Key.Key_Space)


def test_why_there_is_nothing_is_said(view: FamilyView) -> None:
    view.show_refusal("Dit is er niet meer.")
    said = [label.text() for label in view.findChildren(QLabel)]
    assert "Dit is er niet meer." in said
