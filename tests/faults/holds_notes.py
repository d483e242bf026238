"""A real program with so many notes on its screen that locks when it is told. FICTIEF."""

import sys

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QPlainTextEdit
from typing_extensions import override

from tests.faults.memory import canary
from wijkteam_desk.app.main import run_window
from wijkteam_desk.app.program import Program
from wijkteam_desk.casework.list_households import list_households
from wijkteam_desk.casework.read_conversation import read_conversation
from wijkteam_desk.casework.start_conversation import start_conversation
from wijkteam_desk.casework.write_passage import PassageWords, write_passage
from wijkteam_desk.desk.desk import Desk


class HoldsNotes(Program):
    """Writes the notes, shows them, says where its vault lies, and waits."""

    @override
    def _enter(self, opened: Desk) -> None:
        super()._enter(opened)
        household = opened.perform(list_households).result()[0].household_id
        talk = opened.perform(start_conversation, household_id=household, present=()).result().made
        for number in range(int(sys.argv[1])):
            words = PassageWords(text=canary(number))
            opened.perform(write_passage, conversation_id=talk, words=words).result()
        self._read = opened.perform(read_conversation, conversation_id=talk).result()
        self._page = QPlainTextEdit()
        self._page.setPlainText("\n".join(one.text for one in self._read.passages))
        self._told = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        self._told.activated.connect(self.lock)
        sys.stdout.write(f"{self.folder}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(run_window(vault=None, demo=True, kind=HoldsNotes))
