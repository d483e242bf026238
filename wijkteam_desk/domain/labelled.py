"""Codes that carry their Dutch word."""

from enum import StrEnum
from typing import Self

from wijkteam_desk.domain.refusal import Refusal


class Labelled(StrEnum):
    """A code for store and exchange with, as `label`, the word a person reads."""

    label: str

    def __new__(cls, code: str, label: str) -> Self:
        """Takes the code and its word as they stand in the class."""
        member = str.__new__(cls, code)
        member._value_ = code
        member.label = label
        return member

    @classmethod
    def coded(cls, code: str) -> Self:
        """The one with that code."""
        return next(one for one in cls if one.value == code)


def listed(told: str, kind: type[Labelled]) -> str:
    """The codes that were told, with a comma between, each once, in the order of the kind.

    Refused of another kind.
    """
    said = {code.strip() for code in told.split(",")} - {""}
    known = [one.value for one in kind if one.value in said]
    if len(known) < len(said):
        raise Refusal("Kies alleen iets uit de lijst.")
    return ",".join(known)
