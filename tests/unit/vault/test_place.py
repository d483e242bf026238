"""Stories of where a vault may lie, told of laptops that this one is not."""

import os
import sys
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.vault.closed_vault import WORDS, Vault
from wijkteam_desk.vault.creation import create
from wijkteam_desk.vault.key_slots import SMALLEST
from wijkteam_desk.vault.mounts import Mount, mounts_here, of_linux, of_mac
from wijkteam_desk.vault.opening import open_with_passphrase
from wijkteam_desk.vault.place import Surroundings, refuse_unfit, unfit
from wijkteam_desk.vault.state import VaultState, look
from wijkteam_desk.vault.trouble import UnfitPlace, VaultUnwritable

LINUX = r"""
sysfs /sys sysfs rw,nosuid 0 0
/dev/nvme0n1p2 / ext4 rw,relatime 0 0
tmpfs /vluchtig tmpfs rw 0 0
server:/homes /huis/net nfs4 rw,vers=4.2 0 0
//server/deel /mnt/deel\040team cifs rw 0 0
/dev/sdb1 /media/noor/STICK vfat rw,uid=1000 0 0
/dev/sdb2 /media/noor/GROOT exfat rw,uid=1000 0 0
/dev/sdc1 /media/noor/NTFS fuseblk rw 0 0
bas@server: /huis/noor/ver fuse.sshfs rw 0 0
/dev/mapper/geheim /huis/net/noor ext4 rw 0 0
half een
"""
MAC = """
/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
/dev/disk3s5 on /System/Volumes/Data (apfs, local, journaled, nobrowse)
/dev/disk4s1 on /Volumes/STICK (msdos, local, nodev, nosuid, noowners)
//noor@server/deel on /Volumes/deel (team) (smbfs, nodev, nosuid, mounted by noor)
"""


def why(
    place: PurePath,
    *,
    mounts: tuple[Mount, ...] = (),
    environment: dict[str, str] | None = None,
    there: tuple[str, ...] = (),
) -> str:
    around = Surroundings(
        mounts=mounts,
        environment=environment or {},
        exists=lambda path: path.as_posix() in there,
    )
    return unfit(place, around) or ""


@pytest.mark.parametrize(
    ("place", "cloud"),
    [
        (PureWindowsPath(r"C:\Users\noor\OneDrive\kluis"), "OneDrive"),
        (PureWindowsPath(r"C:\Users\noor\OneDrive - Gemeente Blokweer\kluis"), "OneDrive"),
        (PureWindowsPath(r"C:\Users\noor\iCloudDrive\kluis"), "iCloud Drive"),
        (PureWindowsPath(r"D:\Dropbox (Privé)\kluis"), "Dropbox"),
        (PurePosixPath("/huis/noor/Nextcloud/kluis"), "Nextcloud"),
        (PurePosixPath("/huis/noor/MEGA/kluis"), "MEGA"),
        (PureWindowsPath(r"C:\Users\noor\Documents\MEGAsync\kluis"), "MEGA"),
        (PureWindowsPath(r"C:\Users\noor\Box\kluis"), "Box"),
        (PurePosixPath("/Users/noor/Library/CloudStorage/Box-Box/kluis"), "Box"),
        (PurePosixPath("/huis/noor/Box Sync/kluis"), "Box"),
        (PurePosixPath("/huis/noor/pCloudDrive/kluis"), "pCloud"),
        (PureWindowsPath(r"P:\pCloud Backup\kluis"), "pCloud"),
        (PurePosixPath("/Users/noor/Google Drive/kluis"), "Google Drive"),
        (
            PurePosixPath("/Users/noor/Library/CloudStorage/GoogleDrive-noor@gemeente/kluis"),
            "Google Drive",
        ),
        (
            PurePosixPath("/Users/noor/Library/Mobile Documents/com~apple~CloudDocs/kluis"),
            "iCloud Drive",
        ),
    ],
)
def test_a_folder_that_is_copied_away_is_refused_by_its_name(place: PurePath, cloud: str) -> None:
    assert why(place).startswith(f"Deze map ligt in {cloud}, ")
    assert why(place).endswith("Zet de kluis in een gewone map op deze laptop.")


