"""Which body and which kind of person a text speaks of, from the words that name them."""

import re
from typing import cast

from saisine.codes import RequesterType
from saisine.reading.folding import spell_out

_OURS = {
    "cgss": r"\bcgss\b|caisse generale de securite sociale",
    "urssaf": r"\burs+af+\b|\bpajemploi\b|\bcesu\b",
    "carsat": r"\bcarsat\b|\bcnav\b|\bassurance retraite\b",
    "cpam": r"\bcpam\b|\bassurance maladie\b|\bsecu\b(?! des independants)|\bsecurite sociale\b(?! des (?:travailleurs )?independants)|"
    r"\bameli\b|\bcaisse primaire\b|\bcnse\b",
}
_OTHERS = {
    "caf": r"\bcaf\b|\ballocations? familiales\b",
    "msa": r"\bmsa\b|\bmutualite sociale agricole\b",
    "france_travail": r"\bfrance travail\b|\bpole[- ]emploi\b",
    "retraite_autre": r"\bcipav\b|\bcarmf\b|\bagirc\b|\barrco\b|\bcarpimko\b|\bircantec\b|\bcnbf\b|\bcnavpl\b",
    "mutuelle": r"\bmutuelles?\b|\bcomplementaire sante\b(?! solidaire)",
}
_ELSEWHERE = (
    r"\bvoisine?s?\b|\bbanque\b|\bimpots?\b|\bfisc\b|\btresor public\b|\bbailleur\b|\bproprietaire\b|\bnotaire\b|\bgarage\b|"
    r"\bmairie\b|\bprefecture\b|\bedf\b|\bcreche\b"
)
_NUMBER = re.compile(r"\b(?:numero|num|n°|carte)(?: de)? ?(?:secu|securite sociale)\b")
"""« Mon numéro de sécurité sociale » names no body."""

_AGAINST = re.compile(
    r"\b(?:contre|(?:desaccord|probleme|litige|souci|conflit|differend|ennui)s? avec|plain(?:s|dre|te) (?:de|contre)|"
    r"(?:refus|decision|courrier|reponse) de) (?:la |l'|ma |mon |le |les |mes )?$"
)
_HOSTILE = re.compile(
    r" (?:ne |n'|veu(?:t|lent) pas|\w+ pas\b|(?:a |ont |m'a |m'ont )?oubli|(?:a |ont )?perdu|me doi|se trompe|(?:me |m'|nous |a |ont |m'a |m'ont )*(?:refus|reclam|coupe|suspen|supprim|radi|bloqu|retien|rejet|maintien|doit|menac|exige))"
)
SHORT = 7
"""Words. A body named in a short answer is the one meant; in a story it may be named in passing."""

