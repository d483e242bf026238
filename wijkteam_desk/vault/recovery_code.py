"""The recovery code: 160 random bits on paper, with a character that finds typing errors.

32 characters of Crockford's base32 in groups of four, then one check character. The alphabet has no
I, L, O and U, so what looks like them can be read back. The check character is a weighted sum in
GF(32) with a weight of its own for every place: one wrong character is always found.
"""

import secrets

from wijkteam_desk.vault.trouble import WrongRecoveryCode

SECRET_SIZE = 20
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

_GROUP = 4
_LENGTH = SECRET_SIZE * 8 // 5
_LOOK_ALIKES = str.maketrans("OILU", "011V")
_FIELD = 0b100101  # x^5 + x^2 + 1: its powers of two run through all 31 weights


def new_secret() -> bytes:
    """160 random bits."""
    return secrets.token_bytes(SECRET_SIZE)


def code_of(secret: bytes) -> str:
    """The secret as it is printed: eight groups of four characters and the check character."""
    number = int.from_bytes(secret)
    values = [number >> 5 * place & 31 for place in reversed(range(_LENGTH))]
    written = "".join(ALPHABET[value] for value in [*values, _check(values)])
    return " ".join(written[start : start + _GROUP] for start in range(0, len(written), _GROUP))


def secret_of(code: str) -> bytes:
    """Read a code back; case, spaces and dashes do not matter, look-alikes are understood.

    Raises `WrongRecoveryCode` with what to look at.
    """
    *values, check = _values(code)
    if check != _check(values):
        raise WrongRecoveryCode(
            "In de herstelcode klopt een teken niet. Vergelijk hem groep voor groep met het papier."
        )
    number = 0
    for value in values:
        number = number << 5 | value
    return number.to_bytes(SECRET_SIZE)


def _values(code: str) -> list[int]:
    typed = "".join(sign for sign in code.upper() if sign.isalnum()).translate(_LOOK_ALIKES)
    strange = sorted(set(typed) - set(ALPHABET))
    if strange:
        raise WrongRecoveryCode(
            f"Het teken {strange[0]} komt in een herstelcode niet voor. Kijk het nog eens na."
        )
    if len(typed) != _LENGTH + 1:
        raise WrongRecoveryCode(
            f"Een herstelcode heeft {_LENGTH + 1} tekens, dit zijn er {len(typed)}."
            " Vul de hele code in, ook het losse teken aan het eind."
        )
    return [ALPHABET.index(sign) for sign in typed]


def _check(values: list[int]) -> int:
    total = 0
    weight = 1
    for value in values:
        total ^= _product(value, weight)
        weight = _product(weight, 2)
    return total


def _product(a: int, b: int) -> int:
    result = 0
    while b:
        if b & 1:
            result ^= a
        a <<= 1
        if a & 32:
            a ^= _FIELD
        b >>= 1
    return result
