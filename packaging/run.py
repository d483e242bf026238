"""The two commands of the README: open the practice vault, run every check.

python3 packaging/run.py            sets up, then opens the practice vault
python3 packaging/run.py tests      sets up, then runs every check
python3 packaging/run.py faults     sets up, then kills, cuts off and damages vaults by the hundred
python3 packaging/run.py histories  sets up, then tries 5,000 random histories of regie and help
python3 packaging/run.py missing    names the Debian packages that are not there yet
python3 packaging/run.py lock       makes the pinned packages anew from pyproject.toml
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036  # an older Python must read this far to say it
    sys.exit(
        "Wijkteam Desk needs Python 3.11 or newer; this one is {}.{}.".format(*sys.version_info)
    )

import checks  # an older Python could not read these
import constraints
import environment
import system_libraries
import window

COMMANDS = {
    "": window.open_practice_vault,
    "tests": checks.run_all,
    "faults": checks.run_faults,
    "histories": checks.run_histories,
    "missing": system_libraries.print_missing_packages,
    "lock": constraints.make_anew,
}


def main(arguments: list[str]) -> int:
    """Do what was asked; the exit code says how it went."""
    command = " ".join(arguments)
    if command not in COMMANDS:
        print(__doc__)
        return 2
    try:
        return COMMANDS[command]()
    except environment.CannotSetUp as reason:
        print(reason)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
