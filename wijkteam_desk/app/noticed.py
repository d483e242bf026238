"""What was noticed as the vault was opened, with the first thing one can do about it."""

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from wijkteam_desk.app.key_pages import KeyPages
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.desk.noticed import Noticed, Remedy
from wijkteam_desk.domain.wrong_tries import in_words
from wijkteam_desk.ui.common.banner import Banner, Offer

translate = QCoreApplication.translate


def tell_noticed(banner: Banner, desk: Desk, keys: KeyPages, *more: Noticed) -> None:
    """All in one bar."""
    noticed = [*desk.noticed, *more]
    said = [one.sentence for one in noticed]
    if desk.wrong_tries:
        said.append(in_words(desk.wrong_tries, datetime.now(UTC).astimezone()))
    offers = {
        Remedy.NEW_PASSPHRASE: Offer(
            translate("Composer", "Kies een andere wachtzin"), keys.change_passphrase
        ),
        Remedy.NEW_CODE: Offer(
            translate("Composer", "Maak een nieuwe herstelcode"), keys.make_code
        ),
    }
    helps = [offers[one.remedy] for one in noticed if one.remedy in offers]
    if said:
        banner.note(" ".join(said), helps[0] if helps else None)
