"""Asks the engine while one types, and shows the newest answer; knows no Qt."""

from dataclasses import dataclass
from typing import Protocol

from wijkteam_desk.casework.quick_question import (
    QuickAnswer,
    QuickAsked,
    QuickChoices,
    quick_choices,
    quick_question,
)
from wijkteam_desk.domain.policy import Policy
from wijkteam_desk.domain.verdict import Answer
from wijkteam_desk.ui.common.acts import Acts


@dataclass(frozen=True, kw_only=True)
class Shown:
    """The answer in words. `more`: by which rule, and what to mind."""

    answer: Answer
    of: str
    sentence: str
    steps: tuple[str, ...]
    more: tuple[str, ...]


class QuickView(Protocol):
    """What the presenter asks of the window."""

    def offer(self, choices: QuickChoices) -> None:
        """Offer these people and organisations."""

    def show_answer(self, shown: Shown) -> None:
        """Show the answer."""

    def show_sentence(self, sentence: str) -> None:
        """Say what is missing."""


class QuickPresenter:
    """Keeps nothing; an answer to an earlier question is passed by."""

    def __init__(self, view: QuickView, acts: Acts, household_id: str, policy: Policy) -> None:
        self._view, self._acts = view, acts
        self._id, self._policy = household_id, policy
        self._newest: QuickAsked | None = None

    def load(self) -> None:
        """Read who there are."""
        self._acts.run(quick_choices, household_id=self._id, then=self._view.offer)

    def ask(self, asked: QuickAsked) -> None:
        """Answer this, once it is clear to whom."""
        self._newest = asked
        if not asked.to.strip():
            self._view.show_sentence("")
            return

        def answered(found: QuickAnswer) -> None:
            if asked is self._newest:
                self._view.show_answer(_shown(found))

        def refused(sentence: str) -> None:
            if asked is self._newest:
                self._view.show_sentence(sentence)

        given = {"household_id": self._id, "asked": asked, "policy": self._policy}
        self._acts.run(quick_question, **given, then=answered, failed=refused)


def _shown(found: QuickAnswer) -> Shown:
    verdict = found.verdict
    first, *more = verdict.full
    return Shown(
        answer=verdict.answer,
        of=f"Over {found.about}, aan {found.to}",
        sentence=first,
        steps=tuple(one.label for one in verdict.next),
        more=tuple(more),
    )
