"""The windows: they show and ask, and decide nothing."""

from wijkteam_desk.ui.steady import steady
from wijkteam_desk.ui.unread import leave_unread

steady()
leave_unread()
