"""A busy machine is no fault: a property is judged on what it says, not on how long it took."""

from hypothesis import settings

settings.register_profile("steady", deadline=None)
settings.load_profile("steady")