_CARE = (
    r"(?:infirmi\w+|medecin|generaliste|cardiologue|pneumologue|gynecologue|psychiatre|pediatre|dermatologue|radiologue|"
    r"(?:masseu\w+[- ])?kine\w*|pharmacien\w*|dentiste|chirurgien\w*|sage[- ]femme|orthophoniste|ambulancier\w*|orthoptiste|"
    r"podologue|ergotherapeute|osteopathe|orthoprothesiste|podo[- ]orthesiste|audioprothesiste|opticien\w*|biologiste|"
    r"psychomotricien\w*|dieteticien\w*|prothesiste|taxi conventionne)"
)
_STARTS = r"(?:^|[.,;:!?(] ?|\b(?:moi|en tant qu[e']|en qualite de|je suis|suis|nous sommes) ?)(?:une? |la |le )?"
_WHO = (
    ("partenaire",
     r"je suis (?:une? )?(?:assistante? sociale?|travailleu(?:r|se) sociale?|educatrice|educateur|referente?|conseill\w+ "
     r"(?:france services|numerique|en insertion|social\w*)|benevole)|en tant qu'assistante? sociale|\bccas\b|"
     rf"{_STARTS}(?:assistante? (?:sociale?|de service social)|travailleu(?:r|se) sociale?|educat(?:rice|eur)|conseiller\w* numerique|"
     r"conseill\w+ (?:du|au) service social|benevole (?:d'|de|a|au|dans)|presidente? d'une association|syndicat|juriste (?:d'|de|dans) une association|"
     r"(?:notre )?service (?:social|d'accompagnement)|accueil de jour|curateur\w* (?:professionnel|d'une association))\b|"
     r"\b(?:notre|mon) (?:association|foyer|centre d'hebergement|service|structure|permanence|maison france services) (?:\w+ )?(?:accompagne|suit|aide|appuie|soutient|heberge|d'accompagnement|d'aide)|"
     r"\bune? de nos (?:adherent|resident|beneficiaire|usager)|\b(?:j'accompagne|j'assiste|je suis l'accompagnant|nous accompagnons|nous suivons|j'aide) "
     r"(?:une?|des) (?:personne|beneficiaire|usager|dame|monsieur|famille|jeune|couple|etudiant|homme|femme|mineur)|\b(?:dame|monsieur|homme|femme|jeune|personne) (?:\w+ )?(?:de|chez|domiciliee? (?:chez|dans)) (?:notre|nos|nous)\b"),
    ("professionnel_sante",
     rf"{_STARTS}{_CARE}(?! (?:scolaire|traitant|de famille|conseil|conseils|de la secu|de la caisse|m'a|me |a |ont |dit|mon ))(?= ?(?:$|[,.:;!?(]| liberal| convention| d'| de | en | du | au | installe| generaliste| associe| remplac| kine))"
     rf"|\bje suis (?:une? )?{_CARE}(?! (?:scolaire|du travail))|^(?:une? )?{_CARE}(?: liberale?| conventionne\w*)? ?$|mon cabinet "
     r"(?:medical|infirmier|dentaire)|\bma pharmacie d'officine|^(?:je suis )?(?:une? )?professionnelle? de (?:la )?sante|\bma patientele\b|\bma tournee\b|"
     rf"\bnous sommes (?:\w+ )?{_CARE}|\bpour (?:un|une) (?:de mes )?patiente?s?\b"),
    ("employeur",
     r"\b(?:je suis|en tant qu'|comme) ?(?:un |une |particulier |petit )?employeu\w+|\bemployeu\w+ de (?:\w+ )?(?:salarie|\d+|deux|trois|quatre|cinq|dix|vingt|quarante)|"
     r"\bemploie (?:\w+ )?salaries?\b|\bresponsable (?:administrati|comptable)\w*|^employeu\w+(?= ?$| (?:de|d'|cesu|pajemploi)\b)|\b(?:mes|nos)(?: \w+){0,2} (?:salarie|employe|ouvrier)|"
     r"\b(?:mon|notre)(?: \w+)? (?:salarie|employe|ouvrier|apprenti|vendeur|serveur|aide a domicile|agent)\b(?! (?:de la|de l'|urssaf|cpam))|"
     r"\b(?:avec|de|ses|des|les|a) (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d+) (?:salaries?|employes?)\b|\b(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d+) salaries\b|"
     r"\b(?:ma|notre)(?: \w+)? (?:salariee|employee|ouvriere|vendeuse)\b|\bune de nos agentes?\b|\bl'une? de nos (?:agent|salarie|employe|ouvrier|apprenti)|"
     r"\bj'emploie\b|\bj'embauche\b|\b(?:je recrute|premiere embauche|responsable (?:de la )?paie|responsable rh|service paie|gestionnaire de paie|drh)\b|"
     r"notre (?:jeune )?(?:entreprise|societe|association) (?:a |emploie|verse|\w+ a )|\bma nounou\b|assistante maternelle (?:agreee )?que j'emploie|"
     r"nous employons|mon compte (?:pajemploi|cesu)|\bje dirige (?:une|un|la|le)\b|\bparticulier(?:e)? employeu|\bsubrogation\b[^.!?]{0,60}\bje\b"),
    ("independant",
     r"auto[- ]?entrepreneu\w+|micro[- ]?entrepr\w+|\bartisane?s?\b|\bcommercante?s?\b|\bindependante?s?\b(?! de (?:ma|notre|leur) )|profession(?:nelle?)? "
     r"liberale?|\ben liberal\b|(?<!par )\bmon entreprise\b(?! (?:ne|n'|m'|me)\b)|\bma (?:petite )?(?:micro|boite|pizzeria|boutique|brasserie|librairie|ferme-auberge|societe)\b(?! (?:ne|n'|m'|me|d'assurance|mail|e-?mail|aux lettres|vocale|de)\b)|"
     r"\ben micro\b|\bgerante?\b|travailleu(?:r|se)s? non salarie|\btns\b|\bssi\b|\brsi\b|\bmon (?:commerce|salon|resto|restaurant|bar|atelier|magasin|garage|food[- ]truck)\b|"
     r"chef d'entreprise|\ba (?:mon|son|leur) compte\b(?! (?:ameli|bancaire|en ligne|sur|urssaf))|\bfreelance\b|\bchiffre d'affaires?\b|\bj'ai (?:monte|cree|lance|ouvert|repris|vendu|ferme) (?:ma|mon|une) "
     r"(?:micro|boite|entreprise|societe|salon|commerce|activite|atelier|epicerie|bar|resto|sarl|eurl|sasu)|\b(?:sarl|eurl|sasu|ei)\b"),
    ("assure",
     r"\bassuree? (?:de la|a la|aupres|sociale?)\b|\b(?:mon|ma|le|notre|son|l'|mes|nos deux) ?(?:employeurs?|patronn?e?|chef)\b|\b(?:en|mon|ma|un|une|signe un|contrat) (?:cdi|cdd|interim)\b|\binterimaire\b|\ba la retraite\b|\bretraitee?s?\b|"
     r"\b(?:bosse|travaille|travaillais|travaillait|bossais) (?:en|comme|chez|dans|pour|a|au)\b|\bau (?:boulot|taf|travail)\b|\bmon (?:boulot|taf)\b|\b(?:a )?l'usine\b|\b(?:le|mon|un) chantier\b|"
     r"je suis (?:employee?|ouvriere?|vendeu\w+|caissi\w+|secretaire|cadre|serveu\w+|aide[- ]\w+|fonctionnaire|mere au foyer|pere au foyer|chomeu\w+|au rsa|refugiee?|"
     r"agent|cariste|macon|chauffeur|magasinier\w*|cuisini\w+|technicien\w*|"
     r"en (?:invalidite|recherche d'emploi|formation|apprentissage|alternance|stage)|apprentie?|"
     r"salarie|en cdi|en cdd|interimaire|retraite|etudiant|au chomage|assure|demandeu|sans emploi)\w*|"
     r"(?<!seule )(?<!seul )(?<!assimilee )(?<!assimile )(?<!non )(?<!de )(?<!un )(?<!une )(?<!plus )\bsalariee?\b(?! que)|"
     r"mon entreprise (?:ne|n'|m'a|me)|ma fiche de paie|mes fiches de paie|attestation de salaire|\b(?:licencie|licenciee|embauche|embauchee)\b|\betudiante?\b|\bchomage\b|"
     r"\bancien(?:ne)? (?:ouvri\w+|chauffeur|macon|employee?|agent|secretaire|caissi\w+|infirmi\w+|fonctionnaire|salariee?|mineur|cadre)\b|\baccident (?:du|de) tra(?:vail|jet)\b|"
     r"\bconge (?:paternite|maternite)\b|\bmaladie pro(?:fessionnelle)?\b|\bmi-temps therapeutique\b|\bpole emploi\b|\bsaisonniers?\b|\bmon salaire\b"),
)  # fmt: skip
_SOMEBODY_ELSE = re.compile(
    r"\b(?:pas|plus) (?:un |une |d')?$|n'est pas $|\b(?:mon|ma|son|sa) (?!entreprise|activite|statut)[\w-]+ (?:est|etait) (?:un |une )?$|"
    r"activite d'$|\bcompte d'$|ancien(?:ne)? $"
)


