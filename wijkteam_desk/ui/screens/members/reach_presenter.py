"""Keeps how a member is reached, field by field as one leaves it."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.read_person import Person
from wijkteam_desk.casework.set_reach import DRAFT_FORM, set_reach
from wijkteam_desk.domain.household import Household, Member
from wijkteam_desk.domain.protection import hides_place, not_to_approach
from wijkteam_desk.domain.reaching import Reach
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.common.asked import Wrong
from wijkteam_desk.ui.common.form_draft import FormDraft
from wijkteam_desk.ui.screens.members.reach_told import reach_texts, read_reach


class ReachShown(Protocol):
    """What the presenter asks of the card."""

    def show_reach(self, fields: dict[str, str], *, hidden: bool) -> None:
        """Show what is known; what is being typed stays."""

    def show_elsewhere(self, name: str, homes: tuple[Household, ...]) -> None:
        """Say in which other households the same person is known."""

    def restore(self, fields: dict[str, str]) -> None:
        """Show what was typed before."""

    def show_kept(self, fields: dict[str, str]) -> None:
        """These fields are kept; what was typed since is not."""

    def keep_again(self, sentence: str) -> None:
        """The draft is not kept: hand it on again, and say why unless empty."""

    def show_problem(self, wrong: Wrong) -> None:
        """Say what is the matter at the field."""

    def show_refusal(self, sentence: str) -> None:
        """Say what a rule refused."""


class ReachPresenter:
    """Knows what the store will hold after the edits under way, so that these follow each other."""

    def __init__(
        self, view: ReachShown, acts: Acts, member: Member, changed: Callable[[Changed], None]
    ) -> None:
        self._view = view
        self._acts = acts
        self._id = member.id
        self._changed = changed
        self._was = told_of(member, Reach)
        self._draft = FormDraft(acts, DRAFT_FORM, member.id, view.keep_again)
        self._under_way = 0
        self._restored = False

    def show(self, person: Person) -> None:
        """Show this reading, unless an edit is under way."""
        self._view.show_elsewhere(person.member.given_name, person.also_in)
        if self._under_way:
            return
        self._was = told_of(person.member, Reach)
        protections = person.around.protections
        away = self._id in not_to_approach(protections)
        hidden = away or hides_place(protections, self._id)
        self._view.show_reach(reach_texts(self._was), hidden=hidden)
        if not self._restored:
            self._restored = True
            self._draft.restore(self._view.restore)

    def keep(self, fields: dict[str, str]) -> None:
        """Keep what was typed as a draft."""
        self._draft.keep(fields)

    def leave_field(self, fields: dict[str, str]) -> None:
        """A field was left: keep the change, or say what is the matter."""
        told = read_reach(fields)
        if isinstance(told, Wrong):
            self._view.show_problem(told)
        elif told == read_reach(reach_texts(self._was)):
            self._draft.drop()
            self._view.show_kept(fields)
        else:
            self._change(told, fields)

    def _change(self, told: Reach, fields: dict[str, str]) -> None:
        was, self._was = self._was, told
        self._under_way += 1
        self._acts.run(
            set_reach,
            member_id=self._id,
            told=told,
            was=was,
            then=partial(self._kept, fields),
            failed=partial(self._refused, was),
        )

    def _kept(self, fields: dict[str, str], changed: Changed) -> None:
        self._under_way -= 1
        self._view.show_kept(fields)
        self._changed(changed)

    def _refused(self, was: Reach, sentence: str) -> None:
        self._under_way -= 1
        self._was = was
        self._view.show_refusal(sentence)
