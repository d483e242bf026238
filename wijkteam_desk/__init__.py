"""Wijkteam Desk: one plan per household, on the laptop of a wijkcoach."""

__version__ = "0.1.0.dev0"
