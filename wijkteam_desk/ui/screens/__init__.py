"""The screens: one folder per thing a coach does. They do not know each other."""
