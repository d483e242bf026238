"""The pages on which a paper is looked at before it leaves."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from wijkteam_desk.app.frame import Frame
from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.casework.overview_readers import Pair
from wijkteam_desk.desk.guides import Guides
from wijkteam_desk.domain.policy import Policy

if TYPE_CHECKING:
    from wijkteam_desk.app.print_page import PaperPage, PrintPage


class PrintPages:
    """Opens them above the household; each leads back to where it was asked."""

    # Its page is brought in only when it is asked: the whole of paper comes with it.

    def __init__(self, frame: Frame, guides: Guides, policy: Policy) -> None:
        self._frame = frame
        self._guides = guides
        self._policy = policy

    def plan(self, file: HouseholdFile) -> None:
        """The plan, for who reads along."""
        from wijkteam_desk.app.print_page import PrintPage

        self._show(PrintPage(file, self._frame.desk, policy=self._policy), self._frame.home)

    def family(self, file: HouseholdFile, back: Callable[[], None]) -> None:
        """Gezin en netwerk, for who reads along."""
        from wijkteam_desk.app.print_page import PrintPage

        self._show(PrintPage(file, self._frame.desk, "family"), back)

    def story(self, household_id: str, back: Callable[[], None]) -> None:
        """Ons verhaal as the family approved it."""
        from wijkteam_desk.app.print_page import story_page

        self._show(story_page(self._frame.desk, self._frame.window, household_id), back)

    def absence(self, coach_id: str, back: Callable[[], None]) -> None:
        """The sheet for who stands in for this colleague."""
        from wijkteam_desk.app.print_page import absence_page

        self._show(absence_page(self._frame.desk, self._frame.window, coach_id), back)

    def today(self, back: Callable[[], None]) -> None:
        """The day by kenmerk."""
        from wijkteam_desk.app.print_page import today_page

        page = today_page(self._frame.desk, self._frame.window, self._policy)
        self._show(page, back)

    def card(self, involvement_id: str, back: Callable[[], None]) -> None:
        """The afsprakenkaart of one organisation."""
        from wijkteam_desk.app.print_page import card_page

        self._show(card_page(self._frame.desk, self._frame.window, involvement_id), back)

    def consent(self, whom: Sequence[tuple[str, str]], back: Callable[[], None]) -> None:
        """The question of a toestemming, to read and sign, for each of these (id and name)."""
        from wijkteam_desk.app.print_page import consent_page

        self._show(consent_page(self._frame.desk, self._frame.window, whom), back)

    def overview(self, household_id: str, pairs: Sequence[Pair], back: Callable[[], None]) -> None:
        """Wie weet wat, for each of these."""
        from wijkteam_desk.app.print_page import overview_page

        page = overview_page(
            self._frame.desk, self._frame.window, household_id, pairs, self._policy
        )
        self._show(page, back)

    def letter(self, household_id: str, words: str) -> None:
        """The briefje that the parents carry, with these words of theirs."""
        from wijkteam_desk.app.print_page import letter_page

        page = letter_page(self._frame.desk, self._frame.window, household_id, words)
        self._show(page, self._frame.home)

    def blank_form(self) -> None:
        """An empty form for a conversation without a laptop."""
        from wijkteam_desk.app.print_page import blank_form_page

        page = blank_form_page(self._frame.desk, self._frame.window, self._guides)
        self._show(page, self._frame.home)

    def _show(self, page: "PrintPage | PaperPage", back: Callable[[], None]) -> None:
        self._frame.forget_undo()
        page.view.closed.connect(back)
        self._frame.show(page)
        page.view.setFocus(Qt.FocusReason.OtherFocusReason)
