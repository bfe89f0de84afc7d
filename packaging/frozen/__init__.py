"""The frozen program: what PyInstaller takes into the folder that every package holds."""
