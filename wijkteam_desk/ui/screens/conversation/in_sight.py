"""What may be seen of what is said and typed while somebody may read along (DESIGN 7)."""

from dataclasses import replace

from wijkteam_desk.casework.read_conversation import ConversationPage
from wijkteam_desk.casework.write_passage import ALONE_FORM, PassageWords
from wijkteam_desk.ui.screens.conversation.aside import Aside
from wijkteam_desk.ui.screens.conversation.draft_fields import (
    NOTHING,
    is_delicate,
    one_after_another,
    what_is_missing,
)
from wijkteam_desk.ui.screens.conversation.pen import Pen
from wijkteam_desk.ui.screens.conversation.shown import ConversationShown


class InSight:
    """Whether one is alone; delicate words stand aside, with their draft, as long as one is not.

    What was said before somebody came is veiled until one shows it on purpose.
    """

    def __init__(self, view: ConversationShown, pen: Pen, aside: Aside) -> None:
        self._view = view
        self._pen = pen
        self._aside = aside
        self.alone = False
        self._shows_before = False
        self._came_in = 0.0  # seconds since 1970

    def veiled(self, page: ConversationPage) -> frozenset[str]:
        """The ids of the passages that not everybody who is there now has said or heard."""
        if self.alone or self._shows_before:
            return frozenset()
        return frozenset(
            passage.id
            for passage in page.passages
            if page.conversation.who_missed(passage)
            or passage.written_at.timestamp() <= self._came_in
        )

    def veil(self, page: ConversationPage) -> None:
        """Somebody comes in: nobody said yet who it is, so all of this page goes out of sight."""
        self._shows_before = False
        said_at = (passage.written_at.timestamp() for passage in page.passages)
        self._came_in = max(said_at, default=0.0)

    def show_before(self, *, shows: bool = True) -> None:
        """Who is there may see what was said before they came, or may not any more."""
        self._shows_before = shows

    def may_see(self, words: PassageWords) -> bool:
        """Whether these words may stand on the screen now."""
        return self.alone or not is_delicate(words)

    def marked(self, words: PassageWords) -> PassageWords:
        """These words, marked as told alone when that is so now."""
        return replace(words, alone=words.alone or self.alone)

    def put(self, words: PassageWords) -> None:
        """Let these words stand in the writing block, or aside."""
        if self.may_see(words):
            self._view.put_back(words)
            return
        self._view.put_back(NOTHING)
        if words.text.strip():
            self._aside.put(words)
            self._pen.keep(NOTHING)

    def set_alone(self, *, alone: bool) -> None:
        """Bring back what stands aside, or put aside what may not be read along."""
        typed = self.marked(self._view.writing)
        self.alone = alone
        self._shows_before = False
        if alone and self._aside.words.text:
            self._view.put_back(one_after_another((typed, self._aside.take())))
            self._pen.keep(self._view.writing, instead_of=ALONE_FORM)
        elif not self.may_see(typed):
            self.put(typed)

    def finish(self) -> None:
        """The page is left: what stands aside becomes a passage, when nothing misses."""
        if self._aside.words.text and not what_is_missing(self._aside.words):
            self._pen.write(self._aside.take(), draft=ALONE_FORM)
