"""Every paper that leaves the notebook: choose it, look at it, write it."""
