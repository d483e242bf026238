"""Keeps a melding field by field, and what the onderzoek found; knows no Qt."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.read_melding import MeldingFile
from wijkteam_desk.casework.read_melding import read_melding as load
from wijkteam_desk.casework.set_melding import (
    DRAFT_FORM,
    NOTE_FORM,
    change_melding,
    note_research,
    register_melding,
)
from wijkteam_desk.domain.melding import Melding, MeldingTold, ResearchItem
from wijkteam_desk.domain.naming import Called
from wijkteam_desk.domain.told import tell
from wijkteam_desk.storage.drafts import keep_draft
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.common.asked import Wrong
from wijkteam_desk.ui.common.dutch_day import short_day, today
from wijkteam_desk.ui.common.form_draft import FormDraft
from wijkteam_desk.ui.screens.melding.asked import (
    melding_texts,
    read_field,
    read_melding,
    told_by,
)
from wijkteam_desk.ui.screens.melding.said import StepLine, lines_of


class MeldingShown(Protocol):
    """What the presenter asks of the view."""

    def ask_family_plan(self) -> None:
        """The team offers this household a familiegroepsplan: ask what came of it."""

    def leave_alone(self, away: Called) -> None:
        """Propose to tell nothing to who is called as one of these."""

    def show_new(self, fields: dict[str, str]) -> None:
        """Ask about a melding that is not kept yet."""

    def show_known(self, fields: dict[str, str]) -> None:
        """Show what is kept; what is being typed stays."""

    def show_steps(self, lines: tuple[StepLine, ...]) -> None:
        """Show how the steps stand."""

    def show_found(self, found: dict[ResearchItem, str], typed: dict[ResearchItem, str]) -> None:
        """Show what was found on each item, and what was still being typed there."""

    def restore(self, fields: dict[str, str]) -> None:
        """Show what was typed before."""

    def show_kept(self, fields: dict[str, str], at: str) -> None:
        """This is what is kept, with a new answer `at` a field; what was typed since is not."""

    def keep_again(self, sentence: str) -> None:
        """The draft is not kept: hand it on again, and say why unless empty."""

    def show_problem(self, wrong: Wrong) -> None:
        """Say what is the matter at the field."""

    def show_refusal(self, sentence: str) -> None:
        """Say what a rule refused; what was typed stays."""


class MeldingPresenter:
    """One melding; without an id one that is not kept yet."""

    def __init__(
        self,
        view: MeldingShown,
        acts: Acts,
        place: tuple[str, str],
        changed: Callable[[Changed], None],
        *,
        family_plan: bool,
        away: Called,
    ) -> None:
        """`place` is the household and the melding; the rest is as in `calendar`."""
        self._view, self._acts, self._changed = view, acts, changed
        self._household_id, self._id = place
        self._was: MeldingTold | None = None
        self._under_way = 0
        self._lines = partial(lines_of, family_plan=family_plan, away=away)
        view.leave_alone(away)
        if family_plan:
            view.ask_family_plan()
        self._draft = FormDraft(acts, DRAFT_FORM, self._id or self._household_id, view.keep_again)
        if self._id:
            self.load()
        else:
            view.show_new({"reported_on": short_day(today())})
            self._draft.restore(view.restore)

    def load(self, _: Changed | None = None) -> None:
        """Read it anew."""
        if self._id:
            failed = self._view.show_refusal
            self._acts.run(load, melding_id=self._id, then=self._show, failed=failed)

    def keep(self, fields: dict[str, str]) -> None:
        """Keep what was typed as a draft."""
        self._draft.keep(fields)

    def leave_field(self, fields: dict[str, str], at: str) -> None:
        """A field was left: keep the change, or say what is the matter."""
        if self._was is None:
            return
        told = read_field(self._was, at, fields.get(at, ""), today())
        if isinstance(told, Wrong):
            self._view.show_problem(told)
        else:
            self._change(self._was, told, at)

    def register(self, fields: dict[str, str]) -> None:
        """Keep a new melding; its steps and terms follow from its day."""
        told = read_melding(fields, today())
        if isinstance(told, Wrong):
            self._view.show_problem(told)
        elif not self._under_way:
            self._under_way += 1
            self._acts.run(
                register_melding,
                household_id=self._household_id,
                told=told,
                then=self._registered,
                failed=self._refused,
            )

    def keep_note(self, item: ResearchItem, found: str) -> None:
        """Keep what is being typed at an item."""
        about, said = f"{self._id}/{item.value}", {"found": found}
        self._acts.run(keep_draft, form=NOTE_FORM, about=about, fields=said, then=_nothing)

    def note(self, item: ResearchItem, found: str) -> None:
        """Keep what the onderzoek found."""
        self._acts.run(
            note_research,
            melding_id=self._id,
            item=item,
            found=found,
            then=self._changed,
            failed=self._view.show_refusal,
        )

    def _show(self, file: MeldingFile) -> None:
        if self._under_way:
            return
        self._was = told_by(file.melding)
        self._view.show_known(melding_texts(self._was))
        self._view.show_steps(self._lines(file.melding, today()))
        self._view.show_found(file.found, file.notes)
        if file.draft:
            self._view.restore(file.draft)

    def _registered(self, changed: Changed) -> None:
        self._under_way -= 1
        self._id = changed.made
        self._draft = FormDraft(self._acts, DRAFT_FORM, self._id, self._view.keep_again)
        self._changed(changed)
        self.load()

    def _change(self, was: MeldingTold, told: MeldingTold, at: str) -> None:
        self._was = told
        if told == was:
            self._view.show_kept(melding_texts(told), at)
            return
        self._under_way += 1
        self._acts.run(
            change_melding,
            melding_id=self._id,
            told=told,
            was=was,
            then=partial(self._kept, told, at),
            failed=partial(self._not_kept, was, at),
        )

    def _kept(self, told: MeldingTold, at: str, changed: Changed) -> None:
        self._under_way -= 1
        melding = Melding(household_id="", reported_on=told.reported_on)
        tell(melding, told)
        self._view.show_steps(self._lines(melding, today()))
        self._view.show_kept(melding_texts(told), at)
        self._changed(changed)

    def _not_kept(self, was: MeldingTold, at: str, sentence: str) -> None:
        self._under_way -= 1
        self._was = was
        self._view.show_problem(Wrong(at=at, sentence=sentence))

    def _refused(self, sentence: str) -> None:
        self._under_way -= 1
        self._view.show_refusal(sentence)


def _nothing(_: None) -> None:
    """A draft that is kept needs no answer."""
