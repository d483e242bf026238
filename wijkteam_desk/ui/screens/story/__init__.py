"""Ons verhaal: told once, in the words of the family."""
