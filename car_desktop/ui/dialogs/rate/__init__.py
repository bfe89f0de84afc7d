"""Who counts in an attendance rate, and why."""
