"""The keys an open store needs."""

from dataclasses import dataclass, field


@dataclass(frozen=True, kw_only=True)
class StoreKeys:
    """The raw key of the store and the key of its journal."""

    store: bytes = field(repr=False)
    journal: bytes = field(repr=False)
