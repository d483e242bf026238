"""The Dutch dictionary of this laptop, where there is one: pyenchant, or hunspell of the system."""

import shutil
import subprocess
from collections.abc import Callable
from functools import cache

LANGUAGES = ("nl_NL", "nl")
_PATIENCE = 10

Check = Callable[[frozenset[str]], frozenset[str]]


def misspelled(words: frozenset[str]) -> frozenset[str]:
    """Which of these words no Dutch dictionary knows; none when there is no dictionary."""
    check = _checker()
    return check(words) if check else frozenset()


@cache
def _checker() -> Check | None:
    return enchanted() or by_hunspell()


def enchanted() -> Check | None:
    """Through pyenchant, when it is installed with its library and a Dutch dictionary."""
    try:
        import enchant
    except ImportError:  # also when its library is not there
        return None
    there = next((one for one in LANGUAGES if enchant.dict_exists(one)), None)
    if there is None:
        return None
    dictionary = enchant.Dict(there)
    return lambda words: frozenset(word for word in words if not dictionary.check(word))


def by_hunspell(program: str = "hunspell") -> Check | None:
    """Through the hunspell of the system; the words go through a pipe, never to a file."""
    found = shutil.which(program)
    if found is None:
        return None

    def check(words: frozenset[str], language: str) -> frozenset[str] | None:
        asked = "\n".join(sorted(words)) + "\n"
        command = [found, "-i", "utf-8", "-d", language, "-l"]
        try:
            answer = subprocess.run(  # noqa: S603 - a program of the system, words on its input
                command, input=asked.encode(), capture_output=True, check=True, timeout=_PATIENCE
            )
        except (OSError, subprocess.SubprocessError):
            return None
        return words & frozenset(answer.stdout.decode("utf-8", "replace").split())

    language = next(
        (one for one in LANGUAGES if check(frozenset({"huis"}), one) == frozenset()), None
    )
    if language is None:
        return None
    return lambda words: check(words, language) or frozenset()
