"""The present passphrase, the new one, and a short wait."""

from wijkteam_desk.ui.common.announce import announce
from wijkteam_desk.ui.common.sheet import Sheet
from wijkteam_desk.ui.common.sheets import Sheets
from wijkteam_desk.ui.keys.choosing.view import ChoosingView, ChoosingWords
from wijkteam_desk.ui.keys.proving.sheet import ProvingSheet


class PassphraseView(Sheets):
    """The sheets have signals of their own; what is left is heard from `proving` and `choosing`."""

    def __init__(self) -> None:
        super().__init__()
        self.proving = ProvingSheet(
            self.tr("Een andere wachtzin"),
            self.tr(
                "De oude wachtzin opent de kluis daarna niet meer. Je herstelcode blijft dezelfde. "
                "Reservekopieën van hiervoor gaan nog open met de oude wachtzin."
            ),
        )
        self.choosing = ChoosingView(
            ChoosingWords(self.tr("Je nieuwe wachtzin"), self.tr("Verander de wachtzin"))
        )
        self._changing = Sheet(
            self.tr("De wachtzin wordt veranderd"),
            self.tr("Van je nieuwe wachtzin wordt een sleutel gemaakt. Dat duurt een paar tellen."),
        )
        self.show_sheet(self.proving)

    def ask_new(self) -> None:
        """Let the coach choose a passphrase."""
        self.choosing.show_choice()
        self.show_sheet(self.choosing)

    def show_changing(self) -> None:
        """Say that it is being changed."""
        self.choosing.forget()
        self.show_sheet(self._changing)
        announce(self._changing, self._changing.accessibleName())
