"""Joins the tab about terugkoppeling to what it asks."""

from collections.abc import Callable

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.letter_to_carry import DRAFT_FORM as LETTER
from wijkteam_desk.domain.feedback_guide import FeedbackGuide
from wijkteam_desk.domain.policy import Policy
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.common.form_draft import FormDraft
from wijkteam_desk.ui.common.noted_presenter import NotedPresenter
from wijkteam_desk.ui.screens.feedback.notes import GroupNotes, GroupShown
from wijkteam_desk.ui.screens.feedback.presenter import FeedbackPresenter
from wijkteam_desk.ui.screens.feedback.view import FeedbackTab


def wire(
    view: FeedbackTab,
    acts: Acts,
    household_id: str,
    changed: Callable[[Changed], None],
    decided: tuple[FeedbackGuide, Policy],
    shown: Callable[[int], None],
) -> FeedbackPresenter:
    """The presenter behind the tab; `shown` is told how many lines wait. Keep it with the view."""

    def wired(of: str) -> NotedPresenter[GroupShown]:
        card = view.cards[of]
        presenter = NotedPresenter(card, acts, GroupNotes(), of, changed)
        card.open_asked.connect(presenter.open)
        card.away_asked.connect(presenter.take_away)
        card.now_asked.connect(presenter.do_now)
        card.kept.connect(presenter.keep)
        card.finish_asked.connect(presenter.finish)
        card.left.connect(presenter.leave)
        card.look_asked.connect(feedback.look)
        return presenter

    letter = FormDraft(acts, LETTER, household_id, view.letter.keep_again)
    view.letter.kept.connect(letter.keep)
    letter.restore(view.letter.fill)
    feedback = FeedbackPresenter(view, acts, decided, shown, wired)
    return feedback
