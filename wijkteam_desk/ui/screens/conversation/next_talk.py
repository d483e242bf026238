"""Asks, when a talk is done, when one meets again."""

from collections.abc import Callable

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.plan_conversation import plan_conversation
from wijkteam_desk.casework.read_conversation import ConversationPage, read_conversation
from wijkteam_desk.domain.conversation import TalkTold
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.screens.conversation.shown import ConversationShown


class NextTalk:
    """Asks it once, unless it is known; then goes on."""

    def __init__(
        self,
        view: ConversationShown,
        acts: Acts,
        conversation_id: str,
        changed: Callable[[Changed], None],
    ) -> None:
        self._view = view
        self._acts = acts
        self._id = conversation_id
        self._tell_changed = changed
        self._page: ConversationPage | None = None
        self.go: Callable[[], None] = lambda: None

    def ask(self) -> None:
        """Ask it, or go when a next talk is planned already."""
        self._acts.run(read_conversation, conversation_id=self._id, then=self._ask_unless_known)

    def plan(self, told: TalkTold) -> None:
        """Plan it with who is at the table now, and go.

        Who is not approached is left out without a word: everybody sees the page.
        """
        if self._page is None:
            return

        def planned(changed: Changed) -> None:
            self._tell_changed(changed)
            self.go()

        there = self._page.conversation.there
        self._acts.run(
            plan_conversation,
            household_id=self._page.household.id,
            told=told,
            there=tuple(one for one in there if one not in self._page.not_to_approach),
            then=planned,
            failed=self._view.refuse_again,
        )

    def _ask_unless_known(self, page: ConversationPage) -> None:
        self._page = page
        if page.again:
            self.go()
        else:
            self._view.ask_again(page.conversation.place)
