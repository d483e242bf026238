"""How many there are of something, in Dutch."""


def counted(number: int, one: str, more: str) -> str:
    """`1 huishouden`, `2 huishoudens`, `0 huishoudens`: both words are given."""
    return f"{number} {one if number == 1 else more}"
