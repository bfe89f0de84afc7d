"""The least that shows rows of our file through SQLAlchemy's ORM in a Qt window."""

import sys
from pathlib import Path

import sqlcipher3
from PySide6.QtWidgets import QApplication, QMainWindow, QTableWidget, QTableWidgetItem
from sqlalchemy import create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    """The bare program's own."""


class Meeting(Base):
    """As much of a meeting as a list shows."""

    __tablename__ = "meeting"

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]


def first_meetings(folder: Path) -> list[str]:
    """Read a screenful of titles."""
    engine = create_engine(f"sqlite:///{folder / 'carnet.db'}", module=sqlcipher3.dbapi2)
    with Session(engine) as session:
        return list(session.scalars(select(Meeting.title).limit(40)))


if __name__ == "__main__":
    application = QApplication(sys.argv)
    window = QMainWindow()
    titles = first_meetings(Path(sys.argv[1]))
    table = QTableWidget(len(titles), 1)
    for row, title in enumerate(titles):
        table.setItem(row, 0, QTableWidgetItem(title))
    window.setCentralWidget(table)
    window.resize(1280, 800)
    window.show()
    sys.exit(application.exec())
