"""Who is who in the cases. FICTIEF."""

from datetime import date

HOME, THERE, SECOND = "home", "daar", "Pim Haverstraat"
TODAY = date(2026, 11, 23)
READERS = ("kind", "moeder", "vader", "stiefvader")
"""Who of the household may be the one who reads."""
AROUND = ("oma", "buurman")
