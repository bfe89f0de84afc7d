"""What the community's year review and the coach's annual report have in common."""
