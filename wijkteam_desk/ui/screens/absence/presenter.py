"""Hands over all turns of a colleague who is away, and takes them back; knows no Qt."""

from datetime import timedelta
from typing import Protocol

from typing_extensions import override

from wijkteam_desk.casework.go_away import DRAFT_FORM, AwayFile, come_back, go_away, read_away
from wijkteam_desk.ui.common.asked import Wrong
from wijkteam_desk.ui.common.dutch_day import today
from wijkteam_desk.ui.common.form_presenter import FormPresenter, FormShown
from wijkteam_desk.ui.screens.absence.asked import away_in
from wijkteam_desk.ui.screens.absence.sheet import Sheet, sheet_of


class AbsenceShown(FormShown, Protocol):
    """What the presenter asks of the page."""

    def show_sheet(self, sheet: Sheet) -> None:
        """Show the page; what is being typed stays."""


class AbsencePresenter(FormPresenter[AbsenceShown, AwayFile]):
    """One colleague: the id it is about is theirs."""

    form = DRAFT_FORM
    id_name = "coach_id"
    read = staticmethod(read_away)
    _file: AwayFile | None = None

    def finish(self, fields: dict[str, str]) -> None:
        """Hand everything over for those days, or say what is the matter."""
        if self._file is None or self._busy:
            return
        away = away_in(fields, self._file.turns, today())
        if isinstance(away, Wrong):
            self._view.show_problem(away)
        else:
            self._do(go_away, self._done, coach_id=self._id, **vars(away))

    def back(self) -> None:
        """They are there again from today on."""
        if not self._busy:
            yesterday = today() - timedelta(1)
            self._do(come_back, self._done, coach_id=self._id, last_day=yesterday)

    @override
    def _show(self, plan: AwayFile) -> None:
        self._file = plan
        self._view.show_sheet(sheet_of(plan, today()))
