"""Brings passages to the store one after another, and lets go of no words before they are kept."""

from dataclasses import dataclass
from typing import Protocol

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.write_passage import DRAFT_FORM, PassageWords, write_passage
from wijkteam_desk.storage.drafts import drop_draft, keep_draft
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.screens.conversation.draft_fields import fields_of, one_after_another


class Holder(Protocol):
    """Who holds the pen: hears what became of the words."""

    @property
    def writing(self) -> PassageWords:
        """What is being typed now and was not handed over."""

    def written(self, changed: Changed) -> None:
        """The oldest passage is kept."""

    def not_written(self, words: PassageWords, sentence: str) -> None:
        """These words could not be kept; they go back where they were typed."""

    def saved(self) -> None:
        """The draft is kept."""

    def draft_failed(self, sentence: str) -> None:
        """The draft could not be kept; the words are still on the screen."""


@dataclass(frozen=True)
class _Handed:
    """A passage that was handed over, and the form in whose draft its words stand besides."""

    words: PassageWords
    draft: str


class Pen:
    """One passage is under way at a time, so that a failure cannot change their order."""

    def __init__(self, acts: Acts, conversation_id: str, holder: Holder) -> None:
        self._acts = acts
        self._about = conversation_id
        self._holder = holder
        self._queue: list[_Handed] = []
        self._kept_beside = False

    @property
    def under_way(self) -> tuple[PassageWords, ...]:
        """What was handed over and is not kept yet."""
        return tuple(handed.words for handed in self._queue)

    def write(self, words: PassageWords, *, draft: str = DRAFT_FORM) -> None:
        """Keep this passage after those that are under way; the act drops its draft."""
        self._queue.append(_Handed(words, draft))
        if len(self._queue) == 1:
            self._send()

    def keep(self, words: PassageWords, *, instead_of: str = "") -> None:
        """Keep as a draft what is typed, with what is under way: better double than gone.

        `instead_of` is the form whose draft held these words until now.
        """
        self._kept_beside = bool(self._queue)
        whole = one_after_another((*self.under_way, words))
        if whole.text.strip():
            self._acts.run(
                keep_draft,
                form=DRAFT_FORM,
                about=self._about,
                fields=fields_of(whole),
                instead_of=instead_of,
                then=lambda _: self._holder.saved(),
                failed=self._holder.draft_failed,
            )
        else:
            self.drop()

    def drop(self) -> None:
        """Forget the draft: nothing is being typed."""
        self._acts.run(
            drop_draft,
            form=DRAFT_FORM,
            about=self._about,
            then=lambda _: self._holder.saved(),
            failed=self._holder.draft_failed,
        )

    def _send(self) -> None:
        # First the draft: then the words are there whatever happens to the act, or to this page.
        self._acts.run(
            keep_draft,
            form=DRAFT_FORM,
            about=self._about,
            fields=fields_of(one_after_another(self.under_way)),
            then=lambda _: None,
            failed=lambda _: None,
        )
        self._acts.run(
            write_passage,
            conversation_id=self._about,
            words=self._queue[0].words,
            drafts=(DRAFT_FORM, self._queue[0].draft),
            then=self._written,
            failed=self._failed,
        )

    def _written(self, changed: Changed) -> None:
        del self._queue[0]
        typed = self._holder.writing
        if self._kept_beside or typed.text.strip():
            self.keep(typed)  # the act dropped the draft, or it holds what is a passage now
        self._holder.written(changed)
        if self._queue:
            self._send()

    def _failed(self, sentence: str) -> None:
        lost = one_after_another(self.under_way)
        self._queue.clear()
        self._holder.not_written(lost, sentence)
        self.keep(self._holder.writing)
