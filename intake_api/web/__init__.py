"""The pages by which people chat, follow their saisine and learn what becomes of what they say.

`endpoints.router` holds every route; the composition root also adds `headers.SecurityHeaders` and
calls `errors.install`. Every page is whole without JavaScript: `static/conversation.js` only saves
reloads.
"""
