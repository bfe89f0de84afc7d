"""Whose paper documents are written on: logo, name, address, and who signs."""
