"""The windows: they show and ask, and decide nothing."""

from wijkteam_desk.ui.steady import steady

steady()