@pytest.mark.parametrize(
    "place",
    [
        PurePosixPath("/huis/noor/.local/share/wijkteam-desk/kluis"),
        PurePosixPath("/huis/noor/Dropboxen/kluis"),
        PurePosixPath("/huis/noor/boxen/kluis"),
        PurePosixPath("/huis/noor/megaplannen/kluis"),
        PurePosixPath("/huis/noor/mijn dropbox van vroeger/kluis"),
        PureWindowsPath(r"C:\Users\noor\AppData\Local\wijkteam-desk\kluis"),
        PureWindowsPath(r"\\?\C:\Users\noor\kluis"),
    ],
)
def test_an_ordinary_folder_is_fine(place: PurePath) -> None:
    assert why(place) == ""


def test_who_is_called_as_a_cloud_has_a_vault_all_the_same() -> None:
    home = {"HOME": "/huis/box", "USERPROFILE": r"C:\Users\Mega"}

    assert why(PureWindowsPath(r"C:\Users\Mega\kluis"), environment=home) == ""
    assert "MEGA" in why(PureWindowsPath(r"C:\Users\Mega\MEGA\kluis"), environment=home)
    assert why(PurePosixPath("/huis/box/kluis"), environment={"HOME": "/huis/box"}) == ""


@pytest.mark.parametrize("variable", ["OneDrive", "OneDriveCommercial", "OneDriveConsumer"])
def test_onedrive_under_another_name_is_known_by_its_variable(variable: str) -> None:
    told = {variable: r"D:\Wolk"}

    assert "OneDrive" in why(PureWindowsPath(r"d:\wolk\kluis"), environment=told)
    assert why(PureWindowsPath(r"D:\Wolken\kluis"), environment=told) == ""
    assert why(PureWindowsPath(r"D:\kluis"), environment={variable: ""}) == ""


@pytest.mark.parametrize(
    ("mark", "cloud"),
    [
        (".dropbox.cache", "Dropbox"),
        (".tmp.drivedownload", "Google Drive"),
        (".tmp.driveupload", "Google Drive"),
        (".megaignore", "MEGA"),
        (".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"),
    ],
)
def test_a_folder_with_another_name_is_known_by_the_mark_in_it(mark: str, cloud: str) -> None:
    place = PurePosixPath("/data/wolk/werk/kluis")

    assert cloud in why(place, there=(f"/data/wolk/{mark}",))
    assert why(place, there=(f"/data/elders/{mark}", f"/{mark}")) == ""


@pytest.mark.parametrize(
    ("place", "word"),
    [
        ("/huis/noor/kluis", ""),
        ("/vluchtig/kluis", ""),
        ("/huis/net/bas/kluis", "netwerkschijf"),
        ("/huis/net/noor/kluis", ""),
        ("/huis/network/kluis", ""),
        ("/mnt/deel team/kluis", "netwerkschijf"),
        ("/huis/noor/ver/kluis", "netwerkschijf"),
        ("/media/noor/STICK/kluis", "FAT"),
        ("/media/noor/GROOT/kluis", "FAT"),
        ("/media/noor/NTFS/kluis", ""),
    ],
)
def test_on_linux_the_nearest_mount_decides(place: str, word: str) -> None:
    said = why(PurePosixPath(place), mounts=tuple(of_linux(LINUX)))

    assert word in said
    assert bool(said) == bool(word)


def test_what_is_mounted_over_a_place_later_is_what_counts() -> None:
    table = "/dev/sda1 /data ext4 rw 0 0\nserver:/data /data nfs rw 0 0\n"

    assert "netwerkschijf" in why(PurePosixPath("/data/kluis"), mounts=tuple(of_linux(table)))


@pytest.mark.parametrize(
    ("place", "word"),
    [
        ("/Users/noor/kluis", ""),
        ("/Volumes/STICK/kluis", "FAT"),
        ("/Volumes/deel (team)/kluis", "netwerkschijf"),
    ],
)
def test_on_a_mac_the_words_of_mount_decide(place: str, word: str) -> None:
    said = why(PurePosixPath(place), mounts=tuple(of_mac(MAC)))

    assert word in said
    assert bool(said) == bool(word)


