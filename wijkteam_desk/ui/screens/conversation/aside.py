"""What was being typed for one pair of eyes only, out of sight while somebody may read along."""

from typing import Protocol

from wijkteam_desk.casework.write_passage import ALONE_FORM, PassageWords
from wijkteam_desk.storage.drafts import keep_draft
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.screens.conversation.draft_fields import (
    NOTHING,
    fields_of,
    one_after_another,
)


class Keeper(Protocol):
    """Hears whether the words that stand aside are kept."""

    def aside_saved(self) -> None:
        """They are."""

    def aside_failed(self, sentence: str) -> None:
        """They are not: ask again with `keep_again`."""


class Aside:
    """Holds the words with their own draft: what is typed meanwhile does not replace them.

    Who takes the words brings them elsewhere, and lets that act drop the draft.
    """

    def __init__(self, acts: Acts, conversation_id: str, keeper: Keeper) -> None:
        self._acts = acts
        self._about = conversation_id
        self._keeper = keeper
        self._kept = True
        self.words = NOTHING

    def put(self, words: PassageWords) -> None:
        """Take these words out of sight and keep them."""
        self.words = one_after_another((self.words, words))
        self._keep()

    def take(self) -> PassageWords:
        """Give the words to who has a place for them."""
        words, self.words = self.words, NOTHING
        self._kept = True
        return words

    def keep_again(self) -> None:
        """Keep the words when that failed before."""
        if not self._kept:
            self._keep()

    def _keep(self) -> None:
        self._acts.run(
            keep_draft,
            form=ALONE_FORM,
            about=self._about,
            fields=fields_of(self.words),
            then=self._saved,
            failed=self._failed,
        )

    def _saved(self, _: None) -> None:
        self._kept = True
        self._keeper.aside_saved()

    def _failed(self, sentence: str) -> None:
        # What was taken meanwhile is kept where it went.
        self._kept = not self.words.text
        if not self._kept:
            self._keeper.aside_failed(sentence)
