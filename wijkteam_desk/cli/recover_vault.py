"""`vault recover`: a new passphrase for who has the paper with the recovery code."""

from contextlib import closing

from wijkteam_desk.cli.arguments import Asked
from wijkteam_desk.cli.opened import own_folder, tell_keys, tell_noticed
from wijkteam_desk.cli.passphrase import known_code, new_passphrase
from wijkteam_desk.cli.speak import complain, say
from wijkteam_desk.desk.opening import recover, renew


def recover_vault(asked: Asked) -> int:
    """Asks the recovery code, then the new passphrase twice; the code stays."""
    recovered = recover(own_folder(asked), known_code(asked.code_file))
    with closing(renew(recovered, new_passphrase(asked.new_passphrase_file))) as desk:
        tell_noticed(desk)
        tell_keys(desk)
        if desk.blocked:
            complain(desk.blocked.sentence)
    say("De kluis heeft een nieuwe wachtzin. De oude opent niets meer.")
    say("De herstelcode is gebruikt. Maak in het venster bij Instellingen een nieuwe.")
    return 0
