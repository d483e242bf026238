"""Where a vault may lie: on a disk of this laptop, and out of reach of what copies files away.

A program that copies the store while it is written leaves halves behind, a network disk locks
nothing for sure, and FAT keeps nothing for one user alone (SECURITY 4.6).
"""

import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath

from wijkteam_desk.vault.mounts import Mount, mounts_here
from wijkteam_desk.vault.trouble import UnfitPlace

_BY_VARIABLE = dict.fromkeys(("OneDrive", "OneDriveCommercial", "OneDriveConsumer"), "OneDrive")
_BY_NAME = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "icloud drive": "iCloud Drive",
    "iclouddrive": "iCloud Drive",
    "com~apple~clouddocs": "iCloud Drive",
    "mobile documents": "iCloud Drive",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "mega": "MEGA",
    "megasync": "MEGA",
    "box": "Box",
    "box sync": "Box",
    "pcloud": "pCloud",
    "pclouddrive": "pCloud",
    "pcloudsync": "pCloud",
}
_BY_MARK = {
    ".849C9593-D756-4E56-8D6E-42412F2A707B": "OneDrive",
    ".dropbox.cache": "Dropbox",
    ".tmp.drivedownload": "Google Drive",
    ".tmp.driveupload": "Google Drive",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".megaignore": "MEGA",
}
_LONGEST = 440  # bytes; SQLite opens nothing past 512, and backups are made in folders below
_AFTER_NAME = ("", " ", "-", "_", "(")  # "OneDrive - Gemeente", "Dropbox (Privé)"
_NETWORK = frozenset(
    {
        *("afpfs", "afs", "ceph", "cifs", "davfs", "glusterfs", "lustre", "ncpfs", "nfs", "nfs4"),
        *("remote", "smb", "smb2", "smb3", "smbfs", "webdav"),
        *("fuse.cephfs", "fuse.davfs", "fuse.davfs2", "fuse.glusterfs", "fuse.gvfsd-fuse"),
        *(
            "fuse.google-drive-ocamlfuse",
            "fuse.onedriver",
            "fuse.pcloud.fs",
            "fuse.rclone",
            "fuse.s3fs",
        ),
        *("fuse.smbnetfs", "fuse.sshfs"),
    }
)
_FAT = frozenset(
    {"vfat", "msdos", "msdosfs", "umsdos", "exfat", "fuse.exfat", "fat", "fat12", "fat16", "fat32"}
)


@dataclass(frozen=True, kw_only=True)
class Surroundings:
    """What the system tells: its disks, its variables, and which paths exist."""

    mounts: Iterable[Mount]
    environment: Mapping[str, str]
    exists: Callable[[PurePath], bool]


def refuse_unfit(folder: Path) -> None:
    """Raise `UnfitPlace` with what was found there and what to do; links are followed."""
    place = Path(os.path.realpath(folder))  # unlike `resolve` it bears links in a circle
    if max(len(os.fsencode(path)) for path in (place, folder.absolute())) > _LONGEST:
        raise UnfitPlace(
            "Het pad naar deze map is te lang. Zet de kluis in een map met een korter pad."
        )
    here = Surroundings(mounts=mounts_here(place), environment=os.environ, exists=_exists)
    sentence = unfit(place, here)
    if sentence:
        raise UnfitPlace(sentence)


def unfit(place: PurePath, around: Surroundings) -> str | None:
    """Why no vault may lie in this resolved folder, in one Dutch sentence; `None`: it may."""
    cloud = _copied_by(place, around)
    if cloud:
        return (
            f"Deze map ligt in {cloud}, dat de kluis kopieert terwijl je werkt en hem zo kan"
            " beschadigen. Zet de kluis in een gewone map op deze laptop."
        )
    kind = _kind_of_disk(place, around.mounts)
    if kind in _NETWORK:
        return (
            "Deze map ligt op een netwerkschijf. Daar kan een kluis beschadigd raken."
            " Zet de kluis in een gewone map op deze laptop."
        )
    if kind in _FAT:
        return (
            "Deze map ligt op een schijf met FAT of exFAT, waar iedereen alles kan lezen."
            " Zet de kluis in een gewone map op deze laptop."
        )
    return None


def _copied_by(place: PurePath, around: Surroundings) -> str | None:
    for variable, name in _BY_VARIABLE.items():
        told = around.environment.get(variable)
        if told and place.is_relative_to(type(place)(told)):
            return name
    # At the root of a disk a mark only says that something else on it is copied.
    folders = (folder for folder in (place, *place.parents) if folder.name)
    marked = (
        _BY_MARK[mark] for folder in folders for mark in _BY_MARK if around.exists(folder / mark)
    )
    named = (cloud for part in _below_home(place, around) if (cloud := _named(part)))
    return next(marked, None) or next(named, None)


def _below_home(place: PurePath, around: Surroundings) -> tuple[str, ...]:
    """Without the name of the user, which may be that of a cloud."""
    home = around.environment.get("USERPROFILE") or around.environment.get("HOME")
    if home and place.is_relative_to(home):
        return place.relative_to(home).parts
    return place.parts


def _named(part: str) -> str | None:
    folded = part.casefold()
    for name, cloud in _BY_NAME.items():
        if folded.startswith(name) and folded[len(name) : len(name) + 1] in _AFTER_NAME:
            return cloud
    return None


def _kind_of_disk(place: PurePath, mounts: Iterable[Mount]) -> str:
    if place.drive.startswith("\\\\") and not _is_local_drive(place.drive):
        return "remote"
    # What is mounted later over the same place is what one sees there.
    around = [mount for mount in mounts if place.is_relative_to(mount.at)]
    nearest = max(
        enumerate(around), key=lambda pair: (len(pair[1].at.parts), pair[0]), default=None
    )
    return nearest[1].kind.casefold() if nearest else ""


def _is_local_drive(drive: str) -> bool:
    extended = drive.startswith(("\\\\?\\", "\\\\.\\"))
    return extended and not drive[4:].casefold().startswith("unc\\")


def _exists(path: PurePath) -> bool:
    try:
        return Path(path).exists()
    except OSError:
        return False
