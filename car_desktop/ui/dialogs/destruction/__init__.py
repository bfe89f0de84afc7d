"""Destroying for good: what is due by the rules, or what is held on one person."""
