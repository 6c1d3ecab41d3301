"""The only public door: conversations, drafts, saisines, their delivery, and the pages."""
