"""A complaint and what came of it, where no clause tells them plainly: « ma fille a secoué la caisse le 4 mai, une
bouteille à la mer ». Looked for last, and only where nothing else was read."""

import re
from datetime import date

from saisine.reading.dates import find_dates

_COMPLAINS = re.compile(
    r"\b(?:reclam\w*|contest\w+|protest\w*|plaind\w*|plaint\w*|insurg\w*|indign\w*|denonc\w*|desaccord|pas (?:du tout )?d'?ac+ord?|mecontent\w*|doleances?|rouspet\w*|"
    r"ral(?:e|er|ee?s?)|(?:en)?gueul\w*|tempet\w*|pest(?:e|er)|grogn\w*|tonner?|un savon|les cloches|scandale|pete (?:un|1) cable|fache\w*|du foin|brancards|creneau|"
    r"grands chevaux|sonnette d'alarme|hausse le ton|du poing|fait (?:savoir|remarquer|part|valoir|connaitre)|attire l'attention|averti[es]?\w*|alert\w+|signal\w+|object\w+|"
    r"refut\w+|recus\w+|exig\w+|(?:demand|sollicit)\w+ (?:des comptes|reparation|(?:la |sa |une )?revision|(?:le |un )?reexamen|des explications?|explication|(?:qu'on|kon) recalcul\w+|le retrait)|"
    r"emis des reserves|formul\w+ des reserves|oppos\w+|recours (?:amiable|gracieux)|facon de penser|son fait|pris la plume|injustice|une couche|relanc\w*|dans le lard|"
    r"pourri le standard|repliqu\w*|argumente\w*|re-?expliqu\w*|redit|ma plume|remue ciel|position (?:unique|claire|ecrite)|remise gracieuse|officiellement saisi|de vive voix|(?:mis|laisse) un mot|remarque dans|crie[er]?|suppli\w+|colere|rancoeur|noir sur blanc|pas normal|honteux|rectification|secoue|reproches?|calcul est faux)\b"
)
_TO_THE_BODY = re.compile(
    r"\b(?:caisse|cpam|secu|securite sociale|urssaf|carsat|ameli|36 ?46|guichet|agence|accueil|services|conseill\w+|gestionnaire|organisme|espace personnel|comptoir)\b|"
    r"\bvous (?:ai|avais|l'ai|en ai)\b|\bchez vous\b"
)
_TO_OTHERS = re.compile(
    r"\b(?:patron\w*|boss|employeur|pharmacien\w*|medecin(?!-conseil)\w*|docteur|chirurgien\w*|dentiste|proprietaire|bailleur|syndic|banque|police|gendarm\w+|contravention|inspection du travail|voisine?s?|"
    r"assureur|impots|prefecture|hopital|clinique|ecole|creche|garagiste|operateur|edf|horaires)\b"
)
_NOT_DONE = re.compile(
    r"\b(?:vais|veux|voudrais|faut|compte|pense|aimerais|si je|avant de|jamais (?:rien )?|n'ai (?:pas|rien)|pas encore)\b"
)
_AN_OPINION = re.compile(
    r"\b(?:suis|est|sommes|es) (?:vraiment |absolument )?pas (?:du tout )?d'?ac+ord?$"
)
"""« Je ne suis pas d'accord » is what one thinks, and tells of no complaint."""
_A_MONTH_S = re.compile(
    r"\b(?:salaires?|paies?|payes?|loyers?|revenus?|bulletins?|fiches?|cotisations?|indemnites?|pension|mois|echeances?|arret|soins) (?:de |du mois de |d')?$"
)
"""« Mon salaire de mars »."""
_SENTENCE = re.compile(r"[^.!?;\n]+")
_NEAR = 60
"""Characters."""

