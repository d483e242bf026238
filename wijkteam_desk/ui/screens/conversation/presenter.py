"""Decides what a conversation shows and brings every word of it to the store."""

from collections.abc import Callable
from dataclasses import replace

from wijkteam_desk.casework.change_presence import change_presence
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.read_conversation import ConversationPage, read_conversation
from wijkteam_desk.casework.undo import undo
from wijkteam_desk.casework.write_passage import ALONE_FORM, PassageWords
from wijkteam_desk.domain.conversation import TalkTold
from wijkteam_desk.domain.guide import NO_GUIDE, Guide
from wijkteam_desk.storage.drafts import read_draft
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.screens.conversation.aside import Aside
from wijkteam_desk.ui.screens.conversation.corrections import Correction, Corrections
from wijkteam_desk.ui.screens.conversation.draft_fields import (
    one_after_another,
    what_is_missing,
    words_of,
)
from wijkteam_desk.ui.screens.conversation.in_sight import InSight
from wijkteam_desk.ui.screens.conversation.leaving import Leaving
from wijkteam_desk.ui.screens.conversation.next_talk import NextTalk
from wijkteam_desk.ui.screens.conversation.pen import Pen
from wijkteam_desk.ui.screens.conversation.sheet import begun_corrections, sheet_of, standing
from wijkteam_desk.ui.screens.conversation.shown import ConversationShown


