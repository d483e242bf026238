"""Faults on purpose: `python -m tests.faults --kills 200`."""
