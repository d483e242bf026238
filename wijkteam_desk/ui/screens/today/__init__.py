"""Vandaag: what needs me today, and what solves it."""
