"""Releases from work for a meeting, and what they cost."""
