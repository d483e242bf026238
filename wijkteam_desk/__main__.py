"""Where the program starts: the window, or one command without it."""

import sys
from collections.abc import Sequence

from wijkteam_desk.cli.arguments import read_arguments
from wijkteam_desk.cli.outcome import outcome_of
from wijkteam_desk.vault.private_process import keep_private


def main(argv: Sequence[str] | None = None) -> int:
    """Does what the command line asks; returns the exit code (DESIGN 8)."""
    return outcome_of(lambda: _do(sys.argv[1:] if argv is None else argv))


def _do(argv: Sequence[str]) -> int:
    keep_private()
    asked = read_arguments(argv)
    # Imported here: the window does not wait for the commands, nor they for the window.
    if asked.command:
        from wijkteam_desk.cli.run import run
        from wijkteam_desk.cli.told_to_end import ended_as_by_ctrl_c

        with ended_as_by_ctrl_c():
            return run(asked)
    from wijkteam_desk.app.main import run_window

    return run_window(vault=asked.vault, demo=asked.demo, restore=asked.restore_first)


if __name__ == "__main__":
    sys.exit(main())
