"""Requests about what is held on somebody: received, then answered."""
