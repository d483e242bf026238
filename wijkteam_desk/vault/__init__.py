"""The closed store: key slots, passphrases, states, head. Knows no household."""
