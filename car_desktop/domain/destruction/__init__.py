"""Taking people and records out of the data for good: today, and again in what a backup brings back."""
