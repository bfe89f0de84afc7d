"""The least that a Qt program can be: what our start is measured against."""

import sys

from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

if __name__ == "__main__":
    application = QApplication(sys.argv)
    window = QMainWindow()
    window.setCentralWidget(QLabel("Bonjour"))
    window.resize(1280, 800)
    window.show()
    sys.exit(application.exec())
