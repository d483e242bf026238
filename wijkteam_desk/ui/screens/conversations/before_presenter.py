"""What one wants to know before a talk: what is open, what to explain, who comes and when."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.plan_conversation import BEFORE_FORM, call_off, change_conversation
from wijkteam_desk.casework.read_before import Before, read_before
from wijkteam_desk.casework.set_explained import set_explained
from wijkteam_desk.casework.start_conversation import begin_planned
from wijkteam_desk.domain.conversation import Conversation, TalkTold
from wijkteam_desk.domain.dutch_date import day_and_month, today
from wijkteam_desk.domain.explained import Explanation
from wijkteam_desk.domain.guide import Guide
from wijkteam_desk.domain.network import names_around
from wijkteam_desk.domain.plan import goes_on, when_in_words
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.common.form_draft import FormDraft
from wijkteam_desk.ui.common.talk_line import when_and_where


@dataclass(frozen=True, kw_only=True)
class ToExplain:
    """One thing to explain, in the words of the leidraad; `told_on` is empty or a day in words."""

    item: Explanation
    words: str
    told_on: str


@dataclass(frozen=True, kw_only=True)
class BeforeSheet:
    """The page: `open_points` are what and who with when; `people` who could come."""

    when: str
    talk: Conversation
    people: tuple[tuple[str, str], ...]
    open_points: tuple[tuple[str, str], ...]
    explain: tuple[ToExplain, ...]


class BeforeShown(Protocol):
    """The page as its presenter sees it."""

    def show_before(self, sheet: BeforeSheet) -> None:
        """Show the page."""

    def restore(self, fields: dict[str, str]) -> None:
        """Fill in what was being typed."""

    def keep_again(self, sentence: str) -> None:
        """What is typed is not kept: hand it on again, and say why unless empty."""

    def refuse(self, sentence: str) -> None:
        """Say at its field what cannot be."""


@dataclass(frozen=True, kw_only=True)
class Ways:
    """Where one goes from here: into the talk, or back without it."""

    begin: Callable[[str], None]
    called_off: Callable[[], None]


class BeforePresenter:
    """One planned talk."""

    def __init__(
        self,
        view: BeforeShown,
        acts: Acts,
        talk_id: str,
        ways: Ways,
        guide_named: Callable[[str], Guide],
    ) -> None:
        self._view = view
        self._acts = acts
        self._id = talk_id
        self._ways = ways
        self._guide_named = guide_named
        self._before: Before | None = None
        self._busy = False
        self._wish: tuple[TalkTold, tuple[str, ...]] | None = None
        self._draft = FormDraft(acts, BEFORE_FORM, talk_id, view.keep_again)

    def load(self) -> None:
        """Show the page, with what was being typed when it was last left."""
        self._acts.run(read_before, conversation_id=self._id, then=self._open)

    def refresh(self, _: Changed | None = None) -> None:
        """Show the page as it is now."""
        self._acts.run(read_before, conversation_id=self._id, then=self._show)

    def keep(self, fields: dict[str, str]) -> None:
        """Keep what is being typed."""
        self._draft.keep(fields)

    def change(self, told: TalkTold, there: tuple[str, ...]) -> None:
        """A field was left: keep what it says now, after what is under way."""
        if self._before is None or self._busy:
            self._wish = (told, there)
            return
        talk = self._before.talk
        # Who is not approached is not shown here, and so not taken off by what is.
        away = self._before.file.not_to_approach
        there = (*there, *(one for one in talk.there if one in away))
        was = told_of(talk, TalkTold)
        # No leidraad was chosen yet: that one is shown does not choose it.
        usual = not was.guide and self._guide_named("").code == told.guide
        told = replace(told, guide="") if usual else told
        if (told, set(there)) == (was, set(talk.there)):
            self._draft.drop()
            return
        self._busy = True
        self._acts.run(
            change_conversation,
            conversation_id=self._id,
            told=told,
            was=was,
            there=there,
            then=self._changed,
            failed=self._refused,
        )

    def explained(self, item: Explanation, *, now: bool) -> None:
        """Something was explained today, or was not after all."""
        if self._before is not None:
            self._acts.run(
                set_explained,
                household_id=self._before.file.household.id,
                item=item,
                told_on=today() if now else None,
                then=self.refresh,
            )

    def begin(self) -> None:
        """Begin the talk."""
        self._acts.run(
            begin_planned, conversation_id=self._id, then=lambda made: self._ways.begin(made.made)
        )

    def call_off(self) -> None:
        """The talk does not take place."""
        self._acts.run(call_off, conversation_id=self._id, then=lambda _: self._ways.called_off())

    def _changed(self, _: Changed) -> None:
        self._acts.run(read_before, conversation_id=self._id, then=self._go_on)

    def _go_on(self, before: Before) -> None:
        self._busy = False
        wish, self._wish = self._wish, None
        self._show(before)
        if wish is not None:
            self.change(*wish)

    def _refused(self, sentence: str) -> None:
        self._busy, self._wish = False, None
        self._view.refuse(sentence)

    def _open(self, before: Before) -> None:
        self._show(before)
        if before.draft:
            self._view.restore(before.draft)

    def _show(self, before: Before) -> None:
        self._before = before
        guide = self._guide_named(before.talk.guide)
        self._view.show_before(before_sheet(before, guide, today()))


def before_sheet(before: Before, guide: Guide, today: date) -> BeforeSheet:
    """The page in words."""
    file, talk = before.file, before.talk
    around = names_around(file.members, before.network)
    names = {key: name for key, name in around.items() if key not in file.not_to_approach}
    days = {one.item: one.told_on for one in before.explained}
    items = {**guide.explain, **{item: "" for item in days if item not in guide.explain}}
    return BeforeSheet(
        when=when_and_where(talk, tuple(names[one] for one in talk.there if one in names)),
        talk=talk,
        people=tuple(names.items()),
        open_points=tuple(
            (one.what, ", ".join(filter(None, (file.owner_of(one), when_in_words(one, today)))))
            for one in file.actions
            if goes_on(one)
        ),
        explain=tuple(
            ToExplain(
                item=item,
                words=words,
                told_on=day_and_month(days[item]) if item in days else "",
            )
            for item, words in items.items()
        ),
    )
