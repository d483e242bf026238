"""The pages that hang on a household: somebody, the family drawn, protection, a melding."""

from collections.abc import Callable
from functools import partial
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from wijkteam_desk.app.family_page import FamilyPage
from wijkteam_desk.app.household_page import ActsFor, HouseholdPage
from wijkteam_desk.app.melding_page import MeldingPage
from wijkteam_desk.app.member_page import MemberPage
from wijkteam_desk.app.protection_page import ProtectionPage
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.domain.settle import Settle


class OpenPage(Protocol):
    """A page that is no place: it holds what was typed until it is left."""

    @property
    def view(self) -> QWidget:
        """What is shown."""

    def flush(self) -> None:
        """Hands on every draft now."""


@runtime_checkable
class Refreshed(Protocol):
    """A page that shows anew what was undone."""

    def refresh(self, changed: Changed, /) -> None:
        """Something in it changed."""


class AroundPages:
    """Opens them above the household, and leads back to it."""

    def __init__(
        self,
        acts_for: ActsFor,
        household: Callable[[], HouseholdPage | None],
        ways: tuple[Callable[[OpenPage], None], Callable[[], None]],
    ) -> None:
        """`ways`: show a page, and go back to the household."""
        self._acts_for = acts_for
        self._household = household
        self._show, self._back = ways

    def member(self, file: HouseholdFile, member_id: str, about: Settle | None) -> None:
        """Somebody of the household, or new when the id is empty; `about` is what to settle."""
        household = self._household()
        if household is None:
            return
        page = MemberPage(file, member_id, self._acts_for, household)
        page.view.closed.connect(self._back)
        page.view.protection_asked.connect(partial(self.protection, member_id))
        self._show(page)
        page.read(about)

    def family(self, household_id: str) -> None:
        """Gezin en netwerk, drawn."""
        page = FamilyPage(household_id, self._acts_for)
        page.view.closed.connect(self._back)
        self._show(page)
        page.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def protection(self, about: str = "") -> None:
        """Niet benaderen and verborgen adres; `about` is somebody who is proposed."""
        household = self._household()
        if household is None:
            return
        page = ProtectionPage(about, self._acts_for, household)
        page.view.closed.connect(self._back)
        self._show(page)
        page.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def melding(self, melding_id: str) -> None:
        """One melding with its terms, or a new one when the id is empty."""
        household = self._household()
        if household is None:
            return
        page = MeldingPage(melding_id, self._acts_for, household)
        page.view.closed.connect(self._back)
        self._show(page)
        page.view.begin(new=not melding_id)
