"""Use cases: plain functions on a session; frozen read models come out."""
