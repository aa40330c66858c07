"""Run by Alembic: migrates over the connection that `game.store.schema` hands in, inside its transaction."""

from alembic import context

from game.store.tables import Base

context.configure(connection=context.config.attributes["connection"], target_metadata=Base.metadata, render_as_batch=True)
context.run_migrations()
