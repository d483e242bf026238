"""Telephone numbers, written the way people in the Netherlands write them.

A small rule of our own: a library with the plans of all countries would be 8 MB for one field.
"""

import re

from wijkteam_desk.domain.refusal import Refusal

_BETWEEN = re.compile(r"[\s\-\u2010-\u2015./()]+")
_SHORT = re.compile(r"1\d\d|116\d{3}|140\d{2,3}", re.ASCII)
_NATIONAL = re.compile(r"0[1-9]\d{8}|0[89]0\d{5}|0[89]0\d{8}", re.ASCII)
_ABROAD = re.compile(r"\+[1-9]\d{6,14}", re.ASCII)
_AREAS_OF_THREE = (
    *("010", "013", "015", "020", "023", "024", "026", "030", "033", "035", "036", "038"),
    *("040", "043", "045", "046", "050", "053", "055", "058"),
    *("070", "071", "072", "073", "074", "075", "076", "077", "078", "079"),
    *("084", "085", "087", "088", "091", "097"),
)
_CODES_OF_TWO = re.compile(r"2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]")

_NOWHERE = ("06", "066", "067", "080", "082", "084", "085", "087", "088", "09")


def has_area_code(number: str) -> bool:
    """Whether a number tells where in the country, or in which country, the telephone is."""
    digits = _national(_BETWEEN.sub("", number.replace("(0)", "")))
    if _ABROAD.fullmatch(digits) or re.fullmatch(r"140\d{2,3}", digits):
        return True
    return bool(_NATIONAL.fullmatch(digits)) and not digits.startswith(_NOWHERE)


def phone_words(typed: str) -> str:
    """`06 12 34 56 78`: the number in its groups; empty when empty.

    Takes 06, area codes, +31, 0031, 0800, 112, 14 078 and numbers abroad with +, with spaces,
    dashes, dots and brackets anywhere. Refuses what nobody can call.
    """
    number = _national(_BETWEEN.sub("", typed.replace("(0)", "")))
    if not number:
        return ""
    if _SHORT.fullmatch(number):
        return _short(number)
    if _NATIONAL.fullmatch(number):
        return _grouped_national(number)
    if _ABROAD.fullmatch(number) and not number.startswith("+31"):
        return _grouped_abroad(number)
    raise Refusal("Dit kan geen telefoonnummer zijn. Typ het helemaal, zoals 078 000 12 34.")


def _national(number: str) -> str:
    """+31 and 0031 become the 0 with which one calls here."""
    if number.startswith("00"):
        number = f"+{number[2:]}"
    return f"0{number[3:]}" if re.fullmatch(r"\+31[1-9]\d+", number) else number


def _short(number: str) -> str:
    if number.startswith("140"):
        return f"14 {number[2:]}"
    return f"{number[:3]} {number[3:]}".strip()


def _grouped_national(number: str) -> str:
    if number.startswith("06"):
        return _spaced(number, 2, 2, 2, 2, 2)
    if number.startswith(("080", "090")):
        return _spaced(number, 4, 4) if len(number) == len("08001234") else _spaced(number, 4, 3, 4)
    if number.startswith(_AREAS_OF_THREE):
        return _spaced(number, 3, 3, 2, 2)
    return _spaced(number, 4, 2, 2, 2)


def _grouped_abroad(number: str) -> str:
    code = 1 if number[1] in "17" else 2 if _CODES_OF_TWO.match(number, 1) else 3
    rest = number[1 + code :]
    # Threes, and never one figure alone at the end.
    groups = [3] * (len(rest) // 3)
    left = len(rest) % 3
    groups = [*groups[:-1], 2, 2] if left == 1 else [*groups, left]
    return f"{number[: 1 + code]} {_spaced(rest, *groups)}"


def _spaced(number: str, *groups: int) -> str:
    parts, start = [], 0
    for size in groups:
        parts.append(number[start : start + size])
        start += size
    return " ".join(filter(None, parts))
