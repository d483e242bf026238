"""What there is to look at together: what came of what was agreed, and where it is silent."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from wijkteam_desk.domain.conversation import Conversation
from wijkteam_desk.domain.plan import Action, ActionStatus, goes_on
from wijkteam_desk.domain.plan_version import Change, LineKind, PlanLine, PlanVersion

QUIET = timedelta(weeks=4)
"""How long after they spoke of the plan silence says something."""


@dataclass(frozen=True, kw_only=True)
class Review:
    """The newest version and the plan as it stands; `changes` is what is otherwise since.

    `evaluated_on`: when that version was evaluated last, if ever.
    """

    version: PlanVersion
    agreed: tuple[PlanLine, ...]
    actions: tuple[Action, ...]
    changes: tuple[Change, ...]
    conversations: tuple[Conversation, ...]
    evaluated_on: date | None
    today: date

    @property
    def quiet(self) -> bool:
        """Whether they spoke of the plan so long ago that silence says something."""
        since = max(self.version.agreed_on, self.evaluated_on or self.version.agreed_on)
        return self.today - since >= QUIET

    @cached_property
    def talks(self) -> tuple[Conversation, ...]:
        """The conversations since, the first one first."""
        since = (one for one in self.conversations if one.held_on > self.version.agreed_on)
        return tuple(sorted(since, key=lambda one: (one.held_on, one.id)))

    def action_of(self, line: PlanLine) -> Action | None:
        """The action that line is about, unless it is gone."""
        return next((one for one in self.actions if one.id == line.of), None)

    @cached_property
    def late(self) -> tuple[Action, ...]:
        """What would be done by a day that is over."""
        return tuple(one for one in _open(self.actions) if one.due and one.due < self.today)

    @cached_property
    def silent(self) -> tuple[Action, ...]:
        """What was agreed, is not begun, and of which nothing is otherwise; the late ones aside."""
        if not self.quiet:
            return ()
        agreed = {line.of for line in self.agreed if line.kind is LineKind.ACTION}
        touched = {one.after.of for one in self.changes if one.after}
        return tuple(
            one
            for one in self.actions
            if one.status is ActionStatus.OPEN
            and one.id in agreed - touched
            and one not in self.late
        )

    @cached_property
    def unheard(self) -> tuple[str, ...]:
        """The ids of who does something and was at no conversation since, each once.

        Only of the family and those around them: of others it is not kept who was there.
        """
        if not self.quiet:
            return ()
        heard = {one for talk in self.talks for one in talk.there}
        actions = _open(self.actions)
        owners = dict.fromkeys(one.owner_member or one.owner_network for one in actions)
        return tuple(one for one in owners if one and one not in heard)


def _open(actions: Iterable[Action]) -> Sequence[Action]:
    return [one for one in actions if goes_on(one)]
