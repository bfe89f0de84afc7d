"""The macOS bundle: what can be told without a Mac, and the steps that need one."""
