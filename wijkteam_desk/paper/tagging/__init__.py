"""The tagged layer: what reportlab draws, and what it is (PDF/UA-1, ISO 14289-1)."""
