"""Joins the form about a member to what it asks."""

from collections.abc import Callable

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.domain.household import Member
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.screens.members.add_presenter import AddMemberPresenter
from wijkteam_desk.ui.screens.members.change_presenter import ChangeMemberPresenter, Tell
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
