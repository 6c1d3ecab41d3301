"""What a person asks of the conversation itself: somebody to talk to, to go on, to tell their story again."""

import re

from saisine.reading.folding import fold

_SOMEBODY = (
    r"(?:quelqu'un|qqn|une (?:vraie )?personne|un (?:vrai )?(?:humain|conseiller|agent|etre humain)|"
    r"une conseillere|une vraie personne)"
)
_WISH = re.compile(
    r"(?:je (?:veux|voudrais|souhaite|prefere|demande a)|j'aimerais|j'ai besoin de|on peut|peut[- ]on|(?:est ce que )?je peux|"
    r"puis[- ]je|comment|moyen de|envie de|besoin de|laissez[- ]moi|svp|il faut que je)[^.!?]{0,20}"
    rf"\b(?:parler|parle|discuter|echanger|avoir|joindre|voir|appeler) (?:a |avec |au telephone (?:a |avec )?)?{_SOMEBODY}\b"
    rf"|^(?:parler|discuter) (?:a |avec ){_SOMEBODY}|passez[- ]moi (?:a )?{_SOMEBODY}|\b(?:je veux|donnez[- ]moi|c'est ou) un humain\b|"
    rf"^{_SOMEBODY}(?: s'il vous plait| svp)?$"
)
_NOT_A_WISH = re.compile(
    r"impossible de|jamais pu|pas (?:pu|reussi|moyen)|j'ai (?:fini|pu|reussi|voulu|essaye)"
)
_GOES_ON = re.compile(
    r"^(?:oui |ok |d'accord |non |allez )*(?:on |je |nous )?(?:peut |peux |veux |voudrais )?(?:continue[rz]?|continuons|"
    r"reprends?|reprenons|reprendre)(?: (?:ma demande|svp|s'il vous plait|la demande))?$"
)


_CALL = re.compile(
    r"\b(?:que quelqu'un|qu'on|qu'une personne|que vous) me (?:r?appelle|telephone|rappeliez)\b|\b(?:rappele[rz]|rappellez|appelez|telephonez)[- ]moi\b|\b(?:etre|qu'on me|quelqu'un (?:peut|pourrait) me|pouvez[- ]vous me|vous pouvez me|"
    r"peut[- ]on me|on peut me) (?:rappelee?|rappelle|rappeler|r?appele[re]?|contacter par telephone)\b"
)


_LEAVES = re.compile(
    r"^(?:bon |ok |desolee? |excusez[- ]moi |attendez |la )*(?:,? ?)(?:je (?:dois|vais devoir) (?:y aller|partir|filer|raccrocher|vous laisser|m'en aller|m'absenter|couper)|"
    r"on (?:continue|reprend|finit) (?:plus tard|demain|ce soir)|a plus tard|plus tard)\b|"
    r"\bje (?:reviendrai|reviens|finirai|continuerai|reprendrai) (?:plus tard|demain|ce soir|tout a l'heure|lundi|la semaine prochaine|quand)\b"
)


_ERASES = re.compile(
    r"\b(?:efface[rz]|effacez|supprime[rz]|detruise[rz]|detruire)(?:[- ]moi)? (?:tout|toutes mes|mes (?:donnees|reponses|informations)|ma demande|mon dossier|cette (?:demande|conversation))\b"
)


def wants_to_erase(text: str) -> bool:
    """True for « effacez tout », « supprimez mes données »."""
    return bool(_ERASES.search(fold(text))) and "?" not in text


def wants_to_leave(text: str) -> bool:
    """True for « je dois partir, je reviendrai ce soir »: the draft is kept."""
    return bool(_LEAVES.search(fold(text)))


_ALREADY = re.compile(
    r"\b(?:deja|vient de|viens de) (?:(?:vous |le |l' ?)*)(?:dit|donnee?s?|repondu|ecrit|explique|precise|dire|le dire)\b"
)


_STORY = r"(?:histoire|recit|texte|explications?|temoignage|expose|description|version|affaire)"
_RETELLS = re.compile(
    rf"\b(?:re(?:ecri(?:re|s|vez)|fai(?:re|s)|formul(?:er|e)|di(?:re|s)|racont(?:er|e)|pren(?:dre|ds)|voir|dig(?:er|e)|travailler|ecoutez|lire)|"
    rf"chang(?:er|e)|modifi(?:er|e)|corrig(?:er|e)|complet(?:er|e)|rectifi(?:er|e)|recommenc(?:er|e)|remplac(?:er|e)|ajout(?:er|e)(?= .*\b(?:a|dans)\b)|precis(?:er|e))"
    rf" (?:\w+ ){{0,5}}?(?:mon |ma |mes |l'|le |la |cette |ce )(?:\w+ )?{_STORY}\b|"
    r"\b(?:re)?(?:raconter|expliquer|dire|ecrire|formuler|presenter|reprendre|tourner)(?: (?:\w|')+){0,5}? (?:autrement|differemment|d'une autre (?:facon|maniere)|"
    r"plus (?:clairement|simplement)|avec d'autres mots)\b|"
    rf"\b(?:mon |ma |mes |l')(?:\w+ )?{_STORY} (?:\w+ ){{0,3}}(?:est |sont |etait )?(?:tres |trop |un peu |pas )?(?:mal|incomplete?s?|fau(?:x|sses?)|confuse?s?|brouillon|"
    r"pas claires?|a (?:refaire|reprendre|revoir|completer|corriger))\b|"
    r"\bce que j'ai (?:raconte|ecrit|explique|decrit)(?= .*\b(?:mal|faux|incomplet|refaire|changer|corriger|reprendre|pas clair|pas bon)\b)"
)


def wants_to_retell(text: str) -> bool:
    """True for « je voudrais raconter mon histoire autrement »: the story, not the whole request."""
    return bool(_RETELLS.search(fold(text))) and "?" not in text


def says_already_told(text: str) -> bool:
    """True for « mais je vous l'ai déjà dit »."""
    return bool(_ALREADY.search(fold(text)))


def wants_a_call(text: str) -> bool:
    """True for « rappelez-moi », « je voudrais être rappelée »."""
    return bool(_CALL.search(fold(text)))


def wants_a_person(text: str) -> bool:
    """True for « je veux parler à quelqu'un »; not for « impossible de joindre quelqu'un »."""
    folded = fold(text)
    return bool(_WISH.search(folded)) and not _NOT_A_WISH.search(folded)


def wants_to_go_on(text: str) -> bool:
    """True for « oui on continue »: back to the question that was open."""
    return bool(_GOES_ON.search(fold(text).strip(" .!,")))
