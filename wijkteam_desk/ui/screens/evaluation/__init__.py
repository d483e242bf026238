"""The plan is looked at again: what came of it, who thinks what, and how it goes on."""
