"""The key of the data, and the ways to it: password, recovery key, keyring of the system.

The data is encrypted with a random key that never changes; what changes is the envelope around it. A new
password rewrites a file of a kilobyte: `PRAGMA rekey` rewrites all, and was seen to say that it had
when it had not.
"""
