"""Keeps an escalation with its outcome, or a dispute until it is settled; knows no Qt."""

from abc import abstractmethod
from collections.abc import Callable
from typing import Protocol

from typing_extensions import override

from wijkteam_desk.casework import scale_up, set_dispute
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.read_regie import RegieFile, read_regie
from wijkteam_desk.domain.dispute import DisputeTold
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.common.asked import Wrong
from wijkteam_desk.ui.common.dutch_day import today
from wijkteam_desk.ui.common.form_presenter import FormPresenter, FormShown
from wijkteam_desk.ui.screens.matter.asked import decision_in, dispute_in, escalation_in, settled_in
from wijkteam_desk.ui.screens.matter.sheet import TELL, Sheet, dispute_sheet, escalation_sheet


class MatterShown(FormShown, Protocol):
    """What the presenter asks of the page."""

    def show_sheet(self, sheet: Sheet) -> None:
        """Show the page; what is being typed stays."""

    def leave(self) -> None:
        """It is kept: go back."""


class MatterPresenter(FormPresenter[MatterShown, RegieFile]):
    """One of a household, or a new one while `about` is empty."""

    read = staticmethod(read_regie)
    _regie: RegieFile | None = None

    def __init__(
        self,
        view: MatterShown,
        acts: Acts,
        where: tuple[str, str],
        changed: Callable[[Changed], None],
    ) -> None:
        """`where`: the ids of the household and of what it is about."""
        household_id, self._about = where
        super().__init__(view, acts, household_id, changed, draft_about=self._about)

    def finish(self, form: str, fields: dict[str, str]) -> None:
        """Keep what that form tells, or say what is the matter."""
        if self._regie is None or self._busy:
            return
        told = self._told(form, fields)
        if isinstance(told, Wrong):
            self._view.show_problem(told)
        else:
            act, given = self._act(form)
            self._do(act, self._done, told=told, **given)

    @abstractmethod
    def _told(self, form: str, fields: dict[str, str]) -> object:
        """What that form tells, or what is wrong in it."""

    @abstractmethod
    def _act(self, form: str) -> tuple[Callable[..., Changed], dict[str, object]]:
        """The act that form asks for, and on what."""

    @override
    def _show(self, plan: RegieFile) -> None:
        self._regie = plan

    @override
    def _kept(self, changed: Changed) -> None:
        self._changed(changed)
        self._view.leave()


class EscalationPresenter(MatterPresenter):
    """A decision that is asked, and then its outcome."""

    form = scale_up.DRAFT_FORM

    @override
    def _told(self, form: str, fields: dict[str, str]) -> object:
        read = escalation_in if form == TELL else decision_in
        return read(fields, today())

    @override
    def _act(self, form: str) -> tuple[Callable[..., Changed], dict[str, object]]:
        if form == TELL:
            return scale_up.scale_up, {"household_id": self._id}
        return scale_up.decide_escalation, {"escalation_id": self._about}

    @override
    def _show(self, plan: RegieFile) -> None:
        super()._show(plan)
        self._view.show_sheet(escalation_sheet(plan.steering, self._about, today()))


class DisputePresenter(MatterPresenter):
    """What both think of the regie, and then how they came out of it."""

    form = set_dispute.DRAFT_FORM
    _was: DisputeTold | None = None

    @override
    def _told(self, form: str, fields: dict[str, str]) -> object:
        read = dispute_in if form == TELL else settled_in
        return read(fields, today())

    @override
    def _act(self, form: str) -> tuple[Callable[..., Changed], dict[str, object]]:
        if form != TELL:
            return set_dispute.end_dispute, {"dispute_id": self._about}
        if self._was is None:
            return set_dispute.note_dispute, {"household_id": self._id}
        return set_dispute.change_dispute, {"dispute_id": self._about, "was": self._was}

    @override
    def _show(self, plan: RegieFile) -> None:
        super()._show(plan)
        shown = next((one for one in plan.steering.disputes if one.id == self._about), None)
        self._was = told_of(shown, DisputeTold) if shown else None
        self._view.show_sheet(dispute_sheet(plan.steering, self._about, today()))
