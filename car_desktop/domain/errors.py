"""The one error that a person can act on."""


class UserError(Exception):
    """A refusal in the person's language, with what to do next; anything else is a fault."""
