"""Why the program cannot be started, in words that help."""


class Refusal(Exception):
    """Something that the person at the keyboard can put right; the message says how."""
