"""A rule said no."""


class Refusal(Exception):
    """A rule of the work says no; `sentence` tells in Dutch what is the matter and what to do."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence
