"""The ways of understanding that were compared, in one run on the same held-out sentences."""
