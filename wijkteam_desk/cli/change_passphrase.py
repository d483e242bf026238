"""`vault passphrase`: another passphrase for who knows the present one."""

from contextlib import closing

from wijkteam_desk.casework.read_author import read_author
from wijkteam_desk.cli.arguments import Asked
from wijkteam_desk.cli.opened import own_folder, tell_keys, tell_noticed
from wijkteam_desk.cli.passphrase import known_passphrase, new_passphrase
from wijkteam_desk.cli.speak import say
from wijkteam_desk.desk.keys import prove, set_passphrase
from wijkteam_desk.desk.opening import open_vault


def change(asked: Asked) -> int:
    """Asks the present passphrase, then the new one twice; the recovery code stays."""
    folder = own_folder(asked)
    present = known_passphrase(asked.passphrase_file)
    with closing(open_vault(folder, present)) as desk:
        tell_noticed(desk)
        author = desk.perform(read_author).result()
        new = new_passphrase(asked.new_passphrase_file, (author.name, author.team))
        set_passphrase(desk, prove(desk, present), new)
        tell_keys(desk)
    say("De kluis heeft een nieuwe wachtzin. De herstelcode blijft dezelfde.")
    say("Reservekopieën van hiervoor gaan nog open met de oude wachtzin.")
    return 0
