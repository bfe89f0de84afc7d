"""Plan, change, postpone, cancel or delete a meeting, from any screen."""
