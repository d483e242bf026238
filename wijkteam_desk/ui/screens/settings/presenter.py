"""Changes who the coach is, field by field."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from wijkteam_desk.casework.change_coach import DRAFT_FORM, change_coach
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.read_author import read_author
from wijkteam_desk.domain.coach import Coach, CoachDetails, check_details
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.common.form_draft import FormDraft


class CoachShown(Protocol):
    """What the form can show."""

    def show_details(self, fields: dict[str, str]) -> None:
        """Show who the coach is; what is being typed stays."""

    def restore(self, fields: dict[str, str]) -> None:
        """Show what was typed before."""

    def show_kept(self, fields: dict[str, str]) -> None:
        """These fields are kept."""

    def keep_again(self, sentence: str) -> None:
        """The draft is not kept: hand it on once more; the sentence says why, if not yet said."""

    def show_refusal(self, sentence: str) -> None:
        """Say what a rule refused; what was typed stays."""


class CoachPresenter:
    """Knows what the store will hold after the edits under way, so that these follow each other."""

    def __init__(
        self, view: CoachShown, acts: Acts, author: str, changed: Callable[[CoachDetails], None]
    ) -> None:
        self._view = view
        self._acts = acts
        self._changed = changed
        self._id = author
        self._draft = FormDraft(acts, DRAFT_FORM, author, view.keep_again)
        self._was = CoachDetails(name="")
        self._under_way = 0

    def load(self) -> None:
        """Show who the coach is, and what was typed before, if anything."""
        if not self._under_way:
            self._acts.run(read_author, then=self._show)
            self._draft.restore(self._view.restore)

    def keep(self, fields: dict[str, str]) -> None:
        """Keep what was typed as a draft."""
        self._draft.keep(fields)

    def forget(self) -> None:
        """What was typed is not wanted any more."""
        self._draft.drop()

    def leave_field(self, fields: dict[str, str]) -> None:
        """Keep the change, or say what is the matter."""
        try:
            told = check_details(CoachDetails(**fields))
        except Refusal as refusal:
            self._view.show_refusal(refusal.sentence)
            return
        was, self._was = self._was, told
        if told == was:
            self._draft.drop()
            self._show_kept(fields)
            return
        self._under_way += 1
        self._acts.run(
            change_coach,
            coach_id=self._id,
            told=told,
            was=was,
            then=partial(self._is_changed, fields, told),
            failed=partial(self._refused, was),
        )

    def _show(self, coach: Coach) -> None:
        self._was = told_of(coach, CoachDetails)
        self._view.show_details(vars(self._was))

    def _is_changed(self, fields: dict[str, str], told: CoachDetails, _: Changed) -> None:
        self._under_way -= 1
        self._show_kept(fields)
        self._changed(told)

    def _show_kept(self, fields: dict[str, str]) -> None:
        self._view.show_kept(fields)
        self._view.show_details(vars(self._was))

    def _refused(self, was: CoachDetails, sentence: str) -> None:
        self._under_way -= 1
        self._was = was
        self._view.show_refusal(sentence)
