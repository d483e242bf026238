"""Joins the organisations to what their page asks."""

from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.screens.organisations.presenter import OrganisationsPresenter
from wijkteam_desk.ui.screens.organisations.view import OrganisationsView


def wire(view: OrganisationsView, acts: Acts) -> OrganisationsPresenter:
    """The presenter behind this view, not yet loaded; keep it as long as the view."""
    presenter = OrganisationsPresenter(view, acts)
    view.line_chosen.connect(presenter.open)
    view.new_asked.connect(presenter.open_new)
    view.form.kept.connect(presenter.keep)
    view.form.forgotten.connect(presenter.forget)
    view.form.finish_asked.connect(presenter.finish)
    view.form.another_asked.connect(presenter.open_another)
    view.form.contact_away_asked.connect(presenter.remove_contact)
    view.form.away_asked.connect(presenter.remove_organisation)
    return presenter
