"""Joins the page of a member to what it asks."""

from collections.abc import Callable
from dataclasses import dataclass

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.casework.read_person import Person
from wijkteam_desk.casework.set_bsn import look_at_bsn
from wijkteam_desk.domain.bsn import BsnUse
from wijkteam_desk.domain.household import Member
from wijkteam_desk.domain.protection import protecting
from wijkteam_desk.domain.settle import Settle
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.common.noted_card import NotedCard
from wijkteam_desk.ui.common.noted_presenter import NotedPresenter
from wijkteam_desk.ui.common.notes import Notes
from wijkteam_desk.ui.screens.members.add_presenter import AddMemberPresenter
from wijkteam_desk.ui.screens.members.authority_notes import AuthorityNotes
from wijkteam_desk.ui.screens.members.bsn_notes import BsnNotes
from wijkteam_desk.ui.screens.members.capacity_notes import CapacityNotes
from wijkteam_desk.ui.screens.members.change_presenter import ChangeMemberPresenter, Tell
from wijkteam_desk.ui.screens.members.reach_presenter import ReachPresenter
from wijkteam_desk.ui.screens.members.representative_notes import RepresentativeNotes
from wijkteam_desk.ui.screens.members.view import MemberView


def wire_new(
    view: MemberView, acts: Acts, file: HouseholdFile, changed: Callable[[Changed], None]
) -> AddMemberPresenter:
    """The presenter behind a form for somebody new; keep it as long as the view."""
    presenter = AddMemberPresenter(view, acts, file, changed)
    view.kept.connect(presenter.keep)
    view.forgotten.connect(presenter.forget)
    view.finish_asked.connect(presenter.finish)
    view.leave_asked.connect(presenter.leave)
    return presenter


def wire_known(view: MemberView, acts: Acts, member: Member, tell: Tell) -> ChangeMemberPresenter:
    """The presenter behind a form about this member; keep it as long as the view."""
    presenter = ChangeMemberPresenter(view, acts, member, tell)
    view.kept.connect(presenter.keep)
    view.forgotten.connect(presenter.forget)
    view.field_left.connect(presenter.leave_field)
    view.finish_asked.connect(presenter.finish)
    view.leave_asked.connect(presenter.leave)
    view.remove_asked.connect(presenter.remove)
    return presenter


@dataclass(frozen=True, kw_only=True)
class PersonCards:
    """The cards under the form about somebody who is known."""

    view: MemberView
    reach: ReachPresenter
    authority: NotedPresenter[Person]
    representatives: NotedPresenter[Person]
    capacity: NotedPresenter[Person]
    bsn: NotedPresenter[Person]

    def show(self, person: Person) -> None:
        """Show this reading in all of them, and what protects this person above them."""
        self.view.show_protected(protecting(person.around.protections, person.member.id))
        cards = (self.authority, self.representatives, self.capacity, self.bsn)
        for card in (self.reach, *cards):
            card.show(person)

    def settle(self, about: Settle) -> None:
        """Go where that question is settled."""
        if about is Settle.AGE:
            self.view.go_to_age()
        elif about is Settle.LANGUAGE:
            self.view.go_to_language()
        elif about is Settle.AUTHORITY:
            self.authority.settle()
        elif about is Settle.CAPACITY:
            self.capacity.settle()


def wire_cards(
    view: MemberView,
    acts: Acts,
    member: Member,
    changed: Callable[[Changed], None],
    *,
    bsn: BsnUse | None = None,
) -> PersonCards:
    """The presenters behind the cards; keep them as long as the view. `bsn`: where it may be."""

    def look(_: str) -> None:
        view.bsn.banner.clear()
        acts.run(
            look_at_bsn,
            member_id=member.id,
            then=view.bsn.show_whole,
            failed=view.bsn.show_refusal,
        )

    def noted(card: NotedCard, notes: Notes[Person]) -> NotedPresenter[Person]:
        presenter = NotedPresenter(card, acts, notes, member.id, changed)
        card.open_asked.connect(presenter.open)
        card.away_asked.connect(presenter.take_away)
        card.kept.connect(presenter.keep)
        card.finish_asked.connect(presenter.finish)
        card.left.connect(presenter.leave)
        return presenter

    reach = ReachPresenter(view.reach, acts, member, changed)
    view.reach.kept.connect(reach.keep)
    view.reach.field_left.connect(reach.leave_field)
    view.bsn.look_asked.connect(look)
    return PersonCards(
        view=view,
        reach=reach,
        authority=noted(view.authority, AuthorityNotes()),
        representatives=noted(view.representatives, RepresentativeNotes()),
        capacity=noted(view.capacity, CapacityNotes()),
        bsn=noted(view.bsn, BsnNotes(bsn)),
    )