def find_body(text: str) -> str | None:
    """The code of the body in dispute: the one named after « contre », else the only one of ours that is
    named, else another that is said to refuse or to claim. None when the words leave it open."""
    said = _NUMBER.sub("", spell_out(text))
    ours = _hits(said, _OURS)
    others = _hits(said, _OTHERS)
    for start, _, code in sorted((*ours, *others, *_hits(said, {"autre": _ELSEWHERE}))):
        if _AGAINST.search(said[:start]):
            return code
    named = {code for _, _, code in ours}
    if named:
        return named.pop() if len(named) == 1 else None
    if len(said.split()) > SHORT:
        others = [hit for hit in others if _HOSTILE.match(said, hit[1])]
    named = {code for _, _, code in others}
    return named.pop() if len(named) == 1 else None


def names_several(text: str) -> bool:
    """True when more than one body is named: « la CPAM et l'Urssaf »."""
    return len({code for _, _, code in _hits(spell_out(text), {**_OURS, **_OTHERS})}) > 1


def find_requester(text: str) -> RequesterType | None:
    """What kind of person speaks, when the words say so."""
    said = spell_out(text)
    for code, pattern in _WHO:
        for match in re.finditer(pattern, said):
            if not _SOMEBODY_ELSE.search(said[: match.start()]):
                return cast(RequesterType, code)
    return None


