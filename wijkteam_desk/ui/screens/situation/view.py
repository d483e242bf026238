"""The page of the situation: who, how it goes, and the ladder through time."""

from functools import partial

from PySide6.QtCore import Signal

from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.pictures.ladder import ladder
from wijkteam_desk.ui.common import talk_words
from wijkteam_desk.ui.common.buttons import Button
from wijkteam_desk.ui.common.card import Card
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.page import PageAbove
from wijkteam_desk.ui.common.picture_view import PictureView
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.situation.mark_row import MarkRow
from wijkteam_desk.ui.screens.situation.sheet import Sheet


class SituationView(PageAbove):
    """Signals: `closed`; for the presenter `member_chosen` and `marked`."""

    member_chosen = Signal(str)
    marked = Signal(object)

    def __init__(self, back: Button) -> None:
        """`back` says where one goes back to."""
        super().__init__(talk_words.how_it_goes(), " ")
        self._people = Flow(between=0.5)
        self._members: dict[str, Button] = {}
        self._rows: dict[LifeDomain, MarkRow] = {}
        self._marks = Card(self.tr("Nu"))
        self._picture, self._said = PictureView(), words("", "soft")
        self._ladder = Card(self.tr("Door de tijd"))
        self._ladder.body.addWidget(self._picture)
        self._ladder.body.addWidget(self._said)
        self._picture.setAccessibleName(self.tr("Ladder per leefgebied"))
        self.body.addWidget(Flow(back.when_clicked(self.closed.emit)))
        self.body.addWidget(self._people)
        self.body.addWidget(self._marks)
        self.body.addWidget(self._ladder)
        self.body.addStretch()
        self.setFocusProxy(back)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show one person."""
        self.retitle(
            self.accessibleName(),
            self.tr("Van nu, voor {who}. Een cijfer geeft iemand zelf. Er wordt niets opgeteld.")
            .format(who=sheet.name),
        )  # fmt: skip
        self._show_members(sheet)
        if [*self._rows] != [*sheet.domains]:
            self._fill(sheet)
        for domain, row in self._rows.items():
            row.show_told(sheet.told.get(domain), asked=sheet.asked)
        self._picture.draw(partial(ladder, sheet.name, sheet.marked))
        self._said.setText(self._picture.accessibleDescription())

    def show_refusal(self, sentence: str) -> None:
        """Say what was refused."""
        self.banner.refused(sentence)

    def flush(self) -> None:
        """Every mark is kept at once."""

    def row(self, domain: LifeDomain) -> MarkRow:
        """The row of a leefgebied."""
        return self._rows[domain]

    def _show_members(self, sheet: Sheet) -> None:
        if [*self._members] != [one for one, _ in sheet.members]:
            self._people.clear()
            self._members = {}
            for member_id, name in sheet.members:
                button = Button(name, look="choice", icon_name="user")
                button.setCheckable(True)
                button.when_clicked(partial(self.member_chosen.emit, member_id))
                self._members[member_id] = button
                self._people.put(button)
        for one, button in self._members.items():
            button.setChecked(one == sheet.member_id)

    def _fill(self, sheet: Sheet) -> None:
        self._marks.clear()
        self._rows = {domain: MarkRow(domain) for domain in sheet.domains}
        for row in self._rows.values():
            row.marked.connect(self.marked)
            self._marks.body.addWidget(row)
