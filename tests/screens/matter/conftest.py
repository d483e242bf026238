"""Every story here begins on a real store."""

from tests.screens.household.with_store import acts, file

__all__ = ["acts", "file"]