_CHOSEN = re.compile(
    r"\b(?:veu[tx]|voudrai[st]|souhait\w*|prefer\w*|choisi\w*|saisir|opte pour|je prends|demande|sollicite) (?:saisir |plutot |bien |a saisir )*"
    r"(?:le |celui )?(?:mediateur )?(?:du |des |de la |de l'|le )?(?P<who>cpsti|independants|travailleurs independants|urssaf|cpam)\b"
)


def find_mediator(text: str) -> str | None:
    """The mediator that the text asks for by name: « veut le médiateur du CPSTI »."""
    said = _CHOSEN.search(spell_out(text))
    if said is None or ("mediateur" not in said.group(0) and said["who"] != "cpsti"):
        return None
    return {"urssaf": "urssaf", "cpam": "assurance_maladie"}.get(said["who"], "cpsti")


_SENT_BY = (
    ("defenseur_des_droits", r"defenseur des droits"),
    (
        "mediateur_institutionnel",
        r"mediateur (?:de la (?:caf|msa|mutuelle|republique)|de france travail|national|de l'assurance retraite)|mediation nationale",
    ),
    ("cra_juridique", r"\b(?:cra|commission de recours amiable|service juridique|juridique)\b"),
    ("direction", r"\b(?:la |le )?(?:direction|directeur|directrice)\b"),
    (
        "service_caisse",
        r"\b(?:service|accueil|agence|plateforme) (?:de la (?:caisse|cpam)|prestations|relation|medical|social)",
    ),
    ("partenaire", r"\b(?:france services|ccas|association|partenaire|assistante? sociale)\b"),
)
_TRANSMITTED = re.compile(
    r"\b(?:transmise?s?|orientee?s?|adressee?s?|signalee?s?|envoyee?s?|recue?s?|saisine|saisi) (?:\w+ )?(?:par|de|du|d')"
)


def find_origin(text: str) -> str | None:
    """Who sent the request on, as an agent writes it: « transmise par le Défenseur des droits »."""
    said = spell_out(text)
    for sent in _TRANSMITTED.finditer(said):
        near = said[sent.end() : sent.end() + 60]
        for code, pattern in _SENT_BY:
            if re.search(pattern, near):
                return code
    return None


def _hits(said: str, names: dict[str, str]) -> list[tuple[int, int, str]]:
    """Where each code is named: start, end, code."""
    return [
        (match.start(), match.end(), code)
        for code, pattern in names.items()
        for match in re.finditer(pattern, said)
    ]
