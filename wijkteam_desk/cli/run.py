"""Which function answers which command."""

from collections.abc import Callable

from wijkteam_desk.cli.arguments import Asked
from wijkteam_desk.cli.back_up_vault import back_up
from wijkteam_desk.cli.change_passphrase import change
from wijkteam_desk.cli.check_vault import check
from wijkteam_desk.cli.create_vault import create
from wijkteam_desk.cli.dutch_usage import UsageError
from wijkteam_desk.cli.export_dossier import export
from wijkteam_desk.cli.import_dossier import take_in
from wijkteam_desk.cli.list_households import households
from wijkteam_desk.cli.may_share import may_share
from wijkteam_desk.cli.print_plan import plan
from wijkteam_desk.cli.recover_vault import recover_vault
from wijkteam_desk.cli.restore_vault import restore
from wijkteam_desk.cli.tell_register import register
from wijkteam_desk.cli.tell_today import today

_COMMANDS: dict[str, Callable[[Asked], int]] = {
    "export": export,
    "households": households,
    "import": take_in,
    "may-share": may_share,
    "plan": plan,
    "register": register,
    "today": today,
    "vault backup": back_up,
    "vault check": check,
    "vault create": create,
    "vault restore": restore,
    "vault passphrase": change,
    "vault recover": recover_vault,
}


def run(asked: Asked) -> int:
    """Does the command; `UsageError` for one that is announced but not there yet."""
    name = f"{asked.command} {asked.vault_command}".strip()
    command = _COMMANDS.get(name)
    if command is None:
        raise UsageError(f"De opdracht '{name}' is er nog niet.")
    return command(asked)
