"""Whether open files still have their names: what is taken away or replaced keeps nothing."""

import os
from pathlib import Path


class SameFiles:
    """Files as they were opened."""

    def __init__(self, *paths: Path) -> None:
        """Remembers which files have these names now. Raises OSError."""
        self._seen = [(path, path.stat()) for path in paths]

    def are_there(self) -> bool:
        """Whether none of them was removed, moved or replaced since."""
        return all(_is_there(path, seen) for path, seen in self._seen)


def _is_there(path: Path, seen: os.stat_result) -> bool:
    try:
        now = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:  # it cannot be seen now, which says nothing
        return True
    # Windows knows no number of a file that another program holds for itself.
    return not now.st_ino or os.path.samestat(seen, now)
