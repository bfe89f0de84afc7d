"""From a screen to a PDF on disk: a sheet asks, a job writes, the message bar offers to open."""
