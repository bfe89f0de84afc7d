"""Commitments of all communities: what is late, what comes soon, what was kept."""
