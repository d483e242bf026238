"""Who keeps the overview: as it is, and the form that settles or hands over the regie."""
