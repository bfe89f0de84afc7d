"""Alembic's entry: the program hands it a connection that is already in a transaction."""

from alembic import context

from car_desktop.domain.entities import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
