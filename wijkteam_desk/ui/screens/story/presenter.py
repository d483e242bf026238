"""Writes the story, lets the family approve it, and notes who has it; knows no Qt."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.read_story import StoryPage, read_story
from wijkteam_desk.casework.tell_story import (
    DRAFT_FORM,
    approve_story,
    forget_given,
    give_story,
    write_story,
)
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.common.dutch_day import Lean, read_day, today
from wijkteam_desk.ui.common.form_draft import FormDraft
from wijkteam_desk.ui.screens.story.sheet import Quote, Sheet, quotes_for, sheet_of

WORDS = "words"


class StoryShown(Protocol):
    """What the presenter asks of the page."""

    def show_sheet(self, sheet: Sheet) -> None:
        """Show the page; what is being typed stays."""

    def show_quotes(self, quotes: tuple[Quote, ...]) -> None:
        """Show what there is to begin with."""

    def restore(self, words: str) -> None:
        """Put back what was being typed."""

    def keep_again(self, sentence: str) -> None:
        """What is being typed is not kept: hand it on again, and say why unless empty."""

    def show_kept(self, words: str) -> None:
        """These words are kept."""

    def show_no_such_day(self, *, giving: bool) -> None:
        """Say at the day of giving, or of approving, that it is none."""

    def show_given(self) -> None:
        """It is noted who has it: the next can be typed."""

    def show_refusal(self, sentence: str) -> None:
        """Say what was refused."""


class StoryPresenter:
    """One household's story."""

    def __init__(
        self,
        view: StoryShown,
        acts: Acts,
        household_id: str,
        changed: Callable[[Changed], None],
    ) -> None:
        self._view = view
        self._acts = acts
        self._id = household_id
        self._changed = changed
        self._page: StoryPage | None = None
        self._readers: frozenset[str] = frozenset()
        self._known = ""
        self._draft = FormDraft(acts, DRAFT_FORM, household_id, view.keep_again)

    def load(self) -> None:
        """Show the story, with what was being typed when it was last left."""
        self.refresh()
        self._draft.restore(lambda fields: self._view.restore(fields.get(WORDS, "")))

    def refresh(self, _: Changed | None = None) -> None:
        """Something in it changed: show it as it is now."""
        self._acts.run(
            read_story, household_id=self._id, then=self._show, failed=self._view.show_refusal
        )

    def sit_with(self, readers: tuple[str, ...]) -> None:
        """These sit there: only what all of them said or heard comes in sight."""
        self._readers = frozenset(readers)
        self._show_quotes()

    def keep(self, words: str) -> None:
        """Keep what is being typed as a draft."""
        self._draft.keep({WORDS: words})

    def write(self, words: str) -> None:
        """Keep the words of the version that is being written."""
        if words.strip() in ("", self._known):
            self._draft.drop()
            return
        was, self._known = self._known, words.strip()
        self._acts.run(
            write_story,
            household_id=self._id,
            words=words,
            was=was,
            then=partial(self._written, words),
            failed=partial(self._not_written, was),
        )

    def approve(self, by: tuple[str, ...], typed: str, words: str) -> None:
        """The family says: this is our story."""
        day = read_day(typed, today(), Lean.PAST)
        if day is None:
            self._view.show_no_such_day(giving=False)
            return
        if words.strip() and words.strip() != self._known:
            self.write(words)

        def go_on(page: StoryPage) -> None:
            newest = page.newest
            if newest is None:
                self._view.show_refusal("Er staat nog niets. Schrijf eerst het verhaal op.")
                return
            self._acts.run(
                approve_story,
                story_id=newest.id,
                by=by,
                on=day,
                words=self._known,
                then=self._kept,
                failed=self._view.show_refusal,
            )

        self._acts.run(read_story, household_id=self._id, then=go_on)

    def give(self, given_to: str, typed: str) -> None:
        """Somebody got the approved version."""
        day = read_day(typed, today(), Lean.PAST)
        story = self._page.approved if self._page else None
        if day is None:
            self._view.show_no_such_day(giving=True)
        elif story is not None:
            self._acts.run(
                give_story,
                story_id=story.id,
                given_to=given_to,
                on=day,
                then=self._given,
                failed=self._view.show_refusal,
            )

    def forget(self, given_id: str) -> None:
        """It was noted by mistake."""
        self._acts.run(
            forget_given, given_id=given_id, then=self._kept, failed=self._view.show_refusal
        )

    def _given(self, changed: Changed) -> None:
        self._view.show_given()
        self._kept(changed)

    def _written(self, words: str, changed: Changed) -> None:
        self._view.show_kept(words)
        self._kept(changed)

    def _not_written(self, was: str, sentence: str) -> None:
        self._known = was
        self._view.show_refusal(sentence)

    def _kept(self, changed: Changed) -> None:
        self._changed(changed)
        self.refresh()

    def _show(self, page: StoryPage) -> None:
        self._page = page
        self._known = page.newest.words if page.newest else ""
        self._view.show_sheet(sheet_of(page))
        self._show_quotes()

    def _show_quotes(self) -> None:
        if self._page:
            self._view.show_quotes(quotes_for(self._page, self._readers))
