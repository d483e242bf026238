"""Nawerk: one page, ten minutes, in the car or from paper notes."""
