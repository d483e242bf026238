"""One member: added, changed, or taken out of the household."""
