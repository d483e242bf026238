"""The windowed program: starts, composes the screens, goes dark."""
