"""What a story says that no question asks: exceptional situations, first-intention cases."""

import re

from saisine.reading.folding import spell_out
from saisine.reading.urgency import URGENCY

_KIN = (
    r"(?:pere|mere|papa|maman|fils|fille|mari|femme|conjointe?|epou(?:x|se)|compagne|compagnon|frere|soeur|grand[- ]?\w+|enfant|"
    r"bebe|voisine?|tante|oncle|cousine?|proche|protegee?)"
)
_NEAREST = (
    r"(?:pere|mere|papa|maman|mari|femme|conjointe?|epou(?:x|se)|compagne|compagnon|frere|soeur)"
)
_CHILD = r"(?:bebe|enfant|fils|fille|garcon|petit|petite|nouveau[- ]ne|jumeaux?|jumelles?)"
_SEVERAL_MONTHS = (
    r"(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|plusieurs|[2-9]|[1-9]\d) mois|(?:un|deux|trois|[1-9]) ans?\b|"
    r"(?:neuf|dix|onze|douze|9|[1-9]\d) semaines"
)
_LASTING = rf"(?:depuis|ca fait|cela fait|voila|y a|pendant)(?: plus de| bientot| maintenant| deja| au moins| pres de)* (?:{_SEVERAL_MONTHS})"
_PAID = r"(?:touch\w*|percu\w*|recu\w*|recois|revenus?|salaires?|indemni\w+|ij\b|paye\w*|verse\w*|ressources?|argent|euro|sou|centime)"
_NONE = r"(?:rien|plus|pas|aucune?|zero|sans|jamais)"
_MEDIA = r"(?:journal\w*|presse|tele(?:vision)?|medias?|reseaux sociaux|bfm|facebook|twitter|tiktok|instagram)"

_OWN_CLAIM = (
    r"\b(?:(?:ne |n')?me (?:pai\w*|paye\w*|vers\w+|rembours\w+|refus\w+|reclam\w+|coup\w+|doi\w+|rend\w*|supprim\w+|radi\w+|calcul\w+|demand\w+ (?:de rembours|de rendre|\d))|"
    r"m'(?:a|ont) (?:rien |pas |toujours |jamais )*(?:pay|vers|rembours|refus|reclam|coup|supprim|radi|suspend)\w*|"
    r"(?:mes|mon) (?:droits|indemnites|ij|remboursements|arrets?|conges?|allocations?|pension|rente|cotisations|dossier d'arret))\b"
)
"""« Mon mari est malade et la CPAM ne me paie pas » is a dispute of one's own."""

SIGNS = {
    "urgence": URGENCY,
    "precarite": r"\b(?:sans|aucune?|zero|plus|ai pas|ai plus|n'ai plus|n'ai pas|pas de)(?: (?:le moindre|aucun|de|un|d'))* ?"
    r"(?:revenus?|ressources?|salaires?|argent|sou|centime)\b(?! (?:de cote|declare))|\b(?:au|le|du|touche le) rsa\b|\brsa\b ?$|"
    r"\bsurendett|\b(?:au|a) decouvert|interdit(?:e)? bancaire|aide alimentaire|banque alimentaire|restos? du coeur|"
    r"plus (?:rien|de quoi) (?:pour )?(?:vivre|finir)|loyers? impayes?",
    "situation_sensible": rf"(?:deces|mort|perte|perdu|enterrement|obseques|enterre|deuil) (?:de |d'|recent de )*(?:mon|ma|notre|un|une|son|sa) ?(?:petite? )?(?:{_KIN}|{_CHILD})\b|"
    rf"\b(?:mon|ma|notre) (?:{_KIN}|{_CHILD}) (?:est|etait|vient de|nous a) (?:mort|mourir|decede|decedee|quittes?)|\bveu(?:f|ve) depuis (?:peu|le|cet|\w+ (?:jours|semaines|mois))|\bdeuil\b|"
    r"viens d'arriver en france|arrivee? en france|\bpremier (?:emploi|boulot|travail|contrat)\b",
    "deuil_proche": rf"\b(?:mon|ma|notre) {_NEAREST}\b[^.!?]{{0,40}}\b(?:est|vient de|nous a|m'a) (?:mort|morte|mourir|decede|decedee|quittes?)\b(?! (?:en|il y a|depuis) (?:19|20|\w+ an))|"
    rf"\b(?:deces|mort|perte|enterrement|obseques) (?:de |brutale? de |soudaine? de )(?:mon|ma|notre) {_NEAREST}\b|\bperdu (?:mon|ma|notre) {_NEAREST}\b|\bveu(?:f|ve) depuis (?:peu|le|cet|\w+ (?:jours|semaines|mois))",
    "deuil_enfant": rf"\bperdu (?:mon|ma|notre|un|nos|l') ?{_CHILD}|(?:deces|mort|perte) (?:de |d')(?:mon|ma|notre|un|une|nos|l') ?{_CHILD}|"
    rf"\b(?:mon|ma|notre) {_CHILD}(?: \w+)? (?:est|etait|vient de|nous a) (?:mort|mourir|decede|quitte)|mort[- ]nee?|enfant sans vie|mort in utero|fausse couche tardive",
    "risque_mediatique": rf"\b(?:alert|contact|previen|preven|appel|parl|temoign|publi|post|balanc|saisi|ecri|raconte|passe|mett|vais|aller|iron|va )\w*[^.!?]{{0,25}}\b{_MEDIA}\b",
    "absence_voie_recours": r"(?:aide (?:financiere|exceptionnelle|ponctuelle)|secours|commission d'action)[^.!?]{0,60}(?:refus|rejet)|"
    r"(?:refus|rejet)[^.!?]{0,60}(?:aide financiere|aide exceptionnelle|un secours|commission d'action)|aucun recours possible|sans recours possible",
    "plusieurs_intervenants": r"\b(?:ma|sa|notre|une) tutrice\b|\b(?:mon|son|notre) tuteur\b|\bcuratelle\b|\bcurat(?:eur|rice)\b|sous tutelle|"
    r"renvoie(?:nt)? (?:vers|a) (?:la caf|l'urssaf|la cpam|la msa)|se renvoient|la balle est (?:chez|dans)|d'un (?:service|organisme|bureau) a l'autre|"
    r"mon employeur (?:ne |n'|refuse)[^.!?]{0,50}attestation",
    "sans_revenu_deux_mois": rf"{_LASTING}[^.!?]{{0,60}}\b{_NONE}\b[^.!?]{{0,40}}\b{_PAID}|{_LASTING}[^.!?]{{0,40}}\btouche \w*(?: \w+)? ?rien|"
    rf"\b{_NONE} (?:\w+ ){{0,4}}{_PAID}[^.!?]{{0,40}}{_LASTING}|\b(?:touche|recu|recois|percois|gagne|verse|plus) rien[^.!?]{{0,30}}{_LASTING}|\b(?:{_SEVERAL_MONTHS}) sans (?:\w+ )?{_PAID}",
    "enfant_sans_vie": r"mort[- ]nee?s?\b|(?:enfant|bebe|fille|fils|nee?|accouche\w*)[^.!?]{0,40}sans vie\b|mort in utero|fausse couche tardive|interruption medicale",
    "refus_cnse": r"\bcnse\b[^.!?]{0,60}(?:refus|rejet)|(?:refus|rejet)[^.!?]{0,60}\bcnse\b|centre national (?:des|de) soins a l'etranger[^.!?]"
    r"{0,60}(?:refus|rejet)",
    "refus_entente_prealable": r"(?:entente|accord) prealable[^.!?]{0,60}(?:refus|manqu|absen|pas|oubli)|(?:refus|manqu|"
    r"absence|defaut|faute|sans|pas (?:demande|fait|eu|obtenu|sollicite|rempli))[^.!?]{0,60}(?:entente|accord) prealable|"
    r"(?:pas|aucune?|sans) (?:d'|de |l'|une )?(?:entente|accord) prealable",
    "dispense_photo": r"vitale[^.!?]{0,80}photo[^.!?]{0,60}(?:peut pas|peux pas|impossible|incapable)|photo[^.!?]{0,60}(?:peut pas|peux pas|impossible)[^.!?]{0,80}vitale|"
    r"(?:carte vitale|vitale)[^.!?]{0,80}(?:sans|dispens|peux pas|peut pas|impossible)[^.!?]{0,40}photo|"
    r"(?:dispens|sans|impossible|peux pas|peut pas)[^.!?]{0,30}photo[^.!?]{0,60}vitale",
    "contrainte": r"(?<!sous )(?<!c'est )\b(?:une|la|cette|ma|leur) contrainte\b(?! (?:de temps|horaire|familiale|pour moi|de plus|(?:n'est|est|n'a|a) (?:toujours |encore )?pas|pas (?:encore )?(?:recue|arrivee)|ne |quand elle|si elle|eventuelle|arrivera|viendra))|^contrainte\b|"
    r"\bcontrainte (?:urssaf|de l'urssaf|de \d|du \d|le \d|hier|signifi\w+|recue|emise|notifiee|datee|par (?:un )?(?:huissier|commissaire)|d'huissier)",
    "indu_reclame": r"\b(?:notification|lettre|courrier|demande|avis) d'indus?\b|\bindus? (?:de|d'un montant|reclame|notifie|cpam|a rembourser)|"
    r"\btrop[- ]percus?\b[^.!?]{0,60}(?:reclam|rembours|rendre|rendu|payer|demand|notifi|dois)|(?:reclam|rembours|rendre|demand|notifi|dois)\w*[^.!?]{0,60}\b(?:trop[- ]percus?|indus?)\b",
    "mise_en_demeure": r"\bmises? en demeure\b",
    "decision_medicale": r"medecin[- ]conseil|service medical|controle medical|avis medical|\btaux (?:d'incapacite|d'ipp|de \d)|\bincapacite permanente\b|"
    r"(?:ald|affection (?:de )?longue duree)[^.!?]{0,40}refus|refus[^.!?]{0,40}\bald\b|apte a (?:reprendre|retravailler)|arret (?:n'est )?(?:plus|pas) (?:medicalement )?justifie",
    "decision_administrative": r"\b(?:montants?|mal calculee?s?|calcul(?:e|ee|er|s)?|base de calcul|"
    r"salaire de reference|ressources|arrerages|annees retenues)\b",
    "cra_decision": r"\b(?:cra|commission(?: de recours(?: amiable)?)?) (?:a |m'a |vient de )?(?:rejete|refuse|confirme|maintenu|decide|rendu|statue|dit non)|"
    r"\b(?:decision|rejet|refus|reponse|avis) de la (?:cra|commission(?: de recours)?)\b",
    "aide_lecture": r"\b(?:ne |n')?(?:sais|sait|arrive|arrivons) (?:pas|plus|mal|a peine)(?: tres| bien| trop)* (?:a )?(?:lire|ecrire)\b|du mal (?:a |avec la )(?:lire|ecrire|lecture|l'ecriture)|"
    r"\billettr|\banalphab|\bdyslexi|je lis (?:mal|tres mal|pas bien)|j'ecris (?:mal|tres mal)|aidez[- ]moi a (?:lire|ecrire)|quelqu'un (?:ecrit|tape|lit) pour moi",
    "enfant_mineur": r"\b(?:mon|ma|notre|mes|nos) (?:petite? |premier |deuxieme )?(?:bebe|nourrisson|nouveau[- ]ne)\b|"
    r"\b(?:mon|ma|notre) (?:fils|fille|enfant|garcon|ado)\b[^.!?]{0,30}(?:\b(?:[1-9]|1[0-7]) ?ans\b|\b\d{1,2} mois\b|mineure?)",
    "pour_autrui": rf"^(?!.*{_OWN_CLAIM})[^.!?]{{0,40}}\b(?:mon|ma) (?:pere|mere|papa|maman|mari|femme|grand[- ]pere|grand[- ]mere|tante|oncle|frere|soeur|epou(?:x|se)|conjointe?|compagne|compagnon)\b(?: \w+)? "
    r"(?:a \d\d ans|est (?:en ehpad|en maison de retraite|hospitalise|alite|sous|trop|tres (?:age|malade)|handicap|age|malade|aveugle|sourd))|"
    rf"(?:appelle|telephone|vient|ecrit|agit) (?:pour|au nom de) (?:son|sa|m\.|mme|monsieur|madame)\b|"
    r"(?<!argent )(?<!revenus )(?<!salaires )(?<!salaire )(?<!ressources )(?<!deces )(?<!mort )(?<!naissance )(?<!garde )\b(?:de|pour) (?:son|sa) (?:mari|femme|epouse?|mere|pere|fils|fille|conjointe?|compagne|compagnon)\b|"
    rf"(?<!conge )(?<!conges )(?<!absence )(?<!arret )(?<!arretee )\bpour (?:le compte de |l'affaire de )?(?:mon|ma|notre) (?:petite? |ex |belle[- ]|beau[- ])?{_KIN}\b(?! et moi)|"
    rf"\b(?:mon|ma) {_KIN}\b[^.!?]{{0,60}}\b(?:ne peut pas|peut pas|n'arrive pas|arrive pas|ne sait pas|sait pas) (?:ecrire|lire|faire|le faire|s'en occuper|se servir)|"
    rf"(?:ecris|agis|parle|demande|viens|depose)(?: \w+)? au nom de (?:mon|ma|une|un|notre)|(?:ecris|tape|remplis|fais ca) (?:pour (?:lui|elle)|a sa place|a la place de)|"
    r"\bmandataire\b|\btut(?:rice|eur) (?:d'une?|de (?:mon|ma|la|plusieurs))\b|je suis (?:son|sa|le|la) (?:tut|curat|fille|fils|mere|pere|representante? legal)",
}  # fmt: skip
"""What each says of a request is in `saisine.admissibility` and `saisine.routing`."""
_COMPILED = {sign: re.compile(pattern) for sign, pattern in SIGNS.items()}


def find_signs(text: str) -> tuple[str, ...]:
    """The codes of `SIGNS` that the text states, in a fixed order."""
    said = spell_out(text)
    return tuple(sign for sign, pattern in _COMPILED.items() if pattern.search(said))
