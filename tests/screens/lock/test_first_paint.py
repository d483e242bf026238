"""The first window paints before the heavy rooms are loaded (DESIGN 3)."""

import subprocess
import sys

FIRST_WINDOW = """
import sys
from wijkteam_desk.ui.common.look import Look, application
from wijkteam_desk.ui.lock.window import LockWindow

class Closed:
    def seconds_to_wait(self):
        return 0

app = application()
print(app.style().name())
look = Look(app)
window = LockWindow(Closed(), look=look)
window.show_unlock()
window.show()
app.processEvents()
print(*sorted(sys.modules))
"""
TOO_HEAVY = (
    "cryptography",
    "PySide6.QtPdf",
    "PySide6.QtPrintSupport",
    "reportlab",
    "sqlalchemy",
    "sqlcipher3",
    "zxcvbn",
    "wijkteam_desk.casework",
    "wijkteam_desk.domain",
    "wijkteam_desk.paper",
    "wijkteam_desk.storage",
    "wijkteam_desk.vault",
    "wijkteam_desk.ui.lock.recover.view",
    "wijkteam_desk.ui.lock.welcome.view",
    "wijkteam_desk.ui.main_window",
)


def test_unlocking_loads_only_what_it_needs() -> None:
    started = subprocess.run(
        [sys.executable, "-c", FIRST_WINDOW], capture_output=True, text=True, check=True
    )
    style, modules = started.stdout.splitlines()

    assert style == "fusion"
    assert "wijkteam_desk.ui.lock.unlock.view" in modules.split()
    assert [name for name in TOO_HEAVY if name in modules.split()] == []
