"""Dialogs of the whole program."""