_SILENCE = re.compile(
    r"\b(?:rien recu|pas meme une? |boite(?: aux lettres| mail)?\b[^.!?]{0,25}\bvide|bouteille a la mer|ame qui vive|(?:a|avec) (?:un|des|les) (?:murs?|sourds?|etoiles)|et basta|(?:j'|on |nous )?attend?s?(?:ons)?,? (?:encore|toujours|on attend)|"
    r"j'?atten\b|sans fond|trou noir|bouche cousue|muette?s?|se tai(?:t|sent)|pas (?:une|un) (?:ligne|mot|papier|mail|coup de fil|signe)|hibernation|omerta|encephalogramme|ghoste\w*|que pouic|"
    r"mains vides|au courant de rien|informe de rien|sans lendemain|pipe mot|rien (?:vu |ne )?(?:venir|vient|vienne)|jamais (?:rien )?(?:arrivee?|notifiee?|reparle\w*|venus?|eu lieu)|corbeille|"
    r"a l'etude|en cours|ticket|numero de (?:dossier|ticket|demande)|accuse reception|noreply|no-?reply|(?:delai|mois) (?:est |s'est )?(?:depasse|ecoule)|dit rien|disent rien|bougent? pas|joue a cache-cache|"
    r"prennent pas la peine|puits|dans les sables|poussiere|a sens unique|pour eux j'existe pas|j'existe pas|en retour que|entre deux bureaux|transmise? (?:depuis|au service)|pas (?:de |point de )(?:decision|missive|reponce)|"
    r"point de (?:missive|reponse|nouvelles?)|tends l'oreille|je guette|aucune (?:convocation|lettre|nouvelle))\b"
)
_ANSWERED = re.compile(
    r"\b(?:(?:m'|me |nous |lui |leur |mon |ma )(?:ont |a |on )?(?:dit?|di|repond\w*|ecri\w*|sorti|ressorti|servi|demand\w+|redemand\w+|reclam\w+|renvoi\w*|renvoy\w*|redirig\w*|prient?|somment?|offr\w+|accord\w+|recale\w*|expedi\w+|gratifie\w*|notifie\w*|telephone\w* pour)|"
    r"(?:ils?|elles?|y|on|la caisse|la cpam|l'urssaf|la carsat|la secu|le conseiller|l'agente?|la dame|le gars|un monsieur) (?:m'ont |m'a |me |a |ont )?(?:dit|dis|dise\w*|disent|di|repond\w*|pretend\w*|exige\w*|reconnai\w*|refus\w*|regrett\w*|compati\w*|s'excus\w*|confirm\w*|maintien\w*|redemand\w*|veulent? pas|veule pa)|"
    r"refus(?:ee?s?)?|rejet(?:ee?s?)?|recalee?|repoussee?|deboutee?|circulez|brochure|depliant|suite favorable|mot pour mot|hors delai|n'y pouvait rien|verdict|c'est (?:la regle|comme ca|le systeme|fini monsieur)|"
    r"meme (?:chanson|rengaine|baratin|refrain|disque|phrase)|retorqu\w*|campe\w* (?:dessus|sur)|chang\w+ rien|balaye\w*|pas (?:notre|leur) service|de patienter|lettre d'excuses?|reponse recue|retour d'une page|est maintenue?|position (?:etait |est )?(?:confirmee|maintenue)|en trois lignes|modele tout fait|lettre (?:fort|tres) \w+|ne change rien|dit pareil|donne raison a|sermon|douche froide|la moitie|un quart|toujours non|encore non|excuses ne)\b"
)


def complaint_told(said: str, today: date) -> str | None:
    """The day of a complaint that only its words betray, in a spelled-out text; None when there is none."""
    if not _TO_THE_BODY.search(said):
        return None
    for sentence in _SENTENCE.finditer(said):
        text = sentence[0]
        if _TO_OTHERS.search(text):
            continue
        days = [
            d
            for d in find_dates(text, today)
            if d.kind != "today"
            and not _A_MONTH_S.search(text[: d.start])
            and d.value <= today.isoformat()[: len(d.value)]
        ]
        for word in _COMPLAINS.finditer(text):
            if _AN_OPINION.search(text[: word.end()]):
                continue
            if _NOT_DONE.search(text, max(0, word.start() - _NEAR), word.start()) or _is_theirs(
                text, word.start()
            ):
                continue
            near = [
                (min(abs(d.start - word.end()), abs(word.start() - d.end)), d.value) for d in days
            ]
            if near and min(near)[0] <= _NEAR:
                return min(near)[1]
    return None


_THEIRS = re.compile(
    r"(?:\b(?:la|ma|cette|l'|le) ?(?:caisse|cpam|urssaf|secu|carsat|organisme|patron|medecin)|\bils?|\bon)\b(?: \w+)? ?(?:ne |n'|m'|me |nous |lui |l')?(?:a |ont |avait )?(?:\w+ )?$|"
    r"(?:\bm'|\bme |\bnous )(?:a |ont |avait |avaient )?$|\bete $|\brecue? (?:\w+ )?$"
)
_DOER = re.compile(
    r"\b(?:j'|je|jai|nous|on|mon|ma|notre|mes|moi|il|elle|mme|le (?:delegue|notaire|maire|syndicat)|la (?:fiduciaire|benevole|mutuelle|secretaire|lettre))(?:\b|(?<='))"
)


def _is_theirs(text: str, position: int) -> bool:
    """« La caisse conteste mon arrêt », « la CPAM m'a signalé un trop-perçu », « j'ai été avertie »."""
    just_before = text[max(0, position - _NEAR) : position]
    return bool(_THEIRS.search(just_before)) or not _DOER.search(text, 0, position)


def outcome_told(said: str) -> bool | None:
    """What came of a complaint: True for an answer, False for silence, None when the words say neither."""
    silent = [found.start() for found in _SILENCE.finditer(said)]
    answered = [found.start() for found in _ANSWERED.finditer(said)]
    if not silent and not answered:
        return None
    return max(answered, default=-1) > max(silent, default=-1)
