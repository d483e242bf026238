"""What was being typed for one pair of eyes only, out of sight while somebody may read along."""

from wijkteam_desk.casework.write_passage import PassageWords
from wijkteam_desk.storage.drafts import drop_draft, keep_draft
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.screens.conversation.draft_fields import (
    NOTHING,
    fields_of,
    one_after_another,
)

ALONE_FORM = "passage_alone"


class Aside:
    """Holds the words with their own draft: what is typed meanwhile does not replace them."""

    def __init__(self, acts: Acts, conversation_id: str) -> None:
        self._acts = acts
        self._about = conversation_id
        self.words = NOTHING

    def put(self, words: PassageWords) -> None:
        """Take these words out of sight and keep them."""
        self.words = one_after_another((self.words, words))
        self._acts.run(
            keep_draft,
            form=ALONE_FORM,
            about=self._about,
            fields=fields_of(self.words),
            then=lambda _: None,
        )

    def take(self) -> PassageWords:
        """Give the words back, to who has a place for them; the draft goes after that."""
        words, self.words = self.words, NOTHING
        return words

    def drop(self) -> None:
        """Forget the draft: its words are kept elsewhere."""
        self._acts.run(drop_draft, form=ALONE_FORM, about=self._about, then=lambda _: None)
