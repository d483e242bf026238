"""Joins the page about the family to what it asks."""

from collections.abc import Callable
from functools import partial

from wijkteam_desk.domain.drawing import Drawing
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.screens.family.presenter import FamilyPresenter
from wijkteam_desk.ui.screens.family.view import FamilyView


def wire(
    view: FamilyView, acts: Acts, household_id: str, open_member: Callable[[str], None]
) -> FamilyPresenter:
    """The presenter behind this view; keep it as long as the view."""
    presenter = FamilyPresenter(view, acts, household_id, open_member)
    view.add_asked.connect(presenter.add)
    view.tie_asked.connect(presenter.begin_tie)
    view.tie_stopped.connect(presenter.stop_tie)
    view.tie_card.chosen.connect(presenter.take)
    for drawing, drawn in view.drawings.items():
        drawn.picture.chosen.connect(presenter.choose)
        drawn.picture.tied.connect(presenter.tie)
        drawn.picture.moved.connect(partial(_move, presenter, drawing))
        drawn.back_asked.connect(partial(presenter.put_in_place, drawing))
    form, person = view.form, presenter.person
    form.kept.connect(person.keep)
    form.forgotten.connect(person.forget)
    form.finish_asked.connect(person.finish)
    form.leave_asked.connect(person.leave)
    form.remove_asked.connect(person.remove)
    return presenter


def _move(presenter: FamilyPresenter, drawing: Drawing, person: str, x: int, y: int) -> None:
    presenter.move(drawing, person, (x, y))
