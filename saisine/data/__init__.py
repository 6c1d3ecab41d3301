"""Dated reference tables: facts with their source, and no behaviour."""
