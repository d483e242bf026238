"""Gezin en netwerk over a real store. FICTIEF."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.household_store import StoreActs
from tests.screens.household.on_screen import settle, show
from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.casework.read_family import read_family
from wijkteam_desk.casework.set_network import add_network_person
from wijkteam_desk.casework.tie_kin import tie_kin
from wijkteam_desk.domain.drawing import Drawing
from wijkteam_desk.domain.family import Family
from wijkteam_desk.domain.kinship import KinTieKind, KinTieTold
from wijkteam_desk.domain.network import Group, Nearness, NetworkTold
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.common.picture_edit import PictureEdit
from wijkteam_desk.ui.common.spot_button import SpotButton
from wijkteam_desk.ui.screens.family.view import FamilyView
from wijkteam_desk.ui.screens.family.wiring import wire

LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier
OMA = NetworkTold(name="Oma Lies", relation="oma", nearness=Nearness.NEAR, practical=True)
ANS = NetworkTold(name="Ans", relation="buurvrouw", group=Group.NEIGHBOURS)


class Page:
    """The page over a real store."""

    def __init__(self, view: FamilyView, store: StoreActs, file: HouseholdFile) -> None:
        self.view = view
        self.acts = store
        self.file = file
        self.opened: list[str] = []
        self.presenter = wire(view, store, file.household.id, self.opened.append)
        self.presenter.load()
        settle()

    @property
    def family(self) -> Family:
        return self.acts.store.perform(read_family, household_id=self.file.household.id)

    def picture(self, drawing: Drawing) -> PictureEdit:
        return self.view.drawings[drawing].picture

    def spot(self, name: str, drawing: Drawing = Drawing.NETWORK) -> SpotButton:
        picture = self.picture(drawing)
        person = next(one.id for one in picture.spots if one.heard.startswith(name))
        found = picture.button(person)
        assert found is not None
        return found

    def drag(self, name: str, by: QPoint, drawing: Drawing = Drawing.NETWORK) -> None:
        held = self.spot(name, drawing)
        aim = held.geometry().center() + by
        QTest.mousePress(held, LEFT, PLAIN, held.rect().center())
        for part in (aim - by / 2, aim):
            QTest.mouseMove(held, held.mapFromParent(part))
        QTest.mouseRelease(held, LEFT, PLAIN, held.mapFromParent(aim))
        settle()


@pytest.fixture
def page(qtbot: QtBot, look: Look, acts: StoreActs, file: HouseholdFile) -> Iterator[Page]:
    home, perform = file.household.id, acts.store.perform
    perform(add_network_person, household_id=home, told=ANS)
    oma = perform(add_network_person, household_id=home, told=OMA).made
    fatima, _, daan = (member.id for member in file.members)
    for kin in (
        KinTieTold(kind=KinTieKind.PARENT, one_member=fatima, other_member=daan),
        KinTieTold(kind=KinTieKind.PARENT, one_network=oma, other_member=fatima),
    ):
        perform(tie_kin, household_id=home, told=kin)
    view = FamilyView()
    show(qtbot, view)
    yield Page(view, acts, file)
    view.hide()
