"""The Linux packages: a .deb for Debian and Ubuntu, an archive for the others and for a USB stick."""