@pytest.mark.parametrize(
    ("place", "kind", "word"),
    [
        (r"C:\kluis", "NTFS", ""),
        (r"E:\kluis", "FAT32", "FAT"),
        (r"E:\kluis", "exFAT", "FAT"),
        (r"H:\kluis", "remote", "netwerkschijf"),
        (r"\\server\deel\kluis", "NTFS", "netwerkschijf"),
        (r"\\?\UNC\server\deel\kluis", "", "netwerkschijf"),
    ],
)
def test_on_windows_drive_and_share_decide(place: str, kind: str, word: str) -> None:
    there = PureWindowsPath(place)
    said = why(there, mounts=(Mount(PureWindowsPath(there.anchor), kind),))

    assert word in said
    assert bool(said) == bool(word)


@given(table=st.text())
def test_no_table_of_mounts_is_too_strange_to_read(table: str) -> None:
    for mounts in (of_linux(table), of_mac(table)):
        assert isinstance(why(PurePosixPath("/huis/noor/kluis"), mounts=tuple(mounts)), str)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads what Linux tells")
def test_this_laptop_tells_of_its_disks(tmp_path: Path) -> None:
    kinds = {mount.kind for mount in mounts_here(tmp_path) if mount.at.name == "proc"}

    assert kinds == {"proc"}
    refuse_unfit(tmp_path)


@pytest.mark.skipif(os.name != "posix", reason="links without rights of an administrator")
def test_links_in_a_circle_lead_nowhere(tmp_path: Path) -> None:
    (tmp_path / "kluis").symlink_to(tmp_path / "ook")
    (tmp_path / "ook").symlink_to(tmp_path / "kluis")

    refuse_unfit(tmp_path / "kluis")
    with pytest.raises(VaultUnwritable):
        create(tmp_path / "kluis", WORDS, kdf=SMALLEST)


def test_no_vault_is_made_there_and_nothing_is_left(tmp_path: Path) -> None:
    with pytest.raises(UnfitPlace, match="OneDrive"):
        create(tmp_path / "OneDrive" / "kluis", WORDS, kdf=SMALLEST)

    assert not (tmp_path / "OneDrive").exists()


def test_a_vault_that_was_put_there_is_not_opened(vault: Vault, tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    moved = vault.folder.rename(tmp_path / "Dropbox" / "kluis")
    before = {path.name: path.read_bytes() for path in moved.iterdir()}

    with pytest.raises(UnfitPlace, match="Dropbox"):
        open_with_passphrase(moved, WORDS)

    assert look(moved) is VaultState.MISPLACED
    assert {path.name: path.read_bytes() for path in moved.iterdir()} == before


@pytest.mark.skipif(os.name != "posix", reason="links without rights of an administrator")
def test_a_link_does_not_hide_where_the_vault_lies(vault: Vault, tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    vault.folder.rename(tmp_path / "Dropbox" / "kluis")
    (tmp_path / "hier").symlink_to(tmp_path / "Dropbox" / "kluis")

    with pytest.raises(UnfitPlace):
        open_with_passphrase(tmp_path / "hier", WORDS)
    with pytest.raises(UnfitPlace):
        create(tmp_path / "Dropbox" / "leeg", WORDS, kdf=SMALLEST)


def test_a_path_that_sqlite_cannot_open_is_refused_before_anything_is_made(tmp_path: Path) -> None:
    deep = tmp_path.joinpath(*["z" * 100] * 5)
    with pytest.raises(UnfitPlace, match="korter pad"):
        create(deep, WORDS, kdf=SMALLEST)
    assert not (tmp_path / deep.relative_to(tmp_path).parts[0]).exists()
    deep.mkdir(parents=True)
    (tmp_path / "kort").symlink_to(deep)
    with pytest.raises(UnfitPlace, match="korter pad"):
        refuse_unfit(tmp_path / "kort")
