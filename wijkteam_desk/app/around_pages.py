"""The pages that hang on a household: somebody, the family drawn, protection, a melding."""

from collections.abc import Callable
from dataclasses import dataclass
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


@dataclass(frozen=True, kw_only=True)
class AroundWays:
    """What the composer does for them: shows a page, goes back to the household, prints."""

    show: Callable[[OpenPage], None]
    back: Callable[[], None]
    print: Callable[[HouseholdFile, str], None]


class AroundPages:
    """Opens them above the household, and leads back to it."""

    def __init__(
        self,
        acts_for: ActsFor,
        household: Callable[[], HouseholdPage | None],
        ways: AroundWays,
    ) -> None:
        self._acts_for = acts_for
        self._household = household
        self._show, self._back, self._print = ways.show, ways.back, ways.print

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

    def family(self, file: HouseholdFile) -> None:
        """Gezin en netwerk, drawn."""
        open_member = partial(self.member, file, about=None)
        page = FamilyPage(file.household.id, self._acts_for, open_member)
        page.view.closed.connect(self._back)
        page.view.print_asked.connect(partial(self._print, file, "family"))
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
