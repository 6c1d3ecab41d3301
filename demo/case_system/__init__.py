"""A stand-in for the mediators' case system: it receives saisines and sends events back.

For demonstrations and tests only. It knows the product by its contract alone and imports nothing
of it.
"""
