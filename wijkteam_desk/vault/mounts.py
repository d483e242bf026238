"""The disks of this laptop, as each system tells of them."""

import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path, PurePath, PurePosixPath

_LINUX = Path("/proc/self/mounts")
_ESCAPED = re.compile(r"\\([0-7]{3})")
_LINUX_LINE = re.compile(r"\S+ (/\S*) (\S+) ")
_MAC_LINE = re.compile(r".* on (/.*) \(([^,)]+)[^()]*\)")
_REMOTE = 4  # DRIVE_REMOTE of GetDriveTypeW
_LONGEST = 261


@dataclass(frozen=True)
class Mount:
    """From this folder down all lies on a disk of that kind, in the system's own word."""

    at: PurePath
    kind: str


def mounts_here(place: Path) -> list[Mount]:
    """The mounts of this laptop, or that of the place alone; empty where nobody tells."""
    try:
        return _told(place)
    except (OSError, subprocess.SubprocessError):
        return []


def of_linux(table: str) -> list[Mount]:
    """Read `/proc/self/mounts`: device, place, kind, with odd characters in octal."""
    found = (_LINUX_LINE.match(line) for line in table.splitlines())
    return [Mount(PurePosixPath(_plain(line[1])), line[2]) for line in found if line]


def of_mac(table: str) -> list[Mount]:
    """Read what `mount` says: `/dev/disk4s1 on /Volumes/STICK (msdos, local, nodev)`."""
    found = (_MAC_LINE.fullmatch(line) for line in table.splitlines())
    return [Mount(PurePosixPath(line[1]), line[2]) for line in found if line]


def _plain(escaped: str) -> str:
    return _ESCAPED.sub(lambda found: chr(int(found[1], 8)), escaped)


if sys.platform == "win32":

    def _told(place: Path) -> list[Mount]:
        import ctypes

        kernel = ctypes.windll.kernel32
        root = place.anchor
        if kernel.GetDriveTypeW(root) == _REMOTE:
            return [Mount(Path(root), "remote")]
        kind = ctypes.create_unicode_buffer(_LONGEST)
        told = kernel.GetVolumeInformationW(root, None, 0, None, None, None, kind, _LONGEST)
        return [Mount(Path(root), kind.value)] if told else []

elif sys.platform == "darwin":

    def _told(_: Path) -> list[Mount]:
        told = subprocess.run(
            ["/sbin/mount"], capture_output=True, text=True, timeout=5, check=False
        )
        return of_mac(told.stdout)

else:

    def _told(_: Path) -> list[Mount]:
        return of_linux(_LINUX.read_text("utf-8", "surrogateescape"))
