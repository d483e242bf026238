"""The open store: encrypted rows, one unit of work per act, journal, drafts, search."""
