"""Prints all sixty plans and measures them: `python -m tests.papers`."""

import sys

from PySide6.QtGui import QGuiApplication

from tests.papers.corpus import COUNT, FULL, plan_of
from tests.papers.measured import wrong_with
from wijkteam_desk.paper.plan import plan_paper


def main() -> int:
    """Say of each that is not whole what is wrong; 1 when there is one."""
    app = QGuiApplication(sys.argv[:1])
    good = 0
    for number in range(COUNT):
        wrong = wrong_with(plan_of(number), plan_paper(plan_of(number), FULL))
        good += not wrong
        for line in wrong:
            sys.stdout.write(f"plan {number}: {line}\n")
    sys.stdout.write(f"{good} of {COUNT} plans pass PDF/UA-1 and PDF/A-2a, in order and whole\n")
    app.quit()
    return int(good < COUNT)


if __name__ == "__main__":
    sys.exit(main())
