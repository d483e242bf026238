"""Decides what stands on the screen while everybody reads along; knows no Qt."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Protocol

from wijkteam_desk.casework.affirm_passage import affirm_passage, withdraw_affirmation
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.correct_passage import DRAFT_FORM as CORRECTION_FORM
from wijkteam_desk.casework.correct_passage import correct_passage
from wijkteam_desk.casework.read_together import DRAFT_FORM, Together, read_together
from wijkteam_desk.casework.write_passage import PassageWords
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.storage.drafts import drop_draft, keep_draft
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.common.form_draft import FormDraft
from wijkteam_desk.ui.screens.reading.lines import Reader, Reading, ReadingLine, reading_of

TICKED = "ticked"
TEXT = "text"


class ReadingShown(Protocol):
    """What the presenter asks of the page."""

    def offer(self, reading: Reading, ticked: tuple[str, ...]) -> None:
        """Show what may be read, for the coach to tick."""

    def read(self, lines: tuple[ReadingLine, ...], readers: tuple[Reader, ...]) -> None:
        """Show these, large; where one was stays."""

    def open_correction(self, passage_id: str, text: str) -> None:
        """Let these words be put right."""

    def close_correction(self) -> None:
        """The words are right again."""

    def hide_words(self) -> None:
        """Take every word off the screen, at once."""

    def show_refusal(self, sentence: str) -> None:
        """Say what was refused."""

    def leave(self) -> None:
        """Go back to the conversation."""


class ReadingPresenter:
    """One conversation. Nothing is ticked that the coach did not tick."""

    def __init__(
        self,
        view: ReadingShown,
        acts: Acts,
        conversation_id: str,
        changed: Callable[[Changed], None],
    ) -> None:
        self._view = view
        self._acts = acts
        self._id = conversation_id
        self._changed = changed
        self._ticked: tuple[str, ...] = ()
        self._together: Together | None = None
        self._reads = False
        self._hidden = False
        self._draft = FormDraft(acts, DRAFT_FORM, conversation_id, view.show_refusal)

    def load(self) -> None:
        """Show what may be read, with what was prepared."""
        self._acts.run(read_together, conversation_id=self._id, then=self._open)

    def refresh(self, _: Changed | None = None) -> None:
        """Something in it changed: show it as it is now."""
        self._acts.run(read_together, conversation_id=self._id, then=self._show)

    def tick(self, ids: tuple[str, ...]) -> None:
        """Keep what is to be read; it is prepared, and no act."""
        self._ticked = ids
        if ids:
            self._draft.keep({TICKED: " ".join(ids)})
        else:
            self._draft.drop()

    def begin(self) -> None:
        """Everybody may look now."""
        self._reads = True
        self._show_lines()

    def back(self) -> None:
        """From reading to the list, and from there to the conversation."""
        if self._hidden or not self._reads:
            self._view.leave()
            return
        self._reads = False
        self._show_lines()

    def hide(self) -> None:
        """Somebody comes in."""
        self._hidden = True
        self._view.hide_words()

    def go_on(self) -> None:
        """Who is there may read along: show again what may be read now."""
        self._hidden = False
        self.refresh()

    def affirm(self, passage_id: str, member_id: str, right: bool) -> None:  # noqa: FBT001 - a signal gives it
        """Keep who said that it is right, or that it is not so sure."""
        self._acts.run(
            affirm_passage if right else withdraw_affirmation,
            passage_id=passage_id,
            member_id=member_id,
            then=self._kept,
            failed=self._refused,
        )

    def begin_correction(self, passage_id: str) -> None:
        """Let the words be put right, from where one was with that."""
        old = self._standing(passage_id)
        if old is None or self._together is None:
            return
        begun = self._together.corrections.get(passage_id, {})
        self._view.open_correction(passage_id, begun.get(TEXT, old.text))

    def keep_correction(self, passage_id: str, text: str) -> None:
        """Keep half-corrected words; the page of the conversation goes on with the same draft."""
        old = self._standing(passage_id)
        if old is None or self._together is None:
            return
        fields = {name: str(mark or "") for name, mark in vars(replace(old, text=text)).items()}
        self._together.corrections[passage_id] = fields
        self._acts.run(
            keep_draft, form=CORRECTION_FORM, about=passage_id, fields=fields, then=_kept_draft
        )

    def leave_correction(self, passage_id: str) -> None:
        """The words were right after all."""
        if self._together:
            self._together.corrections.pop(passage_id, None)
        self._acts.run(drop_draft, form=CORRECTION_FORM, about=passage_id, then=_kept_draft)
        self._view.close_correction()

    def correct(self, passage_id: str, text: str) -> None:
        """Put new words in the place of the old; who said that those were right says it anew."""
        old = self._standing(passage_id)
        if old is None or text.strip() in ("", old.text):
            self.leave_correction(passage_id)
            return
        self._acts.run(
            correct_passage,
            passage_id=passage_id,
            words=replace(old, text=text),
            then=partial(self._corrected, passage_id),
            failed=self._refused,
        )

    def _corrected(self, old: str, changed: Changed) -> None:
        self.tick(tuple(changed.made if one == old else one for one in self._ticked))
        self._view.close_correction()
        self._kept(changed)

    def _kept(self, changed: Changed) -> None:
        self._changed(changed)
        self.refresh()

    def _refused(self, sentence: str) -> None:
        self._view.show_refusal(sentence)
        self.refresh()

    def _open(self, together: Together) -> None:
        self._ticked = tuple(together.prepared.get(TICKED, "").split())
        self._show(together)

    def _show(self, together: Together) -> None:
        self._together = together
        known = {passage.id for passage in together.passages}
        self._ticked = tuple(one for one in self._ticked if one in known)
        self._show_lines()

    def _show_lines(self) -> None:
        if self._together is None or self._hidden:
            return
        reading = reading_of(self._together)
        if self._reads:
            self._view.read(reading.only(self._ticked), reading.readers)
        else:
            self._view.offer(reading, self._ticked)

    def _standing(self, passage_id: str) -> PassageWords | None:
        passages = self._together.passages if self._together else ()
        found = (told_of(one, PassageWords) for one in passages if one.id == passage_id)
        return next(found, None)


def _kept_draft(_: object) -> None:
    """A draft is kept; nobody needs to hear of it."""
