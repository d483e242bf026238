"""The page on which the plan is agreed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from wijkteam_desk.domain.household import names_in_words
from wijkteam_desk.domain.plan_version import NOTHING_TO_AGREE
from wijkteam_desk.ui.common.asked import far_ahead
from wijkteam_desk.ui.common.asked_fields import AskedFields
from wijkteam_desk.ui.common.buttons import link_button, main_button, plain_button
from wijkteam_desk.ui.common.card import Card, empty
from wijkteam_desk.ui.common.changes import Changes
from wijkteam_desk.ui.common.empty_state import EmptyState
from wijkteam_desk.ui.common.field import Field
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.form_page import FormPage
from wijkteam_desk.ui.common.sizes import em, room
from wijkteam_desk.ui.common.way_back import way_back
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.agreement.asked import answer_of, keys_about, lines_for
from wijkteam_desk.ui.screens.agreement.sheet import Sheet
from wijkteam_desk.ui.screens.agreement.version_part import VersionPart


class AgreementView(FormPage):
    """Signals: `closed`; `kept` and `finish_asked` give the fields; `evaluation_left` the day.

    `transfer_left(version, day)`: when a version was put over to the official file.
    """

    evaluation_left = Signal(str)
    transfer_left = Signal(str, str)

    def __init__(self) -> None:
        self._name = self.tr("Het plan afspreken")
        super().__init__(self._name)
        self._sheet: Sheet | None = None
        to_plan = plain_button(self.tr("Naar het plan"), "target-arrow")
        self._empty = EmptyState(
            NOTHING_TO_AGREE,
            self.tr("Schrijf eerst op wat iemand wil bereiken, of wat iemand gaat doen."),
            icon_name="target-arrow",
            button=to_plan.when_clicked(self.closed.emit),
        )
        self._otherwise, self._changes = Card(self.tr("Wat er verandert")), Changes()
        self._asking, self._form = Card(self.tr("Wie zegt wat")), QVBoxLayout()
        self._asked = AskedFields(())
        self._young = link_button("", "plus").when_clicked(self._ask_young_too)
        self._finish = main_button("", "check").when_clicked(self._ask)
        self._answers = QWidget()
        self._unfold = link_button(self.tr("Laat de antwoorden zien, of leg er een vast"), "eye")
        self._unfold.when_clicked(lambda: self._fold(away=False))
        self._again = Card(self.tr("Weer bekijken"))
        self.evaluation = QLineEdit()
        self._evaluation_field = Field(
            self.tr("Wanneer bekijken jullie het plan weer"),
            self.evaluation,
            hint=self.tr("Meestal na 6 tot 12 weken, bij een licht plan later."),
        )
        self._earlier, self._versions = Card(self.tr("Versies")), QVBoxLayout()
        self._parts: dict[str, VersionPart] = {}
        self._build()

    def _build(self) -> None:
        back = way_back().when_clicked(self.closed.emit)
        self._otherwise.body.addWidget(self._changes)
        room(self._form)
        self._form.addWidget(self._asked)
        answers = QVBoxLayout(self._answers)
        room(answers, between=0.6)
        answers.addLayout(self._form)
        answers.addWidget(Flow(self._young))
        answers.addWidget(Flow(self._finish))
        self._asking.body.addWidget(
            words(
                self.tr(
                    "Lees het plan samen door. Iedereen van 12 jaar en ouder, en elke ouder,"
                    " mag er een eigen verklaring bij doen."
                ),
                "soft",
            )
        )
        self._asking.body.addWidget(Flow(self._unfold))
        self._asking.body.addWidget(self._answers)
        self._evaluation_field.setMaximumWidth(em(26))
        self.evaluation.textEdited.connect(self._evaluation_field.clear_problem)
        self.evaluation.editingFinished.connect(self._leave_evaluation)
        self._again.body.addWidget(self._evaluation_field)
        room(self._versions, between=0.8)
        self._earlier.body.addLayout(self._versions)
        self.body.addWidget(Flow(back))
        for card in (self._empty, self._otherwise, self._asking, self._again, self._earlier):
            self.body.addWidget(card)
            card.hide()
        self.body.addStretch()
        self.setFocusProxy(back)

    @override
    def fill(self, fields: dict[str, str]) -> None:
        super().fill(fields)
        if self._sheet:
            self._show_young(self._sheet, asked=False)

    def show_sheet(self, sheet: Sheet, fields: dict[str, str]) -> None:
        """Show the page; what is being typed stays."""
        was, self._sheet = self._sheet, sheet
        self.retitle(self._name, sheet.state)
        anew = was is None or (was.people, was.open) != (sheet.people, sheet.open)
        self.show_form(fields, lambda: self._ask_anew(sheet) if anew else None)
        if anew:
            self._fold(away=not sheet.open and not self._touched)
        self._show_rest(sheet)

    @override
    def show_kept(self) -> None:
        """What stood in the form is kept, and stands above as a version."""
        super().show_kept()
        self.verticalScrollBar().setValue(0)

    def show_evaluation_problem(self, sentence: str) -> None:
        """Say what is the matter with the day on which the plan is looked at again."""
        self._evaluation_field.show_problem(sentence)

    def show_transfer_problem(self, version_id: str, sentence: str) -> None:
        """Say what is the matter with the day on which that version was put over."""
        self._parts[version_id].show_problem(sentence)

    def _ask_anew(self, sheet: Sheet) -> None:
        empty(self._form)
        self._asked = AskedFields(lines_for(sheet.people, day=sheet.open))
        self._consist_of(self._asked)
        self._form.addWidget(self._asked)

    def _fold(self, *, away: bool) -> None:
        """What each said of a version is shown on asking: the family may be looking along."""
        self._unfold.setVisible(away)
        self._answers.setHidden(away)

    def _ask_young_too(self) -> None:
        if self._sheet:
            self._show_young(self._sheet, asked=True)
            self._asked.go_to(answer_of(next(iter(self._sheet.young))))

    def _show_young(self, sheet: Sheet, *, asked: bool) -> None:
        """Ask young children on purpose; what was typed about them stays in sight."""
        fields = self.fields
        said = {who for who in sheet.young if any(fields[key] for key in keys_about({who}))}
        quiet = frozenset() if asked else sheet.young - said
        names = tuple(name for who, name in sheet.people if who in quiet)
        self._asked.keep_back(keys_about(quiet))
        self._young.setVisible(bool(names))
        self._young.rename(self.tr("Vraag ook {names}").format(names=names_in_words(names)))

    def _show_rest(self, sheet: Sheet) -> None:
        self._changes.show_changes(sheet.changes)
        self._otherwise.retitle(
            self.tr("Wat er veranderde") if sheet.versions else self.tr("Dit staat in het plan")
        )
        self._otherwise.setVisible(bool(sheet.changes))
        self._empty.setVisible(not sheet.changes and not sheet.versions)
        self._asking.setVisible(bool(sheet.changes or sheet.versions))
        self._again.show()
        said = self.tr("Leg versie {n} vast") if sheet.open else self.tr("Leg de antwoorden vast")
        self._finish.rename(said.format(n=sheet.number))
        if not self.evaluation.hasFocus():
            self.evaluation.setText(sheet.evaluate_on)
            self._evaluation_field.clear_problem()
        self._evaluation_field.note(far_ahead(sheet.evaluate_on))
        for gone in self._parts.keys() - {one.version_id for one in sheet.versions}:
            part = self._parts.pop(gone)
            part.hide()
            part.deleteLater()
        for place, version in enumerate(sheet.versions):
            part = self._parts.get(version.version_id) or self._added(place, version.version_id)
            part.show_version(version, first=version is sheet.versions[-1])
        self._earlier.setVisible(bool(sheet.versions))

    def _added(self, place: int, version_id: str) -> VersionPart:
        part = self._parts[version_id] = VersionPart()
        part.transferred.connect(lambda day: self.transfer_left.emit(version_id, day))
        self._versions.insertWidget(place, part)
        return part

    def _leave_evaluation(self) -> None:
        self.evaluation_left.emit(self.evaluation.text())
