"""A stand-in for the host's account portal and the agents' sign-in: tokens for fictitious people.

For demonstrations and tests only: anybody may sign in as anybody. Production refuses to start it.
"""
