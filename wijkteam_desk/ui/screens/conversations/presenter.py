"""Keeps the list of conversations, and begins a new one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.casework.plan_conversation import plan_conversation
from wijkteam_desk.casework.read_family import read_family
from wijkteam_desk.casework.start_conversation import DRAFT_FORM, start_conversation
from wijkteam_desk.domain.conversation import TalkTold
from wijkteam_desk.domain.family import Family
from wijkteam_desk.domain.network import names_around
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.common.form_draft import FormDraft
from wijkteam_desk.ui.common.talk_line import NO_KINDS, Kinds, TalkLine, held_lines, planned_lines


@dataclass(frozen=True, kw_only=True)
class Beginning:
    """What the form tells about a conversation that begins."""

    present: tuple[str, ...]
    told: TalkTold


class ConversationsShown(Protocol):
    """What the presenter asks of the view."""

    def show_members(self, members: Sequence[tuple[str, str]]) -> None:
        """Show who can be at the table, of the family and its network, as id and name."""

    def show_conversations(self, lines: Sequence[TalkLine]) -> None:
        """Show these lines: what is planned, then what was held."""

    def restore(self, fields: dict[str, str]) -> None:
        """Fill the form with what was typed before, and open it."""

    def keep_again(self, sentence: str) -> None:
        """The half-filled form is not kept: hand it on again, and say why unless empty."""

    def begun(self, conversation_id: str, *, from_paper: bool) -> None:
        """The conversation is there: empty the form and open it, or type over what was said."""

    def planned(self, conversation_id: str) -> None:
        """The talk is planned: empty the form and go on with preparing it."""

    def refuse(self, sentence: str) -> None:
        """Say why it did not begin; the form stays as it is."""


class ConversationsPresenter:
    """One household's conversations."""

    def __init__(
        self,
        view: ConversationsShown,
        acts: Acts,
        changed: Callable[[Changed], None],
        kinds: Kinds = NO_KINDS,
    ) -> None:
        self._view = view
        self._acts = acts
        self._changed = changed
        self._kinds = kinds
        self._household = ""
        self._left_alone: frozenset[str] = frozenset()
        self._names: dict[str, str] = {}
        self._draft: FormDraft | None = None
        self._beginning = False

    def show(self, file: HouseholdFile) -> None:
        """Show the conversations of this file; the form keeps what was typed in it."""
        self._left_alone = file.not_to_approach
        kinds = self._kinds
        self._view.show_conversations((*planned_lines(file, kinds), *held_lines(file, kinds)))
        if file.household.id != self._household:
            self._names = file.names
            self._household = file.household.id
            self._draft = FormDraft(self._acts, DRAFT_FORM, self._household, self._view.keep_again)
            self._draft.restore(self._view.restore)
        self._offer()  # at once: who is not approached any more is not offered a moment longer
        self._acts.run(read_family, household_id=file.household.id, then=self._show_people)

    def begin(self, beginning: Beginning, *, from_paper: bool = False) -> None:
        """Begin a conversation, once, or type over one; refused for a day to come."""
        if self._beginning:
            return
        self._beginning = True
        self._acts.run(
            start_conversation,
            household_id=self._household,
            present=beginning.present,
            told=beginning.told,
            then=partial(self._begun, from_paper=from_paper),
            failed=self._refused,
        )

    def plan(self, beginning: Beginning) -> None:
        """Plan a talk, once; refused for a day that has been."""
        if self._beginning:
            return
        self._beginning = True
        self._acts.run(
            plan_conversation,
            household_id=self._household,
            told=beginning.told,
            there=beginning.present,
            then=self._planned,
            failed=self._refused,
        )

    def keep(self, fields: dict[str, str]) -> None:
        """Keep the half-filled form."""
        if self._draft:
            self._draft.keep(fields)

    def _refused(self, sentence: str) -> None:
        self._beginning = False
        self._view.refuse(sentence)

    def _show_people(self, family: Family) -> None:
        self._names = names_around(family.members, family.network)
        self._offer()

    def _offer(self) -> None:
        offered = [one for one in self._names.items() if one[0] not in self._left_alone]
        self._view.show_members(tuple(offered))

    def _planned(self, changed: Changed) -> None:
        self._beginning = False
        self._changed(changed)
        self._view.planned(changed.made)

    def _begun(self, changed: Changed, *, from_paper: bool) -> None:
        self._beginning = False
        self._changed(changed)
        self._view.begun(changed.made, from_paper=from_paper)
