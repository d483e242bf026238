"""Sets and lifts what keeps somebody safe, and keeps what was typed."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.protect import DRAFT_FORM, lift_protection, protect
from wijkteam_desk.casework.read_protection import ProtectionFile, read_protection
from wijkteam_desk.domain.protection import SecondPairOfEyes
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.common.asked import Wrong
from wijkteam_desk.ui.common.dutch_day import today
from wijkteam_desk.ui.common.form_draft import FormDraft
from wijkteam_desk.ui.screens.protection.asked import Asked, kind_in, read_eyes
from wijkteam_desk.ui.screens.protection.said import Said, said_of


class ProtectionShown(Protocol):
    """What the presenter asks of the view."""

    def show_said(self, said: Said, about: str) -> None:
        """Show what stands and what was lifted; `about` is proposed in an untouched form."""

    def restore(self, fields: dict[str, str]) -> None:
        """Show what was typed before."""

    def keep_again(self, sentence: str) -> None:
        """The draft is not kept: hand it on again, and say why unless empty."""

    def show_problem(self, wrong: Wrong) -> None:
        """Say what is the matter at the field."""

    def show_refusal(self, sentence: str) -> None:
        """Say what a rule refused; what was typed stays."""

    def finish(self, *, lifted: bool) -> None:
        """It is done: empty the form and say so."""


class ProtectionPresenter:
    """One household; `about` is the person one came from, or nobody."""

    def __init__(
        self,
        view: ProtectionShown,
        acts: Acts,
        place: tuple[str, str],
        changed: Callable[[Changed], None],
    ) -> None:
        """`place` is the household and that person."""
        self._view = view
        self._acts = acts
        self._household_id, self._about = place
        self._changed = changed
        self._busy = False
        self._draft = FormDraft(acts, DRAFT_FORM, self._household_id, view.keep_again)
        self._load()
        self._draft.restore(view.restore)

    def keep(self, fields: dict[str, str]) -> None:
        """Keep what was typed as a draft; not while it is being set, for that act drops it."""
        if not self._busy:
            self._draft.keep(fields)

    def forget(self) -> None:
        """What was typed is not wanted any more."""
        self._draft.drop()

    def settle(self, fields: dict[str, str]) -> None:
        """Set it, or lift what the form names; what misses is said at its field."""
        told = read_eyes(fields)
        if isinstance(told, Wrong):
            self._view.show_problem(told)
        elif not self._busy:
            self._busy = True
            settle = self._lift if fields.get(Asked.LIFTED) else self._set
            settle(fields, told)

    def _set(self, fields: dict[str, str], told: SecondPairOfEyes) -> None:
        self._acts.run(
            protect,
            household_id=self._household_id,
            kind=kind_in(fields),
            told=told,
            person_id=fields.get(Asked.WHO) or None,
            words=fields.get(Asked.WORDS, ""),
            then=partial(self._done, lifted=False),
            failed=self._refused,
        )

    def _lift(self, fields: dict[str, str], told: SecondPairOfEyes) -> None:
        self._acts.run(
            lift_protection,
            protection_id=fields[Asked.LIFTED],
            told=told,
            then=partial(self._done, lifted=True),
            failed=self._refused,
        )

    def _load(self) -> None:
        self._acts.run(
            read_protection,
            household_id=self._household_id,
            then=self._show,
            failed=self._view.show_refusal,
        )

    def _show(self, file: ProtectionFile) -> None:
        self._view.show_said(said_of(file, today()), self._about)

    def _done(self, changed: Changed, *, lifted: bool) -> None:
        self._busy = False
        self._view.finish(lifted=lifted)
        self._changed(changed)
        self._load()

    def _refused(self, sentence: str) -> None:
        self._busy = False
        self._view.keep_again("")
        self._view.show_refusal(sentence)
