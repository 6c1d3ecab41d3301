"""Fixtures that the whole tree shares: declared here once, so that a session has one product."""

from tests.support.stack import live

__all__ = ["live"]
