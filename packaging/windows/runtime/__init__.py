"""A Windows CPython with the program's libraries, put together on Linux from package registries.

Where a machine reaches the official Python for Windows, that one is used and this package is not:
see README.md. Nothing here names a registry: pip, uv and apt use what the machine is set up with.
"""
