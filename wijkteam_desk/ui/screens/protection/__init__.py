"""Niet benaderen and schuil: what stands, what was lifted, and the form for two pairs of eyes."""
