"""Papers for residents and coaches: PDFs that a screen reader can read, through one builder.

Import this room only when a paper is asked for: it loads reportlab and the fonts.
"""
