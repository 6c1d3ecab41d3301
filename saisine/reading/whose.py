"""Of whom something is said in a story: the one who writes, a relative whose dispute it is, or somebody else."""

import re
from typing import Literal

from saisine.reading.kin import KIN
from saisine.reading.trades import CARE, EMPLOYED, FREE

Whose = Literal["own", "kin", "other"]
_OTHERS = (
    r"(?:medecin|docteur|doc|toubib|generaliste|specialiste|dentiste|kine\w*|infirmi\w+|pharmacien\w*|chirurgien\w*|ophtalmo\w*|psy\w*|cardiologue|voisine?|amie?|copine?|conseill\w+|agente?|"
    r"directeur|directrice|avocate?|comptable|proprietaire|bailleur|ambulancier\w*|taxi|chauffeur|assistante? sociale?|secretaire|mediateur|mediatrice|patiente?|client\w*|salariee?|confrere|gars|type|"
    r"nana|meuf|mec (?:du|de la)|dame|monsieur|guichetier\w*|facteur|huissier|expert|professeur|prof|artisan|commercant|ouvrier|employee?|patronn?e?|employeur|boss|manager)"
)
_SUBJECT = re.compile(
    rf"(?P<own>\bje\b|\bj'|\bmoi\b|\bnous\b|\bon\b|\bm'|\bmes?\b(?! (?:{KIN}))|\bnos\b)"
    rf"|\b(?:mon|ma|notre|nos|mes|mon ex|feu mon) (?:\w+ )?(?P<kin>{KIN}|mec|copain|copine|ex)\b"
    r"|\b(?P<bare>maman|papa|mamie|papy|(?:^|(?<=, ))(?:mari|femme|epoux|epouse)|(?:madame|monsieur)(?! ?,)(?! le mediat)(?! la mediat)(?! monsieur)|mme|mr)\b"
    rf"|(?<!suis )(?<!etais )\b(?:le|la|l'|un|une|mon|ma|mes|notre|nos|les|des|ce|cette|cet|son|sa|votre|leur|d'une?|aucun|aucune|chaque) ?(?:\w+ )?(?P<other>{_OTHERS})\b"
    r"|\b(?P<ours>notre|nos|mon|ma)\b"
    r"|\b(?P<pronoun>il|elle|ils|elles|lui)\b"
)
_BY_ARTICLE = re.compile(
    r"(?<!comme )(?<!je suis )(?<!etais )(?<!suis )(?:\bl'|\ble |\bla |\bles |\bdes |\bcet |\bcette |\bun |\bune |\bmon |\bma |\bmes |\bleurs? |\bvos |\bvotre )$"
)
"""« L'artisan qui a posé la rampe » is somebody else."""
_A_PERSON = re.compile(
    rf"(?:{FREE}|{EMPLOYED}|{CARE}|artisan|commercant|independant|gerant|dirigeant|chef|salarie|retraite|pensionne|etudiant|lyceen|frontali|interimaire|chomeu|refugie|"
    r"saisonnier|fonctionnaire|militaire|assure|demandeur|ouvrier|employe|auto|micro|livreu|liberal)"
)
_DENIED = re.compile(
    r"\b(?:pas|plus|ni|jamais)(?: (?:une?|d'une?|d'|de|encore|du tout|vraiment|comme|seulement))* ?$"
    r"|activite d'$|\bcompte d'$|\b(?:seule?|assimilee?s?) $|\braison $"
)
_KIN_CONCERNED = re.compile(
    r"\b(?:son|sa|ses|leurs?) (?:\w+ )?(?:arret|conge|ij|indemnites?|pension|rente|dossier|droits?|carte|accident|maladie|retraite|remboursements?|allocation|invalidite|chute|prise|versement|incapacite|"
    r"taux|releve|trimestres|compte|cotisations?|argent|sous|salaire|taf|patron|patronne|employeur|chef|boulot|soins|deces)\b"
    r"|\b(?:decedee?|mort|morte|deces|veu(?:f|ve)|defunte?|capital|enterre|obseques|broye|parti d'un)\b|\b(?:lui|l') ?(?:refuse|rejette|doit|a rien|verse|reclame|coupe|a coupe|a refuse)|\bpour (?:mon|ma|notre|son|sa) "
    r"|\b(?:accident|maladie) (?:du |de )?(?:travail|trajet|pro\w*)\b|\bl'indemniser\b|\b(?:parle|parlait|ecrit|lit) (?:pas|mal)\b|\b(?:alors|donc) (?:c'est )?moi\b|\bj'ecris pour\b"
    rf"|\b(?:mon|ma|notre) (?:\w+ )?(?:{KIN})\b[^.!?]{{0,70}}\b(?:attend|demande|reclame|conteste|n'a (?:pas|rien|jamais|plus)|ne (?:touche|recoit|percoit)|est (?:prive|bloque|radie)e?|s'est vu)\b"
)


def is_told(patterns: tuple[re.Pattern[str], ...], said: str) -> bool:
    """True when one of them is said of the person concerned."""
    for pattern in patterns:
        for match in pattern.finditer(said):
            whose = _whose(said, match)
            if whose == "own" or (whose == "kin" and _KIN_CONCERNED.search(said)):
                return True
    return False


def _whose(said: str, match: re.Match[str]) -> Whose | None:
    """Of whom something is said: the last person named before it in its sentence, else the one who writes.
    None for what is denied."""
    start = match.start()
    if _DENIED.search(said[max(0, start - 30) : start]):
        return None
    if _BY_ARTICLE.search(said[max(0, start - 20) : start]) and _A_PERSON.match(said, start):
        return "other"
    before = re.split(r"[.!?;:]", said[:start])[-1]
    last = next(iter([*_SUBJECT.finditer(before)][-1:]), None)
    if last is None or last["own"] or last["ours"]:
        return "own"
    if last["kin"] or last["bare"]:
        return "kin"
    if last["pronoun"]:
        named = [m for m in _SUBJECT.finditer(said[:start]) if m["kin"] or m["bare"] or m["other"]]
        return "other" if named and named[-1]["other"] else "kin"
    return "other"
