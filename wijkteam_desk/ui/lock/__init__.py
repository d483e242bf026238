"""The screens before the vault is open; they load nothing heavy, so that they paint at once."""
