"""The papers that leave the laptop."""
