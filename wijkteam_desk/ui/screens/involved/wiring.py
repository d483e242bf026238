"""Joins the tab about who is involved, and the page of one of them, to what they ask."""

from collections.abc import Callable

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.casework.read_involvements import InvolvementsFile
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.common.noted_presenter import NotedPresenter
from wijkteam_desk.ui.common.notes import Notes
from wijkteam_desk.ui.screens.involved.about_notes import AboutNotes
from wijkteam_desk.ui.screens.involved.asking_notes import AskingNotes
from wijkteam_desk.ui.screens.involved.granted_notes import GrantedNotes
from wijkteam_desk.ui.screens.involved.joining_notes import JoiningNotes
from wijkteam_desk.ui.screens.involved.one import One
from wijkteam_desk.ui.screens.involved.page_presenter import InvolvementPresenter
from wijkteam_desk.ui.screens.involved.page_view import InvolvementView
from wijkteam_desk.ui.screens.involved.places import At
from wijkteam_desk.ui.screens.involved.presenter import InvolvedPresenter
from wijkteam_desk.ui.screens.involved.step_notes import StepNotes
from wijkteam_desk.ui.screens.involved.turn_notes import TurnNotes
from wijkteam_desk.ui.screens.involved.view import InvolvedView
from wijkteam_desk.ui.screens.involved.waiting_notes import WaitingNotes


def wire(
    view: InvolvedView,
    acts: Acts,
    changed: Callable[[Changed], None],
    shown: Callable[[InvolvementsFile], None],
) -> InvolvedPresenter:
    """The presenter behind the tab; `shown` is told what was read. Keep it as long as the view."""
    presenter = InvolvedPresenter(view, acts, changed, shown)
    view.move_asked.connect(presenter.move)
    view.new_asked.connect(presenter.ask_new)
    view.form.kept.connect(presenter.keep)
    view.form.finish_asked.connect(presenter.finish)
    return presenter


def wire_page(
    view: InvolvementView, acts: Acts, involvement_id: str, file: HouseholdFile
) -> InvolvementPresenter:
    """The presenter behind the page, not yet reading; keep it as long as the view."""
    kinds: dict[At, Notes[One]] = {
        At.ABOUT: AboutNotes(),
        At.ASKING: AskingNotes(),
        At.TURN: TurnNotes(),
        At.WAITING: WaitingNotes(),
        At.JOINING: JoiningNotes(),
        At.GRANTED: GrantedNotes(),
        At.STEPS: StepNotes(),
    }

    def cards(changed: Callable[[Changed], None]) -> dict[At, NotedPresenter[One]]:
        def noted(at: At, notes: Notes[One]) -> NotedPresenter[One]:
            card = view.cards[at]
            presenter = NotedPresenter(card, acts, notes, involvement_id, changed)
            card.open_asked.connect(presenter.open)
            card.away_asked.connect(presenter.take_away)
            card.now_asked.connect(presenter.do_now)
            card.kept.connect(presenter.keep)
            card.finish_asked.connect(presenter.finish)
            card.left.connect(presenter.leave)
            return presenter

        return {at: noted(at, notes) for at, notes in kinds.items()}

    return InvolvementPresenter(view, acts, involvement_id, file, cards)
