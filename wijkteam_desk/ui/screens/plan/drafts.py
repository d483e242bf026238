"""What is half typed in the plan is kept and comes back; knows no Qt."""

from collections.abc import Callable
from functools import partial

from wijkteam_desk.storage.drafts import drafts_about, drop_draft, keep_draft
from wijkteam_desk.ui.common.acts import Acts

GOAL, ACTION = "goal", "action"
"""The forms. About the plan or a goal: something new; about a goal or an action itself: an edit."""


class PlanDrafts:
    """The drafts of one plan."""

    def __init__(self, acts: Acts) -> None:
        self._acts = acts

    def restore(
        self, things: list[str], put_back: Callable[[str, str, dict[str, str]], None]
    ) -> None:
        """Call `put_back(form, about, fields)` for each draft about these things."""
        for form in (GOAL, ACTION):
            found = partial(_put_back, form, put_back)
            self._acts.run(drafts_about, form=form, things=things, then=found)

    def keep(self, form: str, about: str, fields: dict[str, str]) -> None:
        """Keep what is being typed; nothing typed is nothing to keep."""
        if any(fields.values()):
            self._acts.run(keep_draft, form=form, about=about, fields=fields, then=_kept)
        else:
            self.drop(form, about)

    def drop(self, form: str, about: str) -> None:
        """Forget a draft: its act is done."""
        self._acts.run(drop_draft, form=form, about=about, then=_kept)


def _put_back(
    form: str,
    put_back: Callable[[str, str, dict[str, str]], None],
    found: dict[str, dict[str, str]],
) -> None:
    for about, fields in found.items():
        put_back(form, about, fields)


def _kept(_: None) -> None:
    """A draft leaves nothing to show."""
