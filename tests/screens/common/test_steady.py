"""A day of work does not wear None out: PySide6 6.12 on Python 3.11 ended after 4,000 calls."""

import subprocess
import sys

A_DAY = """
import wijkteam_desk.ui
from PySide6.QtWidgets import QApplication, QLabel

app = QApplication([])
label = QLabel()
for number in range(20_000):
    label.setText(str(number))
print(label.text())
"""


def test_many_calls_do_not_end_the_program() -> None:
    day = subprocess.run([sys.executable, "-c", A_DAY], capture_output=True, text=True, check=False)

    assert (day.returncode, day.stdout.strip(), day.stderr) == (0, "19999", "")
