"""Passages that are put right: what was begun, what is under way, what became of it."""

from dataclasses import dataclass
from typing import Protocol

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.correct_passage import DRAFT_FORM, correct_passage, remove_passage
from wijkteam_desk.casework.write_passage import PassageWords
from wijkteam_desk.storage.drafts import drop_draft, keep_draft
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.screens.conversation.draft_fields import fields_of


@dataclass(frozen=True, kw_only=True)
class Correction:
    """The passage, the words that stood there, and the words to stand there."""

    passage_id: str
    old: PassageWords
    new: PassageWords


class Reader(Protocol):
    """Who asked for the corrections: hears what became of them."""

    def corrected(self, correction: Correction, changed: Changed) -> None:
        """The passage stands corrected, or is gone when the new words are empty."""

    def not_corrected(self, correction: Correction, sentence: str) -> None:
        """The passage stands as it was; the new words are still on the screen and in the draft."""

    def saved(self, passage_id: str = "") -> None:
        """The draft about that passage is kept."""

    def draft_failed(self, sentence: str, passage_id: str = "") -> None:
        """The draft about that passage could not be kept; the words are in `begun`."""


class Corrections:
    """The drafts of begun corrections, and the acts that finish them."""

    def __init__(self, acts: Acts, reader: Reader) -> None:
        self._acts = acts
        self._reader = reader
        self.begun: dict[str, PassageWords] = {}
        self.under_way = 0

    def keep(self, passage_id: str, words: PassageWords) -> None:
        """Keep a begun correction as a draft."""
        self.begun[passage_id] = words
        self._acts.run(
            keep_draft,
            form=DRAFT_FORM,
            about=passage_id,
            fields=fields_of(words),
            then=lambda _: self._reader.saved(passage_id),
            failed=lambda sentence: self._reader.draft_failed(sentence, passage_id),
        )

    def drop(self, passage_id: str) -> None:
        """Forget a begun correction: the passage stays as it was."""
        if self.begun.pop(passage_id, None) is not None:
            self._acts.run(
                drop_draft,
                form=DRAFT_FORM,
                about=passage_id,
                then=lambda _: self._reader.saved(passage_id),
                failed=lambda sentence: self._reader.draft_failed(sentence, passage_id),
            )

    def finish(self, correction: Correction) -> None:
        """Put the passage right, or take it away when no words are left."""
        self.under_way += 1
        # First the draft: then the words are there whatever happens to the act, or to this page.
        self.keep(correction.passage_id, correction.new)

        def done(changed: Changed) -> None:
            self.under_way -= 1
            self.begun.pop(correction.passage_id, None)
            self._reader.corrected(correction, changed)

        def failed(sentence: str) -> None:
            self.under_way -= 1
            self._reader.not_corrected(correction, sentence)

        if correction.new.text.strip():
            self._acts.run(
                correct_passage,
                passage_id=correction.passage_id,
                words=correction.new,
                then=done,
                failed=failed,
            )
        else:
            self._acts.run(
                remove_passage, passage_id=correction.passage_id, then=done, failed=failed
            )
