"""`make understand`: what the live system understands of a turn, one JSON line after another."""
