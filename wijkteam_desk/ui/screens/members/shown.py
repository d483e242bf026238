"""What the form about a member can show, and what is kept of it; knows no Qt."""

from collections.abc import Callable
from typing import Protocol

from wijkteam_desk.storage.drafts import drop_draft, keep_draft, read_draft
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.common.member_told import Problem

FORM = "member"


class MemberShown(Protocol):
    """What the presenters ask of the view."""

    def show_new(self, fields: dict[str, str]) -> None:
        """Ask about somebody new; the surname is proposed."""

    def show_known(self, name: str, fields: dict[str, str]) -> None:
        """Show somebody who is known; what is being typed stays."""

    def restore(self, fields: dict[str, str]) -> None:
        """Show what was typed before."""

    def show_kept(self, fields: dict[str, str]) -> None:
        """These fields are kept; what was typed since is not."""

    def show_problem(self, problem: Problem, *, go_there: bool) -> None:
        """Say what is the matter at the field."""

    def show_refusal(self, sentence: str) -> None:
        """Say what a rule refused; what was typed stays, and is kept."""

    def close_form(self) -> None:
        """There is nothing more to ask."""


class MemberDraft:
    """The half-filled form about a member; about somebody new: about the household."""

    def __init__(self, acts: Acts, about: str) -> None:
        self._acts = acts
        self._about = about

    def restore(self, put_back: Callable[[dict[str, str]], None]) -> None:
        """Call `put_back` with what was typed before, if anything was."""

        def found(fields: dict[str, str]) -> None:
            if fields:
                put_back(fields)

        self._acts.run(read_draft, form=FORM, about=self._about, then=found)

    def keep(self, fields: dict[str, str]) -> None:
        """Keep what was typed."""
        self._acts.run(keep_draft, form=FORM, about=self._about, fields=fields, then=_nothing)

    def drop(self) -> None:
        """Forget it: its act is done."""
        self._acts.run(drop_draft, form=FORM, about=self._about, then=_nothing)


def _nothing(_: None) -> None:
    """A draft was kept or dropped: nothing to show."""
