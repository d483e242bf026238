"""Shows the plan full or light, and turns what is typed in its texts into acts; knows no Qt."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.casework.set_plan_text import draft_form, read_plan_texts, set_plan_text
from wijkteam_desk.domain.plan_text import PlanText, PlanTextKind
from wijkteam_desk.storage.settings import recall, remember
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.screens.plan.drafts import PlanDrafts
from wijkteam_desk.ui.screens.plan.text_page import TextLine, text_lines

_SETTING, _FULL = "plan_view", "volledig"


class TextsShown(Protocol):
    """What the full view can show; `form` and `about` name a text as its draft does."""

    def show_full(self, lines: tuple[TextLine, ...]) -> None:
        """Show the texts; what is being typed stays."""

    def show_light(self) -> None:
        """Show them no more."""

    def restore_draft(self, form: str, about: str, fields: dict[str, str]) -> None:
        """Put back what was still being typed."""

    def keep_again(self, form: str, about: str, sentence: str) -> None:
        """What is being typed there is not kept: hand it on again, and say why unless empty."""

    def show_problem(self, form: str, about: str, sentence: str) -> None:
        """Say at the text why it was not kept; what was typed stays."""


class TextPresenter:
    """Nothing is read while the plan is shown light; which it is, the vault remembers."""

    def __init__(self, view: TextsShown, acts: Acts, changed: Callable[[Changed], None]) -> None:
        self._view, self._acts, self._changed = view, acts, changed
        self._drafts = PlanDrafts(acts, view.keep_again, tuple(map(draft_form, PlanTextKind)))
        self._file: HouseholdFile | None = None
        self._texts: dict[tuple[PlanTextKind, str], str] = {}
        self._full = self._restored = False
        self._under_way = 0

    def show(self, file: HouseholdFile) -> None:
        """The household as it is kept now; the first time as the plan was shown last."""
        first, self._file = self._file is None, file
        if first:
            self._acts.run(recall, names=(_SETTING,), then=self._recalled)
        elif self._full:
            self._read()

    def turn(self) -> None:
        """Show the plan full, or light again."""
        self._full = not self._full
        settings = {_SETTING: _FULL if self._full else ""}
        # A vault that is only read remembers nothing; the plan turns all the same.
        self._acts.run(remember, settings=settings, then=_nothing, failed=_nothing)
        if self._full:
            self._read()
        else:
            self._view.show_light()

    def edit(self, kind: PlanTextKind, about: str, text: str) -> None:
        """Keep a text, as it stands there now."""
        file, was = self._file, self._texts.get((kind, about), "")
        if file is None or text == was:
            return
        self._texts[kind, about] = text
        self._under_way += 1
        self._acts.run(
            set_plan_text,
            household_id=file.household.id,
            kind=kind,
            member_id=None if about == file.plan.id else about,
            text=text,
            was=was,
            then=self._kept,
            failed=partial(self._refused, kind, about),
        )

    def keep_draft(self, form: str, about: str, fields: dict[str, str]) -> None:
        """Keep what is being typed."""
        self._drafts.keep(form, about, fields)

    def _recalled(self, kept: tuple[str, ...]) -> None:
        if kept == (_FULL,):
            self._full = True
            self._read()

    def _read(self) -> None:
        if self._file:
            household = self._file.household.id
            self._acts.run(read_plan_texts, household_id=household, then=self._show)

    def _show(self, texts: tuple[PlanText, ...]) -> None:
        file = self._file
        # A reading from before an edit under way would put the old words back for a moment.
        if file is None or not self._full or self._under_way:
            return
        lines = text_lines(file, texts)
        self._texts = {(one.kind, one.about): one.text for one in lines}
        self._view.show_full(lines)
        if not self._restored:
            self._restored = True
            things = list(dict.fromkeys(one.about for one in lines))
            self._drafts.restore(things, self._view.restore_draft)

    def _kept(self, changed: Changed) -> None:
        self._under_way -= 1
        self._changed(changed)

    def _refused(self, kind: PlanTextKind, about: str, sentence: str) -> None:
        self._under_way -= 1
        self._view.show_problem(draft_form(kind), about, sentence)
        self._read()


def _nothing(_: object) -> None:
    """Whether it was remembered changes nothing on the screen."""
