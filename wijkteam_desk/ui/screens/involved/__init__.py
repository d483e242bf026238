"""Who is involved with a household: the tab, a new one noted on the phone, and each of them."""
