"""What is behind a page with one form; knows no Qt."""

from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Any, Generic, Protocol, TypeVar

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.common.asked import Wrong
from wijkteam_desk.ui.common.form_draft import FormDraft


class FormShown(Protocol):
    """What is asked of each such page."""

    def restore(self, fields: dict[str, str]) -> None:
        """Show what was being typed before."""

    def keep_again(self, sentence: str) -> None:
        """The draft is not kept: hand it on again, and say why unless empty."""

    def show_kept(self) -> None:
        """What stood in the form is kept."""

    def show_problem(self, wrong: Wrong) -> None:
        """Say what is the matter at the field, and go there."""

    def show_refusal(self, sentence: str) -> None:
        """Say what was refused; what was typed stays."""


V = TypeVar("V", bound=FormShown)
P = TypeVar("P")


class FormPresenter(ABC, Generic[V, P]):
    """Reads, keeps the draft, and does one act at a time."""

    form: str
    """The name under which the draft is kept."""
    read: Callable[..., P]
    """Gives what `_show` is given."""
    id_name = "household_id"
    """How `read` calls the id that it is given."""

    def __init__(
        self,
        view: V,
        acts: Acts,
        id_: str,
        changed: Callable[[Changed], None],
        *,
        draft_about: str = "",
    ) -> None:
        """The draft is about what is read, unless it is `draft_about` something in it."""
        self._view, self._acts, self._id, self._changed = view, acts, id_, changed
        self._busy = False
        self._draft = FormDraft(acts, self.form, draft_about or id_, view.keep_again)

    def load(self) -> None:
        """Show the page, with what was being typed when it was last left."""
        self.refresh()
        self._draft.restore(self._view.restore)

    def refresh(self, _: Changed | None = None) -> None:
        """Something in it changed: show it as it is now."""
        given = {self.id_name: self._id, **self._given()}
        self._acts.run(self.read, **given, then=self._show, failed=self._view.show_refusal)

    def _given(self) -> dict[str, Any]:
        """What `read` is given besides the id."""
        return {}

    def keep(self, fields: dict[str, str]) -> None:
        """Keep what was typed as a draft."""
        self._draft.keep(fields)

    @abstractmethod
    def _show(self, plan: P) -> None:
        """Show what was read."""

    def _do(
        self, act: Callable[..., Changed], then: Callable[[Changed], None], **given: Any
    ) -> None:
        self._busy = True
        self._acts.run(act, **given, then=then, failed=self._refused)

    def _done(self, changed: Changed) -> None:
        self._busy = False
        self._view.show_kept()
        self._kept(changed)

    def _kept(self, changed: Changed) -> None:
        self._changed(changed)
        self.refresh()

    def _refused(self, sentence: str) -> None:
        self._busy = False
        self._view.show_refusal(sentence)
