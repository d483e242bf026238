"""What the page about the family can show; knows no Qt."""

from datetime import date
from typing import Protocol

from wijkteam_desk.domain.family import Family
from wijkteam_desk.ui.common.asked import Wrong
from wijkteam_desk.ui.screens.family.tie_choices import TieChoices


class FormShown(Protocol):
    """What is asked of the form about somebody of the network."""

    def show_new(self, fields: dict[str, str]) -> None:
        """Ask about somebody new."""

    def show_known(self, name: str, fields: dict[str, str], *, away: bool) -> None:
        """Show somebody who is known; not how to call who is not approached."""

    def offer(self, members: dict[str, str]) -> None:
        """These members can be chosen, by id."""

    def restore(self, fields: dict[str, str]) -> None:
        """Show what was typed before."""

    def keep_again(self, sentence: str) -> None:
        """The draft is not kept: hand it on again, and say why unless empty."""

    def show_problem(self, wrong: Wrong) -> None:
        """Say what is the matter at the field, and go there."""

    def show_refusal(self, sentence: str) -> None:
        """Say what a rule refused; what was typed stays, and is kept."""

    def rest(self) -> None:
        """Nothing is half-filled any more."""


class FamilyShown(Protocol):
    """What is asked of the page."""

    @property
    def form(self) -> FormShown:
        """The form about somebody of the network."""

    def show_family(self, family: Family, today: date) -> None:
        """Draw both pictures."""

    def show_refusal(self, sentence: str) -> None:
        """Say what a rule refused."""

    def open_form(self) -> None:
        """The form instead of the pictures."""

    def close_form(self, person: str) -> None:
        """The pictures again; the keyboard goes to that person."""

    def ask_first(self) -> None:
        """Somebody is to be chosen from whom a line is drawn."""

    def ask_second(self, person: str, name: str) -> None:
        """This one was chosen; somebody else is to be chosen."""

    def ask_tie(self, choices: TieChoices) -> None:
        """The two are chosen: what are they of each other."""

    def stop_tying(self, person: str) -> None:
        """No line is being drawn any more; the keyboard goes to that person."""
