"""Carnet CAR: a local notebook for people who coach communities of practice."""

__version__ = "0.1.0"
