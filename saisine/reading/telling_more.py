"""Whether a yes or a no comes with something that was not asked: « oui, par recommandé », « non, j'ai juste appelé ».

« Oui, je l'ai fait », « non, je n'ai pas osé » only say it again. What is left of a yes once its echo is taken
away is counted; a no tells more only when it makes an exception.
"""

import re

from saisine.reading.folding import spell_out

FEWEST = 2
"""Words of substance. One may be a turn of phrase: « oui, un peu mon neveu »."""
_SAYS_AGAIN = re.compile(
    r"\bdepuis (?:belle lurette|longtemps|un bail|des (?:mois|semaines|lustres))\b|\b(?:o+u+i+|ouais?|ouep|ui|non+|nan|si|yes|absolument|affirmatif|effectivement|naturellement|evidem+ent|certainement|"
    r"bien|sur|tout|tous|toute|fait|faits|faite|faire|quand|meme|deja|plusieurs|maintes|fois|deux|trois|helas|malheureusement|"
    r"heureusement|parfaitement|exactement|clairement|franchement|justement|enfin|encore|toujours|aussi|vraiment|"
    r"cela|celle|celui|ceux|cette|comme|pour|avec|dans|chez|sans|plus|moins|tres|trop|assez|ici|votre|vous|nous|"
    r"leur|leurs|elle|elles|ils|mon|mes|notre|nos|que|qui|dont|mais|donc|alors|avons|avez|ont|avait|avais|suis|est|etait|ete|"
    r"sont|sommes|aux|des|les|une|monsieur|madame|merci|crois|pense|semble|confirme|dire|dit|peux|peut|doute|question|"
    r"ecrite?|reclam\w+|plaint\w*|contest\w+|demarches?|repon\w+|recue?s?|eue?s?|obtenue?|saisie?|depose\w*|tribunal|juge|justice|"
    r"commission|cra|control\w+|manque|fini|finalement|cours|moment|la-dessus|temps|heure|conscience|bonne|devant|avant|apres|"
    r"arrive\w*|passe\w*|eux|chose|sens|cas|evidence|surtout|pas|jamais|rien|cote|suite|choix|prec\w+|cet|present|caisse|cpam|urssaf|plein|dedans|plutot|croyez|moi|pensez)\b"
)
"""A yes, its emphasis, and the words of the questions themselves."""
_EXCEPTS = re.compile(
    r"\b(?P<how>mais|sauf|hormis|excepte|a part|par contre|en revanche|juste|seulement|uniquement|simplement)\b(?P<what>.*)"
)
_STILL_NO = re.compile(r"\b(?:pas|rien|jamais|aucune?|non|personne|nulle part)\b")
_THEY_DID = re.compile(
    r"\bet (?:c'est|c'etait|ils?|elles?|on|la|le|les|un|une|ca|depuis)\b|"
    r"\b(?:refus|rejet|negati(?:f|ve)(?=$|\W)|defavorable|favorable|partiel)|\bpar (?:mail|courriel|courrier|lettre|telephone|fax|message|ameli)|"
    r"\b(?:recommande|lrar|lettre|courrier|mails?|courriel|coup de fil|telephone|messagerie|guichet|oral(?:ement)?|de vive voix)\b"
)


def yes_tells_more(text: str) -> bool:
    """For a message that says yes."""
    said = spell_out(text)
    if _THEY_DID.search(said) or _excepts(said):
        return True
    left = re.findall(r"[a-z]{3,}", _SAYS_AGAIN.sub(" ", said))
    return len(left) >= FEWEST


def no_tells_more(text: str) -> bool:
    """For a message that says no: « seulement la commission », « mais j'ai appelé »."""
    return _excepts(spell_out(text))


def _excepts(said: str) -> bool:
    found = _EXCEPTS.search(said)
    if found is None:
        return False
    rest = re.findall(r"[a-z]{3,}", found["what"])
    if found["how"] == "mais":
        return len(rest) >= FEWEST and not _STILL_NO.search(found["what"])
    if not rest:  # « la commission seulement »
        return len(re.findall(r"[a-z]{3,}", said)) > FEWEST
    return not _STILL_NO.match(found["what"].lstrip())
