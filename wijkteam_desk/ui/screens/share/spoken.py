"""What was told in a meeting: noted in short (R-5.17)."""

from collections.abc import Callable
from functools import partial
from typing import Any, Protocol

from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.may_share import Asking
from wijkteam_desk.casework.read_share import ShareFile, read_share
from wijkteam_desk.casework.share import SPOKEN_FORM, note_spoken
from wijkteam_desk.domain.policy import Policy
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.common.asked import Lines, Wrong
from wijkteam_desk.ui.common.asked_fields import AskedFields
from wijkteam_desk.ui.common.buttons import main_button
from wijkteam_desk.ui.common.card import Card, empty
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.form_page import FormPage
from wijkteam_desk.ui.common.form_presenter import FormPresenter, FormShown
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.common.way_back import way_back
from wijkteam_desk.ui.screens.share.asked import first_fields, spoken_lines, spoken_of, spoken_told


class SpokenView(FormPage):
    """Signals: those of a form."""

    def __init__(self) -> None:
        super().__init__(self.tr("Verteld in een overleg"))
        under = self.tr("Ook wat je zegt, is delen. Noteer het kort.")
        self.retitle(self.accessibleName(), under)
        self._lines: Lines = ()
        card = Card(self.tr("Wat vertelde je"))
        self._column = QVBoxLayout()
        room(self._column, between=0.6)
        card.body.addLayout(self._column)
        back = way_back().when_clicked(self.closed.emit)
        self.body.addWidget(Flow(back))
        self.body.addWidget(card)
        self.body.addStretch()
        self.setFocusProxy(back)

    def show_question(self, lines: Lines, fields: dict[str, str]) -> None:
        """Ask it; what is being typed stays."""
        self.show_form(fields, partial(self._ask_all, lines))

    def show_noted(self) -> None:
        """Say that it stands in the register, with room for the next one."""
        self.banner.done(self.tr("Dit staat in het register van wat je deelde."))

    def _ask_all(self, lines: Lines) -> None:
        if lines == self._lines:
            return
        self._lines = lines
        empty(self._column)
        asked = AskedFields(lines)
        self._consist_of(asked)
        button = main_button(self.tr("Zet het in het register"), "check").when_clicked(self._ask)
        for part in (asked, Flow(button)):
            self._column.addWidget(part)


class SpokenShown(FormShown, Protocol):
    """What the presenter asks of the page."""

    def show_question(self, lines: Lines, fields: dict[str, str]) -> None:
        """Ask it; what is being typed stays."""

    def show_noted(self) -> None:
        """Say that it stands in the register."""


class SpokenPresenter(FormPresenter[SpokenShown, ShareFile]):
    """One thing that was told; it is noted as it was, also where there was no ground."""

    form = SPOKEN_FORM
    read = staticmethod(read_share)
    _file: ShareFile | None = None

    def __init__(
        self,
        view: SpokenShown,
        acts: Acts,
        household_id: str,
        changed: Callable[[Changed], None],
        policy: Policy,
    ) -> None:
        """`policy`: what the municipality decided."""
        self._policy = policy
        super().__init__(view, acts, household_id, changed)

    @override
    def _given(self) -> dict[str, Any]:
        return {"policy": self._policy}

    def finish(self, fields: dict[str, str]) -> None:
        """Note it, or say what is the matter."""
        if self._file is None or self._busy:
            return
        told = spoken_told(fields, self._file)
        if isinstance(told, Wrong):
            self._view.show_problem(told)
            return
        asking = Asking(purpose=told.purpose, policy=self._policy, on=self._file.consents.now.on)
        given = {"told": told, "asking": asking, "spoken": spoken_of(fields)}
        self._do(note_spoken, self._done, household_id=self._id, **given)

    @override
    def _kept(self, changed: Changed) -> None:
        super()._kept(changed)
        self._view.show_noted()

    @override
    def _show(self, plan: ShareFile) -> None:
        self._file = plan
        self._view.show_question(spoken_lines(plan), first_fields(plan))
