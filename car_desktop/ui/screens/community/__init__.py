"""One community: its members, its meetings, its notes, its commitments."""
