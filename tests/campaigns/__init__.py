"""Campaigns against the whole program, each run by one command that prints its seeds."""
