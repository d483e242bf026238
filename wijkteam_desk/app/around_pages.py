"""The pages that hang on a household: somebody, the family drawn, a melding, help that stops."""

from functools import partial

from PySide6.QtCore import Qt

from wijkteam_desk.app.consent_pages import ConsentPages
from wijkteam_desk.app.family_page import FamilyPage
from wijkteam_desk.app.frame import Frame
from wijkteam_desk.app.involvement_page import InvolvementPage
from wijkteam_desk.app.leaving_page import show_leaving
from wijkteam_desk.app.melding_page import MeldingPage
from wijkteam_desk.app.member_page import MemberPage
from wijkteam_desk.app.print_pages import PrintPages
from wijkteam_desk.app.protection_page import ProtectionPage
from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.domain.policy import Policy
from wijkteam_desk.domain.settle import Settle


class AroundPages:
    """Opens them above the household, and leads back to it."""

    def __init__(self, frame: Frame, prints: PrintPages, policy: Policy) -> None:
        self._frame = frame
        self._prints = prints
        self._policy = policy
        self.consents = ConsentPages(frame, prints, policy)

    def member(self, file: HouseholdFile, member_id: str, about: Settle | None) -> None:
        """Somebody of the household, or new when the id is empty; `about` is what to settle."""
        household = self._frame.household()
        if household is None:
            return
        page = MemberPage(file, member_id, self._frame.acts, household, self._policy)
        page.view.closed.connect(self._frame.home)
        page.view.protection_asked.connect(partial(self.protection, member_id))
        self._frame.show(page)
        page.read(about)

    def family(self, file: HouseholdFile) -> None:
        """Gezin en netwerk, drawn."""
        open_member = partial(self.member, file, about=None)
        page = FamilyPage(file.household.id, self._frame.acts, open_member)
        page.view.closed.connect(self._frame.home)
        page.view.print_asked.connect(
            partial(self._prints.family, file, partial(self.family, file))
        )
        self._frame.show(page)
        page.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def protection(self, about: str = "") -> None:
        """Niet benaderen and verborgen adres; `about` is somebody who is proposed."""
        household = self._frame.household()
        if household is None:
            return
        page = ProtectionPage(about, self._frame.acts, household)
        page.view.closed.connect(self._frame.home)
        self._frame.show(page)
        page.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def involvement(
        self, file: HouseholdFile, involvement_id: str, at: str = "", field: str = ""
    ) -> None:
        """One that is involved, with the form of a card open at a field where one is named."""
        page = InvolvementPage(involvement_id, self._frame.acts, file)
        page.view.closed.connect(self._frame.home)
        page.view.leaving_asked.connect(self.leaving)
        again = partial(self.involvement, file, involvement_id)
        page.view.card_asked.connect(lambda about: self._prints.card(about, again))
        self._frame.show(page)
        page.view.setFocus(Qt.FocusReason.OtherFocusReason)
        page.begin(at, field)

    def melding(self, melding_id: str) -> None:
        """One melding with its terms, or a new one when the id is empty."""
        household = self._frame.household()
        if household is None:
            return
        page = MeldingPage(melding_id, self._frame.acts, household)
        page.view.closed.connect(self._frame.home)
        self._frame.show(page)
        page.view.begin(new=not melding_id)

    def leaving(self, involvement_id: str) -> None:
        """How the help of one organisation stops."""
        show_leaving(self._frame, self._prints, involvement_id)
