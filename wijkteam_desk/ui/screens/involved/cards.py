"""The cards of the tab: what the team does next, and each organisation."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wijkteam_desk.ui.common.buttons import Button, link_button, plain_button
from wijkteam_desk.ui.common.card import Card, rule
from wijkteam_desk.ui.common.chip import Chip
from wijkteam_desk.ui.common.colours import Tone
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.icons import IconMark
from wijkteam_desk.ui.common.row import Row
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.involved.places import At, Way
from wijkteam_desk.ui.screens.involved.sheet import InvolvedCard, TurnLine

Go = Callable[[Way], None]


class TurnsCard(Card):
    """What the team does next, each with its act as a button."""

    def __init__(self) -> None:
        super().__init__(self.tr("Wijkteam aan zet"), Tone.TEAL)
        self.hide()

    def show_turns(self, turns: tuple[TurnLine, ...], go: Go) -> None:
        """Show these; nothing where none is open."""
        self.clear()
        for place, turn in enumerate(turns):
            if place:
                self.body.addWidget(rule())
            late = Chip(self.tr("te laat"), Tone.AMBER, icon_name="alert-triangle")
            act = plain_button(turn.way.words).when_clicked(partial(go, turn.way))
            act.setAccessibleDescription(turn.sentence)
            self.body.addWidget(
                Row(
                    turn.sentence,
                    turn.under,
                    chips=[late] if turn.late else [],
                    buttons=[act],
                )
            )
        self.setVisible(bool(turns))


class Organisation(Card):
    """One that works, or may begin."""

    def __init__(self, one: InvolvedCard, go: Go) -> None:
        super().__init__(one.name)
        tone = Tone.GREEN if one.works else Tone.PLAIN
        self.put_beside_title(Chip(one.stage, tone))
        column = QVBoxLayout()
        room(column, between=0.35)
        if one.question:
            column.addWidget(words(f"“{one.question}”", "strong"))
        for line in one.about:
            column.addWidget(words(line, "soft"))
        for line in one.others:
            column.addWidget(_marked("calendar", line))
        for line in one.signals:
            column.addWidget(_marked("alert-triangle", line))
        self.body.addLayout(column)
        self.body.addWidget(Flow(*self._buttons(one, go)))

    def _buttons(self, one: InvolvedCard, go: Go) -> list[QWidget]:
        found: list[QWidget] = [_read(one, go)]
        if one.missing:
            lacks = plain_button(one.missing.words, "alert-triangle")
            lacks.setAccessibleName(f"{one.missing.words}, {one.name}")
            found.insert(0, lacks.when_clicked(partial(go, one.missing)))
        return found


class StoppedCard(Card):
    """Who stopped, a line each."""

    def __init__(self) -> None:
        super().__init__(self.tr("Gestopt"))
        self.hide()

    def show_stopped(self, stopped: tuple[InvolvedCard, ...], go: Go) -> None:
        """Show these; nothing where nobody did."""
        self.clear()
        for one in stopped:
            under = [one.stage, *one.others, *one.signals]
            self.body.addWidget(Row(one.name, "\n".join(under), buttons=[_read(one, go)]))
        self.setVisible(bool(stopped))


def _read(one: InvolvedCard, go: Go) -> Button:
    whole = Way(words="", involvement_id=one.involvement_id, at=At.ALL)
    said = QCoreApplication.translate("InvolvedView", "Bekijk {name}").format(name=one.name)
    return link_button(said).when_clicked(partial(go, whole))


def _marked(icon_name: str, line: str) -> QWidget:
    tone = "amber" if icon_name == "alert-triangle" else "soft"
    marked = QWidget()
    row = QHBoxLayout(marked)
    room(row, between=0.5)
    row.addWidget(IconMark(icon_name, tone), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(words(line), 1)
    return marked
