"""What the page of a conversation and its presenter know of each other."""

from collections.abc import Callable
from typing import Protocol

from wijkteam_desk.casework.write_passage import PassageWords
from wijkteam_desk.domain.conversation import Place, TalkTold
from wijkteam_desk.ui.screens.conversation.sheet import Sheet


class Listener(Protocol):
    """Whom the page tells what was done on it."""

    def write(self, words: PassageWords) -> None:
        """The writing block was ended."""

    def keep_writing(self, fields: dict[str, str]) -> None:
        """Something is being typed in the writing block."""

    def correct(self, passage_id: str, words: PassageWords) -> None:
        """A passage that was open for change was left."""

    def keep_correction(self, passage_id: str, fields: dict[str, str]) -> None:
        """A passage is being changed."""

    def put_off(self, passage_id: str, words: PassageWords) -> None:
        """A begun change is for later."""

    def leave_as_was(self, passage_id: str) -> None:
        """A begun change is not wanted."""

    def set_alone(self, *, alone: bool) -> None:
        """One is alone with somebody, or no longer."""

    def let_in(self) -> None:
        """Somebody comes in."""

    def show_before(self) -> None:
        """Who is there may see what was said before they came."""

    def seat(self, present: tuple[str, ...]) -> None:
        """These people are at the table."""

    def plan_again(self, told: TalkTold) -> None:
        """This is when one meets again."""

    def go_on(self) -> None:
        """That is left open."""


class ConversationShown(Protocol):
    """The page as its presenter sees it."""

    @property
    def writing(self) -> PassageWords:
        """What stands in the writing block."""

    def listen(self, listener: Listener) -> None:
        """Tell everything to this listener."""

    def show_sheet(self, sheet: Sheet, begun: dict[str, PassageWords]) -> None:
        """Show the page; what is being typed stays. `begun`: what a passage opens with."""

    def allow_again(self, passage_id: str) -> None:
        """The change of this passage was not kept; it is open as it was typed."""

    def show_under_way(self, passages: tuple[PassageWords, ...]) -> None:
        """Show after the page what was written and is not kept yet."""

    def put_back(self, words: PassageWords) -> None:
        """Let exactly these words stand in the writing block."""

    def begin_anew(self) -> None:
        """Empty the writing block; the topic stays."""

    def open_correction(self, passage_id: str) -> None:
        """Open a passage for change."""

    def close_correction(self, passage_id: str) -> None:
        """Close it again; the passage stays as it was."""

    def keep_again(self, passage_id: str = "") -> None:
        """Hand on the draft once more; without a passage, of the writing block."""

    def refuse(self, sentence: str, passage_id: str = "") -> None:
        """Say at the block what is missing; without a passage, at the writing block."""

    def trouble(self, sentence: str) -> None:
        """Say in the bar what went wrong."""

    def offer_return(self, act: Callable[[], None]) -> None:
        """Say that a passage was taken away, with the way back."""

    def offer_leaving(self, sentence: str, act: Callable[[], None]) -> None:
        """Say why the page was not left, with the way to leave and finish later.

        An empty sentence: what is missing is said where one types.
        """

    def end_all(self) -> None:
        """End every block with text as if Enter was pressed in it."""

    def flush(self) -> None:
        """Hand on every draft now."""

    def tell_restored(self) -> None:
        """Say that what was being typed when the page went is there again."""

    def tell_aside(self) -> None:
        """Say that what was being typed is there again for who is alone, without its words."""

    def tell_gone(self) -> None:
        """Say that an own note is gone for good."""

    def ask_again(self, place: Place) -> None:
        """Ask when one meets again; `place` is where one is now."""

    def refuse_again(self, sentence: str) -> None:
        """Say why no next talk was planned."""

    def tell_saved(self) -> None:
        """Something was kept."""
