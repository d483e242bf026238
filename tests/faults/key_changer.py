"""A process that changes the ways in until it is killed; says each before and after. FICTIEF."""

import itertools
import sys
from pathlib import Path

from wijkteam_desk.vault.key_changes import add_recovery_code, keep_only_code, replace_passphrase
from wijkteam_desk.vault.key_slots import SMALLEST
from wijkteam_desk.vault.known_keys import KnownKeys
from wijkteam_desk.vault.opening import open_with_passphrase


def passphrase_of(number: int) -> str:
    """Every change has a passphrase of its own; 0 is the first."""
    return f"tafel giraf wolk dakpan {number}"


def change_on(folder: Path) -> None:
    """Passphrase, new code, old code gone; each announced as soon as it may be written."""
    known = KnownKeys(folder, open_with_passphrase(folder, passphrase_of(0)))

    def say(word: str) -> None:
        sys.stdout.write(f"{word}\n")
        sys.stdout.flush()

    for number in itertools.count(1):
        replace_passphrase(
            known,
            passphrase_of(number),
            kdf=SMALLEST,
            before_written=lambda now=number: say(f"writing {now}"),  # type: ignore[misc] # a number
        )
        say(f"passphrase {number}")
        code = add_recovery_code(known)
        say(f"code {code}")
        keep_only_code(known, code)


if __name__ == "__main__":
    change_on(Path(sys.argv[1]))
