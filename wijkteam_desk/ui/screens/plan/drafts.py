"""What is half typed in the plan is kept and comes back; knows no Qt."""

from collections.abc import Callable
from functools import partial
from typing import Any

from wijkteam_desk.casework import set_action, set_goal
from wijkteam_desk.storage.drafts import drafts_about, drop_draft, keep_draft
from wijkteam_desk.ui.common.acts import Acts

GOAL, ACTION = set_goal.DRAFT_FORM, set_action.DRAFT_FORM
"""The forms. About the plan or a goal: something new; about a goal or an action itself: an edit."""


class PlanDrafts:
    """The drafts of one plan."""

    def __init__(
        self,
        acts: Acts,
        failed: Callable[[str, str, str], None],
        forms: tuple[str, ...] = (GOAL, ACTION),
    ) -> None:
        """`failed(form, about, sentence)`; the sentence is empty when it was said before."""
        self._acts = acts
        self._failed = failed
        self._forms = forms
        self._failing: set[tuple[str, str]] = set()

    def restore(
        self, things: list[str], put_back: Callable[[str, str, dict[str, str]], None]
    ) -> None:
        """Call `put_back(form, about, fields)` for each draft about these things."""
        for form in self._forms:
            found = partial(_put_back, form, put_back)
            self._acts.run(drafts_about, form=form, things=things, then=found)

    def keep(self, form: str, about: str, fields: dict[str, str]) -> None:
        """Keep what is being typed; nothing typed is nothing to keep."""
        if any(fields.values()):
            self._run(keep_draft, form, about, fields=fields)
        else:
            self.drop(form, about)

    def drop(self, form: str, about: str) -> None:
        """Forget a draft: its act is done."""
        self._run(drop_draft, form, about)

    def _run(self, act: Callable[..., None], form: str, about: str, **given: Any) -> None:
        kept, failed = partial(self._kept, form, about), partial(self._not_kept, form, about)
        self._acts.run(act, form=form, about=about, then=kept, failed=failed, **given)

    def _kept(self, form: str, about: str, _: None) -> None:
        self._failing.discard((form, about))

    def _not_kept(self, form: str, about: str, sentence: str) -> None:
        said = bool(self._failing)
        self._failing.add((form, about))
        self._failed(form, about, "" if said else sentence)


def _put_back(
    form: str,
    put_back: Callable[[str, str, dict[str, str]], None],
    found: dict[str, dict[str, str]],
) -> None:
    for about, fields in found.items():
        put_back(form, about, fields)
