"""Yes, no, I do not know: the short answers, with the ways people really give them.

Only what opens with a clear yes or no is read; the rest is left to the classifier of acts.
"""

import re

from saisine.reading.folding import spell_out

_FILLER = re.compile(
    r"^(?:ah|bah|ben|beh|euh|heu|oh|mais|eh|et|hum+|hm+|mm+|bon|alors|enfin|donc|du coup|helas|malheureusement|"
    r"franchement|honnetement|sincerement|en fait|a vrai dire|pour l'instant|pour le moment|a priori|en principe|"
    r"normalement|oula|hola|allez|plutot|eh bien|et bien|je (?:crois|pense|dirais|suppose|confirme)(?: bien)? que|"
    r"il me semble(?: bien)? que|(?:presque |quasi )?sur et certain(?:e)? que|je suis (?:presque |quasi |a peu pres )?"
    r"sure? que)\b[\s,.:;…-]*"
)

_NO_TROUBLE = (
    r"(?:pas|aucun|sans|0|zero) (?:de |d')?(?:probleme|souci|soucis|objection|inconvenient)s?\b"
)
_NO = re.compile(
    r"(?:no+n+|na+n+|nn+|nope?|no|niet|nenni|nada|negatif|nullement|aucunement|point du tout|que nenni|pantoute|"
    r"jamais|rien|que dalle|zero|personne|aucune?(?! idee| souvenir| moyen| notion)|faux|inexact|impossible(?= \w+ oui)|"
    r"hors de question|pas question|en aucun cas|loin de la|meme pas|sans facon|surtout pas|toujours pas|toujours rien|"
    r"certainement pas|surement pas|vraiment pas|absolument pas|evidemment pas|du tout(?= ?$)|"
    r"(?:bien sur|evidem+ent|surement|certainement) que non|n)\b"
    r"|pas (?:du tout|encore|vraiment|exactement|tout a fait|forcement|d'accord|la peine|moi|a ma connaissance|que je sache|"
    r"pour (?:l'instant|le moment)|le moins|bon|bien|ca|de|d'|non|necessaire|mon|ma|pour|en|a|par|\w+e\b)|pas(?= ?$)"
    r"|(?:ce n'est|c'est|ca n'est|ce n'etait|c'etait) (?:pas|faux|inexact|non|incorrect|loin)\b"
    r"|(?:je|on|nous) (?:n'en|ne|n')? ?(?:l'|le |la |les |vous |leur )?(?:veux|souhaite|accepte|prefere|voulons|crois|pense|"
    r"suis|confirme|valide|desire) pas\b(?! (?:sure?|certaine?|capable|en mesure|si|comment|ou|quand|trop)\b)"
    r"|je refuse\b|moi pas\b|ni (?:l'un|l'une)\b|non"
    r"|(?:je |on |nous )?(?:ne |n'|j')?(?:l'|les |leur |en |y )?(?:j'|n')?(?:ai|a|avons) (?:encore |meme )?(?:pas|rien|jamais) "
    r"(?:encore |du tout )?(?:fait|ecrit|saisi|envoye|recu|appele|contacte|reclame|conteste|eu|repondu|depose|demande)\b"
)
_YES = re.compile(
    r"(?:o+u+i+|ouais?|oua|ouaip|ouep|ui|wi|voui|vi|we|oe|yes+|yep+|yeah|ya|o|ok+(?:ay|e)?|okok|d'ac+(?:ord)?|dac+(?:ord)?|dakor|"
    r"tout a fait|tt a fait|tout juste|tout bon|tout est (?:juste|bon|exact|correct)|exact(?:ement)?|parfait(?:ement)?|"
    r"correct(?:ement)?|juste|vrai|affirmatif|affirmative|evidem+ent|absolument|effectivement|en effet|certainement|surement|"
    r"carrement|volontiers|avec plaisir|entendu|bien entendu|naturellement|bien sur|sans (?:aucun )?doute|sur et certaine?|"
    r"(?:entierement |tout a fait )?d'accord|compris|impec+(?:able)?|nickel|super|top|go|valide[rz]?|vas[- ]y|allez[- ]y|"
    r"allons[- ]y|on y va|faites(?: donc)?|envoyez|transmettez|on envoie|pourquoi pas|plusieurs fois|plutot oui|mouais|"
    r"bien (?:recu|vu)|assurement|les deux|voila(?= ?$| c'est ca)|si(?= ?$|,| si\b| bien sur| oui)|deja fait|👍|👌|✅)(?!\w)"
    r"|(?:c'est|ca c'est|c'est bien) (?:ca|bien ca|exact|bon|juste|correct|cela|cela meme|vrai|oui|parti|entendu|note|fait|le cas|bien le cas)\b"
    r"|ca (?:marche|roule|me va|me convient|va|ira|joue)\b"
    r"|(?:oui |moi )?(?:j'accepte|je (?:confirme|valide|accepte|veux bien|suis d'accord|suis partante?|consens|signe|crois(?! pas)(?= ?$| bien| oui)|"
    r"pense(?! pas)(?= ?$| bien| oui)|vous (?:y )?autorise))|vous avez (?:bien )?(?:tout )?(?:compris|resume|raison)|il me semble(?= ?$| bien)"
)
_DONT_KNOW = re.compile(
    r"(?:non |nan |oui |la )?(?:(?:je |j')?(?:ne |n'en |en )?(?:me )?(?:le )?(?:sais|sait|sai|c) ?(?:trop |plus |vraiment |meme |absolument |"
    r"encore )?(?:pas|plus|po|rien)\b|(?:c'est|ch?ais|ch?epa|chai) ?(?:pas?|po)?(?= ?$| trop)|chepas?\b|jsp\b|aucune idee|"
    r"(?:pas|aucune|plus) la moindre(?: idee)?|pas (?:sure?|certaine?)\b|pas d'idee|(?:je |j')?(?:ne )?(?:me |m'en )?(?:en )?(?:rappelle|"
    r"souviens|rapelle) (?:pas|plus)|(?:j'ai |je l'ai )?oublie\b|(?:plus |aucun )souvenir|plus aucun(?:e)? (?:souvenir|idee)|"
    r"(?:je |j')?(?:l')?ignore\b|aucun moyen de|impossible (?:de (?:me rappeler|savoir|dire)|a dire)|peux pas (?:vous )?(?:le )?dire|"
    r"(?:je ne|je n'en|j'en|je|on|nous)? ?(?:ne |n')?(?:saurais|pourrais|peux) (?:pas |vous )*(?:le |vous )?dire|je ne (?:suis pas|peux pas etre) (?:sure?|certaine?)|"
    r"je suis pas (?:sure?|certaine?)|j'hesite|difficile a dire|dieu seul|bonne question|mystere\b|inconnu(?= ?$)|flou total|"
    r"qu'est-ce que j'en sais|(?:je |j')?(?:ne |n')?(?:l')?ai (?:pas|plus)(?= ?$|[,.;!?]| (?:ca|cela|mon|ma|mes|le|la|les|ce|cette|sous|avec|en tete|sur moi|note|"
    r"de (?:numero|siret|carte|mail|e-mail|telephone|portable))\b)|je (?:l'ai|ai) perdu|j'ai (?:perdu|jete) )"
)


def yes_no(text: str) -> bool | None:
    """True, False, or None when the text does not open with a clear yes or no, or takes it back."""
    said = _opening(text)
    if dont_know(text):
        return None
    if re.match(_NO_TROUBLE, said):
        return True
    if said.startswith(("oui et non", "oui mais non", "oui non", "non oui", "oui ou non")):
        return None
    if re.match(r"non,? (?:mais )?(?:si|oui|bien sur que oui)\b", said):
        return True
    if re.match(r"(?:oui|ouais|ok),? (?:enfin|euh|mais en fait|ah|pardon)[ ,]+non\b", said):
        return False
    if _NO.match(said):
        return False
    return True if _YES.match(said) else None


def dont_know(text: str) -> bool:
    """True for « je ne sais plus », « aucune idée », « je ne l'ai pas »."""
    return bool(_DONT_KNOW.match(_opening(text)))


def _opening(text: str) -> str:
    """The text without what people say before they answer."""
    said, before = spell_out(text).lstrip(".!?,;:-… "), None
    while said != before:
        before, said = said, _FILLER.sub("", said, count=1)
    return said