class ConversationPresenter:
    """One conversation, made anew each time its page opens: "Alleen met u" is off then."""

    def __init__(
        self,
        view: ConversationShown,
        acts: Acts,
        conversation_id: str,
        changed: Callable[[Changed], None],
        guide_named: Callable[[str], Guide] = lambda _: NO_GUIDE,
    ) -> None:
        self._view = view
        self._acts = acts
        self._id = conversation_id
        self._tell_changed = changed
        self._guide_named = guide_named
        self._page: ConversationPage | None = None
        self._seated: tuple[str, ...] = ()
        self._not_saved: set[str] = set()
        self._leaving = Leaving(view)
        self._next = NextTalk(view, acts, conversation_id, changed)
        self._pen = Pen(acts, conversation_id, self)
        self._aside = Aside(acts, conversation_id, self)
        self._sight = InSight(view, self._pen, self._aside)
        self._corrections = Corrections(acts, self)
        view.listen(self)

    def load(self) -> None:
        """Show the conversation, with what was being typed when it was last left."""
        self._acts.run(read_conversation, conversation_id=self._id, then=self._open)

    def leave(self, then: Callable[[], None]) -> None:
        """Keep every text and call `then`; when one is refused the page stays and says why."""
        self._leaving.begin(then)
        self._view.end_all()
        self._sight.finish()
        self._go_if_still()

    def finish(self, then: Callable[[], None]) -> None:
        """Leave, and ask when one meets again unless that is known; then call `then`."""
        self._next.go = then
        self.leave(self._next.ask)

    # What the page tells

    def plan_again(self, told: TalkTold) -> None:
        """Plan the next talk, and go."""
        self._next.plan(told)

    def go_on(self) -> None:
        """Go without a next talk."""
        self._next.go()

    def write(self, words: PassageWords) -> None:
        """Keep what was written, or say what is missing; then the text stays (R-2.2)."""
        words = self._sight.marked(words)
        missing = what_is_missing(words)
        if missing:
            self._leaving.hold_up()
            self._view.refuse(missing)
            return
        self._view.begin_anew()
        self._hand_over(words)

    def keep_writing(self, fields: dict[str, str]) -> None:
        """Keep what is being typed as a draft."""
        self._pen.keep(self._sight.marked(words_of(fields)))
        self._aside.keep_again()

    def correct(self, passage_id: str, words: PassageWords) -> None:
        """Put a passage right, or take it away when it was emptied."""
        old = self._page and standing(self._page, passage_id)
        words = self._as_told(passage_id, words)
        missing = what_is_missing(words) if words.text.strip() else ""
        if not old or words == old:
            self.leave_as_was(passage_id)
        elif missing:
            self._leaving.hold_up()
            self._view.refuse(missing, passage_id)
        else:
            self._corrections.finish(Correction(passage_id=passage_id, old=old, new=words))

    def keep_correction(self, passage_id: str, fields: dict[str, str]) -> None:
        """Keep a begun change as a draft."""
        self._corrections.keep(passage_id, words_of(fields))

    def put_off(self, passage_id: str, words: PassageWords) -> None:
        """Keep a begun change for later; unchanged words are no change."""
        words = self._as_told(passage_id, words)
        if self._page and standing(self._page, passage_id) != words:
            self._corrections.keep(passage_id, words)
            self._view.close_correction(passage_id)
            self._show()
        else:
            self.leave_as_was(passage_id)

    def _as_told(self, passage_id: str, words: PassageWords) -> PassageWords:
        """What was told alone stays so, whatever is changed in it."""
        old = self._page and standing(self._page, passage_id)
        return replace(words, alone=bool(old and old.alone))

    def leave_as_was(self, passage_id: str) -> None:
        """Forget a begun change."""
        self._corrections.drop(passage_id)
        self._view.close_correction(passage_id)
        self._show()

    def set_alone(self, *, alone: bool) -> None:
        """Show, or hide at once, what is only for one pair of eyes (DESIGN 7)."""
        self._view.flush()
        self._sight.set_alone(alone=alone)
        self._show()

    def let_in(self) -> None:
        """Take all that was said out of sight; what is still being kept follows."""
        if self._page:
            self._veil(self._page)
        self._acts.run(read_conversation, conversation_id=self._id, then=self._veil)

    def _veil(self, page: ConversationPage) -> None:
        self._sight.veil(page)
        self._refresh(page)

    def show_before(self) -> None:
        """Show what was said before somebody came."""
        self._sight.show_before()
        self._show()

    def seat(self, present: tuple[str, ...]) -> None:
        """Say who is at the table; before who is new, what was said is not shown."""
        self._view.flush()
        if not set(present) <= set(self._seated):
            self._sight.show_before(shows=False)
        was, self._seated = self._seated, present

        def refused(sentence: str) -> None:
            self._refused(sentence)
            self._acts.run(read_conversation, conversation_id=self._id, then=self._seat_anew)

        self._acts.run(
            change_presence,
            conversation_id=self._id,
            present=present,
            was=was,
            then=self.written,
            failed=refused,
        )

    # What became of it

    @property
    def writing(self) -> PassageWords:
        """What is being typed now and was not handed over."""
        return self._view.writing

    def saved(self, passage_id: str = "") -> None:
        """The draft of what is being written is kept, or of that begun change."""
        self._not_saved.discard(passage_id)
        self._view.tell_saved()

    def draft_failed(self, sentence: str, passage_id: str = "") -> None:
        """A draft is not kept: say so once, keep its words on the screen and go on trying."""
        if not self._not_saved:
            self._view.trouble(sentence)
        self._not_saved.add(passage_id)
        if passage_id in self._corrections.begun:
            self._view.open_correction(passage_id)
        self._view.keep_again(passage_id)

    def aside_saved(self) -> None:
        """What stands aside is kept."""
        self.saved(ALONE_FORM)

    def aside_failed(self, sentence: str) -> None:
        """What stands aside is not kept: it is tried again with what is being written."""
        self.draft_failed(sentence, ALONE_FORM)
        self._view.keep_again()

    def written(self, changed: Changed) -> None:
        """Something is kept: show the page as it is now."""
        self._view.tell_saved()
        self._tell_changed(changed)
        self._acts.run(read_conversation, conversation_id=self._id, then=self._refresh)
        self._go_if_still()

    def not_written(self, words: PassageWords, sentence: str) -> None:
        """A passage is not kept: its words go back, before what was typed since."""
        self._sight.put(one_after_another((words, self._view.writing)))
        self._refused(sentence)

    def corrected(self, correction: Correction, changed: Changed) -> None:
        """A passage stands corrected, or was taken away."""
        if not correction.new.text.strip() and changed.entry:
            self._view.offer_return(lambda: self._put_back(changed.entry))
        elif not correction.new.text.strip():
            self._view.tell_gone()
        self.written(changed)

    def not_corrected(self, correction: Correction, sentence: str) -> None:
        """A passage is not corrected; it is open with the new words in it."""
        self._view.allow_again(correction.passage_id)
        self._refused(sentence)

    def _put_back(self, entry: str) -> None:
        self._acts.run(undo, entry=entry, then=self.written, failed=self._refused)

    def _open(self, page: ConversationPage) -> None:
        self._page = page
        self._seated = page.conversation.there
        self._corrections.begun = begun_corrections(page)
        self._acts.run(read_draft, form=ALONE_FORM, about=self._id, then=self._restore)

    def _restore(self, aside: dict[str, str]) -> None:
        """Put back what was being typed; nothing delicate, for nobody said to be alone yet."""
        self._aside.words = words_of(aside)
        if self._page:
            draft = words_of(self._page.draft)
            self._sight.put(one_after_another((draft, self._view.writing)))
            if self._view.writing.text.strip() or self._corrections.begun:
                self._view.tell_restored()
            elif self._aside.words.text.strip():
                self._view.tell_aside()
        self._show()
        for passage_id in self._corrections.begun:
            self._view.open_correction(passage_id)

    def _seat_anew(self, page: ConversationPage) -> None:
        self._seated = page.conversation.there
        self._refresh(page)

    def _refresh(self, page: ConversationPage) -> None:
        self._page = page
        self._show()

    def _show(self) -> None:
        if self._page is None:
            return
        begun = self._corrections.begun
        guide = self._guide_named(self._page.conversation.guide)
        alone, veiled = self._sight.alone, self._sight.veiled(self._page)
        sheet = sheet_of(self._page, begun, alone=alone, guide=guide, veiled=veiled)
        self._view.show_sheet(sheet, begun)
        self._view.show_under_way(tuple(filter(self._sight.may_see, self._pen.under_way)))

    def _hand_over(self, words: PassageWords) -> None:
        self._pen.write(words)
        self._show()

    def _refused(self, sentence: str) -> None:
        self._leaving.hold_up(sentence)
        self._view.trouble(sentence)
        self._show()
        self._go_if_still()

    def _go_if_still(self) -> None:
        self._leaving.go_if(still=not self._pen.under_way and not self._corrections.under_way)
