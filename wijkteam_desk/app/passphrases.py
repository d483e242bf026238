"""Judges passphrases for the screens; what that needs is loaded when it is asked."""

from wijkteam_desk.vault.trouble import WeakPassphrase


class JudgedPassphrases:
    """See `ui.keys.asked.Passphrases`."""

    def propose(self) -> str:
        """Five Dutch words."""
        from wijkteam_desk.vault.passphrase import propose

        return propose()

    def refuse_passphrase(self, passphrase: str, known: tuple[str, ...]) -> str | None:
        """Why this is no good passphrase, or nothing."""
        from wijkteam_desk.vault.passphrase import refuse_weak

        try:
            refuse_weak(passphrase, known)
        except WeakPassphrase as weak:
            return weak.sentence
        return None

    def same_passphrase(self, first: str, second: str) -> bool:
        """Whether both open the same vault."""
        from wijkteam_desk.vault.passphrase import normal_form

        return normal_form(first) == normal_form(second)
