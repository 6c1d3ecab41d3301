"""The store: engine, tables' base, encryption at rest, migrations."""
