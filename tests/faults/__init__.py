"""Faults on purpose. `python3 packaging/run.py faults` runs them all, the gate a few of each.

A fault is a module here with two numbers and a function; nothing lists it, being there is enough:

    LONG = 500    # how often in the long form
    SHORT = 3     # how often in the gate, in two seconds at the most; 0: not in the gate
    def run(count: int, folder: Path) -> Outcome:    # Outcome(sentence="with figures", good=True)

`folder` is empty and its own, the state folder of the process (second heads) lies beside it.
What cannot be tried on this computer says so in its sentence and is good.
"""
