"""An argument parser that helps and complains in Dutch."""

import argparse
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NoReturn

from typing_extensions import override

# What argparse says, and how we say it; a later Python may word it otherwise.
_SAYINGS = (
    (r"the following arguments are required: (.+)", "Er ontbreekt nog iets: {0}."),
    (r"one of the arguments (.+) is required", "Er ontbreekt nog iets: {0}."),
    (r"unrecognized arguments: (.+)", "Dit hoort er niet bij: {0}."),
    (r"argument (.+?): invalid choice: '?(.*?)'? \(.*", "'{1}' bestaat niet als opdracht."),
    (r"argument (.+?): expected one argument", "Achter {0} hoort nog iets."),
    (r"argument (.+?): not allowed with argument (.+)", "{0} en {1} gaan niet samen."),
    (r"ambiguous option: (\S+) .*", "{0} kan meer dan één ding betekenen."),
    (r"argument (.+?): (.+)", "{0}: {1}"),
)


class UsageError(Exception):
    """The command line asks something that cannot be asked; `sentence` says so in Dutch."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class DutchFormatter(argparse.RawDescriptionHelpFormatter):
    """Help that begins with `gebruik:`."""

    @override
    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, "gebruik: " if prefix is None else prefix)


class DutchParser(argparse.ArgumentParser):
    """Options and arguments under Dutch headings; a mistake becomes a `UsageError`."""

    def __init__(self, *, helps: bool = True, **kwargs: Any) -> None:
        kwargs.setdefault("formatter_class", DutchFormatter)
        super().__init__(**kwargs, add_help=False, allow_abbrev=False)
        self.asked = self.add_argument_group("nodig")
        self.options = self.add_argument_group("opties")
        if helps:
            self.options.add_argument("-h", "--help", action="help", help="laat deze uitleg zien")

    def option(self, flag: str, shape: str, told: str, **more: Any) -> None:
        """Adds an option with something behind it."""
        self.options.add_argument(flag, metavar=shape, help=told, **more)

    def flag(self, flag: str, told: str, **more: Any) -> None:
        """Adds an option that is there or not."""
        self.options.add_argument(flag, action="store_true", help=told, **more)

    @override
    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{in_dutch(message)} Kijk met --help wat er kan.")


def path_told(told: str) -> Path:
    """The place that was told."""
    if not told.strip():
        # As when a script fills in nothing: it would be the folder one happens to be in.
        raise argparse.ArgumentTypeError("daar hoort een naam.")
    return Path(told)


def in_dutch(message: str) -> str:
    """What argparse says, in one Dutch sentence."""
    for pattern, saying in _SAYINGS:
        found = re.fullmatch(pattern, message, re.DOTALL)
        if found:
            return saying.format(*found.groups())
    return "Deze opdracht is niet te begrijpen."
