"""Keeps how the help of one organisation stops; knows no Qt."""

from typing import Protocol

from typing_extensions import override

from wijkteam_desk.casework.let_leave import DRAFT_FORM
from wijkteam_desk.casework.settle_leaving import LeavingFile, read_leaving, settle_leaving
from wijkteam_desk.domain.leaving import LeavingTold
from wijkteam_desk.ui.common.asked import Wrong
from wijkteam_desk.ui.common.dutch_day import today
from wijkteam_desk.ui.common.form_presenter import FormPresenter, FormShown
from wijkteam_desk.ui.screens.leaving.sheet import Sheet, sheet_of
from wijkteam_desk.ui.screens.leaving.told import fields_of, told_in


class LeavingShown(FormShown, Protocol):
    """What the presenter asks of the page."""

    def show_sheet(self, sheet: Sheet, fields: dict[str, str]) -> None:
        """Show the page; what is being typed stays."""


class LeavingPresenter(FormPresenter[LeavingShown, LeavingFile]):
    """One involvement: everything is read, kept and drafted about its id."""

    form = DRAFT_FORM
    id_name = "involvement_id"
    read = staticmethod(read_leaving)
    _file: LeavingFile | None = None

    def finish(self, fields: dict[str, str]) -> None:
        """Keep what was told, or say what is the matter with it."""
        if self._file is None or self._busy:
            return
        was = self._file.whole
        told = told_in(fields, was, today())
        if isinstance(told, Wrong):
            self._view.show_problem(told)
        elif told.left_on is None and told.told == was and was.leaving == LeavingTold():
            self._view.show_refusal("Er is nog niets ingevuld. Vul één van de vragen in.")
        else:
            self._do(settle_leaving, self._done, involvement_id=self._id, was=was, **vars(told))

    @override
    def _show(self, plan: LeavingFile) -> None:
        self._file = plan
        self._view.show_sheet(sheet_of(plan, today()), fields_of(plan.whole))
