"""What the surroundings of a vault can do to it, said calmly."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class VaultTrouble(Exception):
    """Something stands in the way; `sentence` says in Dutch what, and what can be done."""

    exit_code = 1
    default = "Er gaat iets mis met de kluis. Probeer het opnieuw."

    def __init__(self, sentence: str = "") -> None:
        super().__init__(sentence or self.default)
        self.sentence = sentence or self.default


class NoVault(VaultTrouble):
    """There is no vault in that folder."""

    exit_code = 3
    default = "In deze map staat geen kluis. Kies een andere map of zet een reservekopie terug."


class VaultGone(NoVault):
    """There is none, and there was one on this laptop."""

    default = (
        "Hier stond eerder een kluis en die is weg. Er is niets gewist door dit programma."
        " Kies de map waar hij nu staat of zet een reservekopie terug."
    )


class WrongPassphrase(VaultTrouble):
    """The passphrase or recovery code opens nothing."""

    exit_code = 4
    default = "Deze wachtzin past niet. Kijk of alle woorden goed staan en probeer het opnieuw."


class WrongRecoveryCode(WrongPassphrase):
    """The recovery code is not well formed, or it belongs to another vault."""

    default = "Deze herstelcode hoort niet bij deze kluis. Kijk of je het juiste papier hebt."


class TooSoon(VaultTrouble):
    """After a wrong try the next one has to wait."""

    exit_code = 4
    default = "De wachtzin of herstelcode was net niet goed. Probeer het straks opnieuw."


class VaultInUse(VaultTrouble):
    """Another process works in the vault."""

    exit_code = 5
    default = "Deze kluis is al open in een ander venster. Ga daar verder of sluit dat eerst."


class VaultDamaged(VaultTrouble):
    """The store or its keys are not whole."""

    exit_code = 6
    default = (
        "De kluis is beschadigd. Er is niets veranderd. Zet een reservekopie terug, of bel beheer."
    )


class PartDamaged(VaultDamaged):
    """What is asked for lies on a page that cannot be read; the rest may still be there."""

    default = (
        "Dit deel van de kluis is beschadigd en niet meer te lezen. Kijk wat er nog wel is,"
        " of zet een reservekopie terug."
    )


class BackupDamaged(VaultTrouble):
    """A backup is not whole, or it is none."""

    exit_code = 6
    default = "Dit is geen hele reservekopie. Kies een andere."


class VaultNewer(VaultTrouble):
    """A newer version made it."""

    exit_code = 7
    default = "Deze kluis is gemaakt met een nieuwere versie. Werk eerst het programma bij."


class BackupNewer(VaultNewer):
    """A newer version made the backup."""

    default = "Deze reservekopie is gemaakt met een nieuwere versie. Werk eerst het programma bij."


class BackupOfAnother(VaultTrouble):
    """The backup belongs to another vault than the one that is there."""

    default = "Deze reservekopie is van een andere kluis. Zet hem terug in een lege map."


class WritingBlocked(VaultTrouble):
    """The vault is open, but only for reading.

    `past_log`: without the log that lies beside it, which is of another store and must stay there.
    """

    default = (
        "De kluis staat op een plek waar niet kan worden geschreven."
        " Lezen kan, er wordt niets bewaard."
    )

    def __init__(self, sentence: str = "", *, past_log: bool = False) -> None:
        super().__init__(sentence)
        self.past_log = past_log


class NoRoom(WritingBlocked):
    """There is no room to write in."""

    default = (
        "Alleen lezen: de schijf is vol. Er wordt niets bewaard."
        " Maak ruimte vrij en open de kluis opnieuw."
    )


class OnlyLooking(WritingBlocked):
    """Somebody looks at what is left in a damaged store."""

    exit_code = 6
    default = (
        "Je kijkt in een beschadigde kluis. Wat je ziet, kan onvolledig zijn."
        " Er wordt niets bewaard tot een reservekopie is teruggezet."
    )


class WorkEnded(WritingBlocked):
    """Something happened to the vault while somebody worked in it; nothing is done in it now."""


class FoundDamaged(WorkEnded, VaultDamaged):
    """The store turned out to be damaged while somebody worked in it."""

    exit_code = 6
    default = (
        "De kluis is beschadigd geraakt en er wordt niets meer bewaard."
        " Zet een reservekopie terug, of bel beheer."
    )


class StoreGone(WorkEnded):
    """The files of the store were removed or replaced while somebody worked in it."""

    exit_code = 6
    default = (
        "De bestanden van de kluis zijn weggehaald of vervangen terwijl hij open was."
        " Er wordt niets meer bewaard. Zet ze terug op hun plek, of bel beheer."
    )


class HoldLost(WorkEnded):
    """Another process may work in the vault too: the file that kept it out is gone."""

    exit_code = 5
    default = (
        "Het bestand 'in_use.lock' is weggehaald terwijl de kluis open was. Er wordt hier niets"
        " meer bewaard. Sluit dit venster en open de kluis opnieuw."
    )


class StoreSetBack(WritingBlocked):
    """The store is older than the head, or has another history (`lost` is 0).

    `only_read`: why nobody can decide to go on here, such as a full disk.
    """

    exit_code = 6

    def __init__(
        self, sentence: str = "", *, lost: int = 0, only_read: WritingBlocked | None = None
    ) -> None:
        past_log = bool(only_read and only_read.past_log)
        super().__init__(sentence or _set_back(lost, only_read), past_log=past_log)
        self.lost = lost
        self.only_read = only_read


def _set_back(lost: int, only_read: WritingBlocked | None) -> str:
    what = "De kluis en het logboek passen niet bij elkaar."
    if lost:
        what = f"De kluis mist de laatste {'handeling' if lost == 1 else f'{lost} handelingen'}."
    if only_read:
        return f"{what} {only_read.sentence}"
    return (
        f"{what} Lezen kan. Er wordt niets bewaard tot een reservekopie is teruggezet of iemand"
        " besluit zo verder te gaan."
    )


class VaultUnwritable(VaultTrouble):
    """The folder or file cannot be written."""

    default = (
        "In deze map kan niet worden geschreven. Kies een andere map of vraag beheer om rechten."
    )


class UpgradeFailed(VaultTrouble):
    """The store could not be brought to the shape of this program; it is as it was."""

    default = (
        "De kluis kon niet worden bijgewerkt voor deze versie. Er is niets veranderd. Bel beheer."
    )


class DiskFull(VaultTrouble):
    """No room left."""

    default = "De schijf is vol. Maak ruimte vrij. Wat al bewaard was, is er nog."


class ActStopped(VaultTrouble):
    """Locking did not wait for it; nothing of it was kept."""

    default = "Dit is gestopt, want de kluis ging op slot. Doe het straks opnieuw."


def at(place: Path, trouble: VaultTrouble) -> VaultTrouble:
    """The same trouble with the folder it is about, unless it says more already."""
    if trouble.sentence == DiskFull.default:
        return DiskFull(f"De schijf van '{place}' is vol. Maak daar ruimte vrij.")
    if trouble.sentence == VaultUnwritable.default:
        return VaultUnwritable(
            f"In de map '{place}' kan niet worden geschreven."
            " Kies een andere map of vraag beheer om rechten."
        )
    return trouble


@contextmanager
def named(place: Path) -> Iterator[None]:
    """What cannot be written in the block is said with this folder. OSError becomes trouble."""
    try:
        yield
    except OSError as error:
        raise at(place, from_system(error)) from None
    except (DiskFull, VaultUnwritable) as trouble:
        raise at(place, trouble) from None


class WeakPassphrase(VaultTrouble):
    """Too easy to guess."""

    default = "Deze wachtzin is te makkelijk te raden. Neem vijf losse woorden."


class WeakPin(VaultTrouble):
    """Too easy to guess for who sits at the table."""

    default = "Deze pincode is te makkelijk te raden. Neem andere cijfers."


class FolderTaken(VaultTrouble):
    """A new vault cannot be made there, because something else lies there."""

    default = "Hier staat al een kluis. Open die, of kies een andere map voor een nieuwe kluis."


class UnfitPlace(VaultTrouble):
    """A vault would be copied, locked by nobody, or readable to all there."""

    default = "Op deze plek kan geen kluis liggen. Zet de kluis in een gewone map op deze laptop."


WITHIN_A_VAULT = "Deze map ligt in een kluis die er al is. Open die, of kies een map daarbuiten."
IN_A_VAULT = "Die map hoort bij een kluis. Kies een stick of een andere schijf."


class TooLittleMemory(VaultTrouble):
    """The key cannot be derived; fewer costs are no option for an existing vault."""

    default = "Er is te weinig geheugen vrij om de kluis te openen. Sluit andere programma’s."


_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


def from_system(error: OSError) -> VaultTrouble:
    """Return the trouble behind an error of the system; the path in it stays behind."""
    if error.errno == errno.ENAMETOOLONG:
        return VaultUnwritable("De naam van deze map of dit bestand is te lang. Kies een kortere.")
    return DiskFull() if error.errno in _FULL else VaultUnwritable()
