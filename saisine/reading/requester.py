"""What kind of person a story is about, from what it says of their work, their firm or their part in it.

Null when the words leave it open: a broken leg, a birth or a lost card say nothing of it; a job, a boss, studies,
unemployment or a pension do. Somebody else's trade (« mon dentiste part à la retraite ») does not count; that of a
relative does, when the dispute is theirs.
"""

import re

from saisine.codes import RequesterType
from saisine.reading.capacities import (
    AT_HOME,
    BUSINESS,
    CARER,
    EMPLOY,
    EMPLOYER,
    MATTERS_OF_A_FIRM,
    OUT_OF_WORK,
    PARTNER,
    SELF_EMPLOYED,
    STATUS,
)
from saisine.reading.folding import spell_out
from saisine.reading.kin import KIN
from saisine.reading.whose import is_told

_URSSAF = re.compile(
    r"\burssaf\b|\bcotis(?:ations?|ants?|er)\b|\bacre\b|\bsiret\b|\bsiren\b|\bk-?bis\b|\bguichet unique\b|\binpi\b|\brsi\b|\bssi\b|\bcfe\b|\btaxee? d'office|"
    r"\btaxation d'office|versement liberatoire|attestation de vigilance|mise en demeure"
)
_PAYROLL = re.compile(
    r"\b(?:salariee?s|salaires|paies|payes|employee?s) a (?:payer|verser|sortir)\b|\b(?:payer|verser|regler) (?:mes|nos) (?:salariee?s|salaires|employee?s|equipes?)\b"
    r"|\b(?:avons|ai) (?:\w+ )?maintenu (?:le |son |leur |les |a \w+ )?salaires?\b"
    r"|\bnous (?:detachons|envoyons) (?:\w+ )?(?:salariee?s|technicien\w*|monteurs?|ouvriers?|ingenieurs?|chauffeurs?|macons?|personnes)\b"
    r"|\b(?:association|asso|societe|entreprise|club|commune|sarl|sas|pme|tpe|ecole|creche)(?: d(?:e |')\w+){0,2} (?:qui emploie|qui compte \w+ salarie|d(?:e |')(?:\w+ ){1,2}salaries)"
)
"""Wages that one has to pay, staff that one sends abroad."""
_IN_A_NAME = re.compile(
    r"\b(?:recue?s?|etablie?s?|emise?s?|libellee?s?),? au nom d[e'] ?(?:une? )?salarie"
)
_HOUSEHOLD = re.compile(r"\bpajemploi\b|\bcesu\b|cheque emploi")


_NOT_A_PARTNER = re.compile(
    rf"\b(?:pour|de) (?:mon|ma|notre) (?:{KIN})\b(?<!protegee)(?<!protege)(?<!patiente)(?<!patient)|\bemployeu\w+ de\b"
)
_OUR_ASSOCIATION = re.compile(r"\bnotre (?:petite )?(?:association|asso|collectif|amicale)\b")
_FIRM_OF_HELP = re.compile(
    r"\b(?:paye|paie|emploie|cachets?|echeanc\w+)\b|\bsalariee?s?\b|\bdefraiements?\b|\bredress\w+|\bdsn\b"
)

_THE_EMPLOYER = re.compile(
    r"\b(?:mon|ma|son|sa|leur|l'|le) ?(?:ancien(?:ne)? )?(?:employeu\w+|patronn?e?|boss|chef(?:fe)?)\b|\b(?:l'hopital|la boite|l'entreprise|ma boite) (?:a|me|m'|ne|n')\b"
)
_PAYS_AT_HOME = re.compile(
    r"\bemployeu\w+ (?:de |d')|\b(?:je (?:paie|paye|declare|verse|suis prelevee?)|preleve\w*|nous (?:payons|declarons)|me reclame|nous reclame|notre garde|mon compte (?:pajemploi|cesu)|rembours\w+|trop prelev\w+|centre (?:pajemploi|cesu)|nounou|garde (?:d'|de )|aide (?:a domicile|menagere))\b"
)
_AT_OTHERS = re.compile(
    r"\bmes heures\b|\bpatronn?es?\b|\bje (?:fais|faisais) (?:des|le|les) menages?\b|\bje garde\b|\bmon employeu|\bje travaille chez\b|\bmes employeurs\b|\bmon arret\b|\bmes fiches\b"
)

