"""Says below words that are typed which signs in them do not come on paper."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel

from wijkteam_desk.ui.common.announce import announce
from wijkteam_desk.ui.common.asked import off_paper
from wijkteam_desk.ui.common.growing_text import GrowingText
from wijkteam_desk.ui.common.sizes import em
from wijkteam_desk.ui.common.words import words


def off_paper_line(texts: Sequence[GrowingText]) -> QLabel:
    """A line that is only there while there is something to say of one of these texts."""
    line = words("", "small")
    line.setContentsMargins(em(0.5), 0, 0, em(0.3))
    line.hide()

    def say() -> None:
        sentence = off_paper(" ".join(one.toPlainText() for one in texts))
        if sentence == line.text():
            return
        line.setText(sentence)
        line.setVisible(bool(sentence))
        if sentence:
            announce(line, sentence)

    for one in texts:
        one.document().contentsChanged.connect(say)
    return line
