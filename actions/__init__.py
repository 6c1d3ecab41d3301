"""The action server: one action, which asks the mind what to do and says it. No rule lives here."""
