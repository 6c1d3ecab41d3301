"""What a story says that no question asks: exceptional situations, first-intention cases, danger."""

import re

from saisine.reading.folding import fold

_SIGNS = {
    "urgence": r"\bexpuls|urgence (?:medicale|sociale|vitale)|coup(?:er|ure) (?:de |l'|d')?(?:electricite|"
    r"courant|gaz)|rupture de (?:droits|soins|traitement)|plus rien a manger|plus de quoi (?:manger|payer)|"
    r"huissier (?:arrive|vient|passe)|a la rue\b|mon traitement (?:est|va etre) (?:arrete|interrompu)",
    "precarite": r"(?:plus|pas|aucun|sans) (?:aucun |de |d')?(?:revenus?|ressources?|salaire|argent)\b|\brsa\b|"
    r"\bsurendett|au decouvert|aide alimentaire|restos? du coeur|je n'ai plus rien pour vivre",
    "situation_sensible": r"(?:deces|mort|perte|perdu) (?:de )?(?:mon|ma|notre|un|une) (?:mari|femme|fils|fille|pere|"
    r"mere|enfant|bebe|conjoint\w*|epou\w+|proche)|viens d'arriver en france|arrivee? en france|premier "
    r"emploi|\bveuve?\b|\bdeuil\b",
    "risque_mediatique": r"\b(?:journalistes?|la presse|la tele(?:vision)?|les medias|reseaux sociaux|bfm)\b",
    "plusieurs_intervenants": r"\bma tutrice\b|\bmon tuteur\b|\bcuratelle\b|renvoie? vers la caf|se renvoient la "
    r"balle",
    "sans_revenu_deux_mois": r"(?:depuis|ca fait|voila)\s+(?:plus de )?(?:deux|trois|quatre|cinq|six|sept|huit|neuf|"
    r"dix|[2-9]|1[0-2]) mois[^.!?]{0,60}(?:rien|plus|pas|aucun|zero|sans)[^.!?]{0,40}(?:touch|percu|recu|revenu|"
    r"salaire|indemnit|ij\b|paye|verse)|(?:plus|pas|jamais) (?:ete )?(?:versee?s?|payee?s?|indemnisee?s?|touche|recu)"
    r"[^.!?]{0,40}depuis (?:plus de )?(?:deux|trois|quatre|cinq|six|[2-9]|1[0-2]) mois|(?:sans|plus|aucun|pas) (?:de |d'|aucun )?(?:revenu|salaire|ressource|"
    r"indemnite|ij\b)[^.!?]{0,30}depuis (?:plus de )?(?:deux|trois|quatre|cinq|six|[2-9]|1[0-2]) mois|(?:rien|plus "
    r"rien)[^.!?]{0,30}depuis (?:plus de )?(?:deux|trois|quatre|cinq|six|[2-9]|1[0-2]) mois",
    "enfant_sans_vie": r"mort[- ]nee?\b|sans vie\b|mort in utero|fausse couche tardive|interruption medicale",
    "refus_cnse": r"\bcnse\b[^.!?]{0,60}refus|refus[^.!?]{0,60}\bcnse\b|centre national des soins a l'etranger[^.!?]"
    r"{0,60}refus",
    "refus_entente_prealable": r"(?:entente|accord) prealable[^.!?]{0,60}(?:refus|manqu|absen|pas|oubli)|(?:refus|manqu|"
    r"absence|defaut|faute|sans)[^.!?]{0,60}(?:entente|accord) prealable",
    "dispense_photo": r"carte vitale[^.!?]{0,80}(?:sans|dispens|peux pas|impossible)[^.!?]{0,30}photo",
    "contrainte": r"\bcontrainte\b(?! de temps)",
    "pour_autrui": r"\bpour (?:le compte de |l'affaire de )?(?:mon|ma|notre) (?:pere|mere|papa|maman|fils|fille|mari|"
    r"femme|conjoint\w*|epou\w+|compagn\w+|frere|soeur|grand[- ]?\w+|enfant|voisine?|tante|oncle|protegee?)|"
    r"\b(?:mon|ma) (?:pere|mere|papa|maman|mari|grand[- ]?mere|grand[- ]?pere)\b[^.!?]{0,60}\b(?:ne peut pas|n'arrive "
    r"pas|ne sait pas) (?:ecrire|faire|le faire|s'en occuper|se servir)|au nom de (?:mon|ma)\b",
}
_COMPILED = {sign: re.compile(pattern) for sign, pattern in _SIGNS.items()}

_DANGER = re.compile(
    r"\bsuicid|\ben finir (?:avec|une bonne)|(?:veux|vais|envie d'|autant|pense a|songe a) (?:en finir|mourir|me tuer|"
    r"me pendre|crever|me foutre en l'air|disparaitre|me jeter|me supprimer)\b|(?:plus|pas) (?:envie|la force|de raison) "
    r"de (?:vivre|continuer a vivre)|mettre fin a mes jours|me tirer une balle|mieux (?:mort|sans moi)|"
    r"\bplus de raison de vivre|je vais me (?:tuer|pendre|foutre)|me (?:bat|frappe) (?:tous|encore|quand)|mon "
    r"(?:mari|conjoint|compagnon) me (?:bat|frappe)|dors? dehors (?:ce|cette)|a la rue ce soir"
)


def find_signs(text: str) -> tuple[str, ...]:
    """The codes of `_SIGNS` that the text states, in a fixed order."""
    folded = fold(text)
    return tuple(sign for sign, pattern in _COMPILED.items() if pattern.search(folded))


_WANTS_A_PERSON = re.compile(
    r"\b(?:parler|discuter|echanger|avoir|joindre|voir|appeler) (?:a |avec |au telephone (?:a |avec )?)?(?:quelqu'un|une "
    r"(?:vraie )?personne|un (?:vrai )?(?:humain|conseiller|agent|etre humain)|une conseillere|qqn)\b|\bun humain\b"
)


def wants_a_person(text: str) -> bool:
    """True for « je veux parler à quelqu'un »."""
    return bool(_WANTS_A_PERSON.search(fold(text)))


_GOES_ON = re.compile(
    r"^(?:oui |ok |d'accord |non |allez )*(?:on |je |nous )?(?:peut |peux |veux |voudrais )?(?:continue[rz]?|continuons|"
    r"reprends?|reprenons|reprendre)(?: (?:ma demande|svp|s'il vous plait|la demande))?$"
)


def wants_to_go_on(text: str) -> bool:
    """True for « oui on continue »: back to the question that was open."""
    return bool(_GOES_ON.search(fold(text).strip(" .!,")))


def in_danger(text: str) -> bool:
    """True for words of suicide, violence or no shelter tonight: a net under the classifier's own."""
    return bool(_DANGER.search(fold(text)))
