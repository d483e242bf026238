"""Brings what is typed after a conversation where it belongs; knows no Qt."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Protocol

from wijkteam_desk.casework.agree import agree
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.correct_passage import correct_passage
from wijkteam_desk.casework.read_wrap_up import WrapUpPage, read_wrap_up
from wijkteam_desk.casework.wrap_up import (
    DRAFT_FORM,
    answer_wrap_up,
    begin_wrap_up,
    finish_wrap_up,
)
from wijkteam_desk.casework.write_passage import PassageWords, write_passage
from wijkteam_desk.domain.conversation import PassageKind
from wijkteam_desk.domain.plan import ActionWords, Owners
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.domain.wrap_up import WrapUpTold
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.common.dutch_day import today
from wijkteam_desk.ui.common.form_draft import FormDraft
from wijkteam_desk.ui.screens.wrap_up.asked import (
    Asked,
    Fields,
    agreement_in,
    passage_in,
    promise_in,
)
from wijkteam_desk.ui.screens.wrap_up.sheet import Sheet, sheet_of


class WrapUpShown(Protocol):
    """What the presenter asks of the page."""

    def show_sheet(self, sheet: Sheet) -> None:
        """Show the page; what is being typed stays."""

    def restore(self, fields: Fields) -> None:
        """Put back what was being typed."""

    def keep_again(self, sentence: str) -> None:
        """What is being typed is not kept: hand it on again, and say why unless empty."""

    def empty_line(self, asked: Asked) -> None:
        """What stood in that line is kept."""

    def show_problem(self, asked: Asked, sentence: str) -> None:
        """Say at the line what is the matter."""

    def show_no_such_day(self, asked: Asked) -> None:
        """Say at the line that this is no day."""

    def show_refusal(self, sentence: str) -> None:
        """Say what was refused."""

    def leave(self) -> None:
        """There is nothing more to ask."""


class WrapUpPresenter:
    """The nawerk of one conversation: begun with the first thing that is typed or chosen."""

    def __init__(
        self,
        view: WrapUpShown,
        acts: Acts,
        conversation_id: str,
        changed: Callable[[Changed], None],
    ) -> None:
        self._view = view
        self._acts = acts
        self._id = conversation_id
        self._changed = changed
        self._page: WrapUpPage | None = None
        self._told = WrapUpTold()
        self._begun = False
        self._draft = FormDraft(acts, DRAFT_FORM, conversation_id, view.keep_again)

    def load(self) -> None:
        """Show the page, with what was being typed when it was last left."""
        self.refresh()
        self._draft.restore(self._view.restore)

    def refresh(self, _: Changed | None = None) -> None:
        """Something in it changed: show it as it is now."""
        self._acts.run(
            read_wrap_up,
            conversation_id=self._id,
            then=self._show,
            failed=self._view.show_refusal,
        )

    def keep(self, fields: Fields) -> None:
        """Keep what is being typed; from now on the nawerk is half done."""
        self._begin()
        self._draft.keep(fields)

    def enter(self, asked: Asked, fields: Fields) -> None:
        """A line was ended: keep it, or say what is the matter."""
        if asked is Asked.SAID:
            self._say(passage_in(fields))
            return
        words = self._action_in(asked, fields)
        if words is None:
            self._view.show_no_such_day(asked)
        else:
            self._run_line(asked, agree, words=words)

    def mark(self, passage_id: str, kind: PassageKind) -> None:
        """A sentence becomes a goal, an action, a strength, a worry."""
        passages = self._page.passages if self._page else ()
        old = next((one for one in passages if one.id == passage_id), None)
        if old is None or old.kind is kind:
            return
        self._acts.run(
            correct_passage,
            passage_id=passage_id,
            words=replace(told_of(old, PassageWords), kind=kind),
            then=self._kept,
            failed=self._refused,
        )

    def answer(self, told: WrapUpTold) -> None:
        """Keep whether it was safe."""
        was, self._told = self._told, told
        if told == was:
            return
        self._begun = True
        self._acts.run(
            answer_wrap_up,
            conversation_id=self._id,
            told=told,
            was=was,
            then=self._kept,
            failed=self._refused,
        )

    def finish(self) -> None:
        """It is done."""
        if self._page and self._page.done:
            self._view.leave()
            return
        self._acts.run(
            finish_wrap_up,
            conversation_id=self._id,
            then=self._finished,
            failed=self._view.show_refusal,
        )

    def _action_in(self, asked: Asked, fields: Fields) -> ActionWords | None:
        if self._page is None:
            return None
        if asked is Asked.PROMISED:
            return promise_in(fields, self._page.author, today())
        owners = Owners(
            members={one.id for one in self._page.members},
            network={one.id for one in self._page.network},
            contacts={one.id for one in self._page.contacts},
        )
        return agreement_in(fields, owners, today())

    def _say(self, words: PassageWords) -> None:
        self._run_line(Asked.SAID, write_passage, words=words, drafts=())

    def _run_line(self, asked: Asked, act: Callable[..., Changed], **told: object) -> None:
        self._begin()
        self._acts.run(
            act,
            conversation_id=self._id,
            then=partial(self._entered, asked),
            failed=partial(self._view.show_problem, asked),
            **told,
        )

    def _begin(self) -> None:
        if self._begun:
            return
        self._begun = True
        self._acts.run(begin_wrap_up, conversation_id=self._id, then=self._changed)

    def _entered(self, asked: Asked, changed: Changed) -> None:
        self._view.empty_line(asked)
        self._kept(changed)

    def _kept(self, changed: Changed) -> None:
        self._changed(changed)
        self.refresh()

    def _refused(self, sentence: str) -> None:
        self._view.show_refusal(sentence)
        self.refresh()

    def _finished(self, changed: Changed) -> None:
        self._changed(changed)
        self._view.leave()

    def _show(self, page: WrapUpPage) -> None:
        self._page, self._told = page, page.told
        self._begun = self._begun or page.begun
        self._view.show_sheet(sheet_of(page, today()))
