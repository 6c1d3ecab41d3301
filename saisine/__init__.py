"""The mind of « Saisir le médiateur »: pure Python, no framework, no input or output, no clock.

Everything the product knows of mediation lives here: the questionnaire, how answers are read, which
mediator may step in, whether it is too early, and what is handed over. `actions` and `intake_api`
both think with it; it imports neither.
"""