SHORTEST = 3
"""Words. « Infirmière », alone, is who speaks; « sage-femme d'accord, sécu contre » speaks of somebody."""
_SPEAKS = re.compile(
    r"\b(?:je|moi|nous|mon|ma|mes|nos|notre|me|patiente?s?|liberale?|titulaire|lots?|convention\w*|impaye\w*|actes?|cotations?|tournees?|patientele|teletransm\w*|factur\w*)\b|\b[jm]'"
)
_PRESCRIBES = re.compile(
    r"\b(?:que|dont) (?:je (?:lui |leur )?ai|j'ai) prescri\w+|\b(?:de|pour) (?:mes|une? de mes) patiente?s?\b"
)
_PRACTICE = re.compile(
    r"\bliberale?s?\b|\bcabinet\b|\bpatientele\b|\b(?:mon|notre|une) officine\b|\bmes (?:\w+ )?(?:feuilles (?:d'infirmi|de soins? d'infirmi)\w+|indemnites kilometriques)|\bje (?:soigne|consulte|opere|prescris) (?:a domicile|en liberal|en cabinet)|\bque je lui ai prescrit|\bque j'ai prescrit|\bmes (?:actes|patients|patientes|cotations|lots|factures)\b|\bfactur\w+|\bconventionn\w+|\bteletransm\w+|\bpatiente?s?\b"
)
_OWN_BENEFIT = re.compile(
    r"\b(?:mon|mes|ma) (?:arret|arrets|conge|conges|ij|indemnites?(?! kilom| de depl| forf)|indemnisation|grossesse|maternite|paternite|pension|invalidite|retraite|trimestres|accident|accouchement|burn|operation|cancer)\b|\ben arret\b|\bpas d'ij\b|\bj'ai accouche\b|\bje suis en arret|\benceinte\b|\b(?:ij|indemnites journalieres)\b"
)
_OF_OTHERS = re.compile(r"\bpatiente?s?\b|\bresidente?s?\b|\bcuristes?\b")
_IN_AN_EMPLOY = re.compile(
    r"\bsalariee?\b|\b(?:a l'|de l'|au |du |en |dans un |d'un )(?:hopital|chu|chr|clinique|ehpad|service|maison de retraite|laboratoire|urgences|pharmacie|bloc)\b|\bhospitali\w+|\bfonction publique\b|\bcdi\b|\bcdd\b|\bvacataire\b"
)

_SLIP = re.compile(
    r"\b(?:enfin|ou plutot|je (?:veux|voulais) dire|(?:non,? |euh,? )?(?:pardon|je me trompe|erreur)|non,? (?=j'ai arrete|je ne suis plus|je suis))\b(?: non)?"
)
_INSURED = re.compile(r"\W*(?:une? |simple )*assuree?(?: social\w*)?\b")
_NO_STAFF = re.compile(
    r"\b(?:je )?(?:ne )?suis pas (?:une? )?employeu\w+|\b(?:je |j')?(?:n'ai|ai|sans|avoir) (?:aucune?|pas de|pas d'|pas une?) ?(?:salariee?s?|employee?s?)\b|,? pas (?:une? )?employeu\w+"
)
"""« Je ne suis pas employeur, je n'ai aucun salarié »."""
LONGEST_SLIP = 40
"""Words."""
_ACRE = re.compile(r"\bacre\b")


def find_requester(text: str) -> RequesterType | None:
    """The kind of the person concerned, when the words say it; « indépendante, non pardon, salariée »: the last said."""
    said = _NO_STAFF.sub(" ", spell_out(text))
    *before, last = _SLIP.split(said)
    if before and len(said.split()) <= LONGEST_SLIP:
        if _INSURED.match(last):
            return "assure"
        if who := _find(last):
            return who
    return _find(said)


def _find(said: str) -> RequesterType | None:
    urssaf = bool(_URSSAF.search(said))
    if _is_partner(said) and not (_PRESCRIBES.search(said) or is_told(CARER[:1], said)):
        return "partenaire"
    if _is_employer(said):
        return "employeur"
    if carer := _carer(said, urssaf):
        return carer
    if not urssaf and _OUR_ASSOCIATION.search(said):
        return "partenaire"
    employed = is_told(EMPLOY, said) or is_told(STATUS, said)
    if is_told(SELF_EMPLOYED, said):
        return "independant"
    if urssaf and not employed and (_ACRE.search(said) or is_told(BUSINESS, said)):
        return "independant"
    return "assure" if employed or is_told(OUT_OF_WORK, said) else None


def is_in_business(text: str) -> bool:
    """True when the words tell of a trade or an activity that may be one's own: enough in a dispute about
    contributions, not elsewhere."""
    return is_told(BUSINESS, spell_out(text))


def _is_partner(said: str) -> bool:
    """Somebody who helps others by trade or in an association; not a relative, nor an association as a firm."""
    if not is_told(PARTNER, said):
        return False
    if _URSSAF.search(said) and _FIRM_OF_HELP.search(said):
        return False
    return not (_NOT_A_PARTNER.search(said) or _IN_A_NAME.search(said))


def _is_employer(said: str) -> bool:
    if _URSSAF.search(said) and is_told(AT_HOME, said):
        return True
    if _HOUSEHOLD.search(said):
        return not _AT_OTHERS.search(said) and bool(
            _PAYS_AT_HOME.search(said) or is_told(EMPLOYER, said)
        )
    if is_told(EMPLOYER, said):
        return True
    if _PAYROLL.search(said) and not _THE_EMPLOYER.search(said):
        return True
    return not _THE_EMPLOYER.search(said) and is_told(MATTERS_OF_A_FIRM, said)


def _carer(said: str, urssaf: bool) -> RequesterType | None:
    """A health professional about their practice; about their own leave or contributions, the status under
    which they work counts."""
    if not is_told(CARER, said) or not (_SPEAKS.search(said) or len(said.split()) <= SHORTEST):
        return None
    practice = _PRACTICE.search(said)
    if not practice and _IN_AN_EMPLOY.search(said):
        theirs = _OF_OTHERS.search(said) and not _OWN_BENEFIT.search(said)
        return "professionnel_sante" if theirs else "assure"
    if _OWN_BENEFIT.search(said) or urssaf:
        return "independant" if practice or urssaf else None
    return "professionnel_sante"
