"""Terugkoppeling: who still owes whom to tell how it goes."""
