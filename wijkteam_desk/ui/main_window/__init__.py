"""The frame around every screen: where one can go, the search box, and what is kept."""
