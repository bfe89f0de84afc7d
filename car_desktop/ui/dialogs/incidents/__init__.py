"""Confidentiality incidents: a line of the register, and what to do when a computer is lost."""
