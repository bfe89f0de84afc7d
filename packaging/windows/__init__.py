"""The Windows installers, and the chain that makes and tries them on a Linux machine: see README.md."""
