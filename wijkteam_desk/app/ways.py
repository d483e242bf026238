"""What a page of the open vault is given: what runs its acts, and where one can go from it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtWidgets import QWidget

from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.casework.overview_readers import Pair
from wijkteam_desk.desk.guides import Guides
from wijkteam_desk.domain.policy import Policy
from wijkteam_desk.domain.settle import Settle
from wijkteam_desk.ui.common.background import ScreenActs

ActsFor = Callable[[QWidget], ScreenActs]
"""Makes what runs acts for a screen."""


class Consents(Protocol):
    """The pages about toestemming."""

    def ask(self, household_id: str, person_id: str = "", recipient_id: str = "") -> None:
        """A new question, about that person and for that reader where they are proposed."""

    def one(self, household_id: str, consent_id: str) -> None:
        """One question with who said what."""

    def overview(self, household_id: str, pairs: Sequence[Pair]) -> None:
        """Wie weet wat on paper, for each of these."""


class Shares(Protocol):
    """The pages of sharing."""

    def open(self, household_id: str) -> None:
        """With whom, what for, and what may go."""


class Around(Protocol):
    """The pages that hang on a household."""

    @property
    def consents(self) -> Consents:
        """Those about toestemming."""

    @property
    def shares(self) -> Shares:
        """Those of sharing."""

    def member(self, file: HouseholdFile, member_id: str, about: Settle | None) -> None:
        """Somebody of the household, or new when the id is empty; `about` is what to settle."""

    def family(self, file: HouseholdFile) -> None:
        """Gezin en netwerk, drawn."""

    def protection(self) -> None:
        """Niet benaderen and verborgen adres."""

    def involvement(
        self, file: HouseholdFile, involvement_id: str, at: str = "", field: str = ""
    ) -> None:
        """One that is involved, with the form of a card open at a field where one is named."""

    def leaving(self, involvement_id: str) -> None:
        """How the help of one organisation stops."""

    def melding(self, melding_id: str) -> None:
        """One melding, or a new one when the id is empty."""


class After(Protocol):
    """The pages with what follows from a conversation."""

    def wrap_up(self, conversation_id: str) -> None:
        """Nawerk."""

    def type_over(self, conversation_id: str) -> None:
        """The same, from what was written on paper."""

    def story(self, household_id: str) -> None:
        """Ons verhaal."""

    def situation(self, household_id: str) -> None:
        """How it goes with each of them."""

    def agreement(self, household_id: str) -> None:
        """The plan is agreed."""

    def evaluation(self, household_id: str) -> None:
        """The plan is evaluated."""

    def closing(self, household_id: str) -> None:
        """The plan is closed, or opened again."""

    def absence(self, coach_id: str) -> None:
        """A colleague is away for a while."""

    def matter(self, household_id: str, form: str, about: str) -> None:
        """An escalation or a dispute, by its form and its id, which is empty for a new one."""

    def history(self, form: str, about: str) -> None:
        """What something in the plan said before; the form is that in which it is edited."""


class Prints(Protocol):
    """The papers of a household."""

    def plan(self, file: HouseholdFile) -> None:
        """The plan, for who reads along."""

    def letter(self, household_id: str, words: str) -> None:
        """The briefje that the parents carry, with these words of theirs."""

    def blank_form(self) -> None:
        """An empty form for a conversation."""


@dataclass(frozen=True, kw_only=True)
class Ways:
    """Where one can go from a household."""

    conversation: Callable[[str], None]
    before: Callable[[str], None]
    prints: Prints
    around: Around
    after: After
    guides: Guides
    policy: Policy
