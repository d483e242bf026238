"""What the form about a member can show; knows no Qt."""

from typing import Protocol

from wijkteam_desk.ui.common.asked import Wrong


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

    def keep_again(self, sentence: str) -> None:
        """The draft is not kept: hand it on again, and say why unless empty."""

    def show_problem(self, wrong: Wrong, *, go_there: bool) -> None:
        """Say what is the matter at the field."""

    def show_refusal(self, sentence: str) -> None:
        """Say what a rule refused; what was typed stays, and is kept."""

    def close_form(self) -> None:
        """There is nothing more to ask."""
