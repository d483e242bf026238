"""One line of the report: what was measured, against what, and the target."""

from dataclasses import dataclass

from typing_extensions import override


@dataclass(frozen=True, kw_only=True)
class Row:
    """`limit` is the target of DESIGN 10: the value may be so much at the most."""

    what: str
    value: float
    unit: str
    limit: float
    seen: str

    @property
    def held(self) -> bool:
        """Whether the target is held."""
        return self.value <= self.limit

    @override
    def __str__(self) -> str:
        value = f"{self.value:8.2f} {self.unit:<2}"
        verdict = "ok" if self.held else "MISSED"
        return f"{self.what:<52}{value}  <= {self.limit:g} {self.unit:<2}  {verdict:<7} {self.seen}"
