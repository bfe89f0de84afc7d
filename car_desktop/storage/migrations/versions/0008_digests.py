"""The digest of a row is taken from the bytes that SQLite makes of it; no table changes.

Every migration counts the sums of all tables anew at its end (`storage.migration`): that is all it takes.
"""

from __future__ import annotations

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Change nothing."""
