"""What a question is about, where its own words leave no doubt: who pays the mediator, whether one must pay
meanwhile, a copy of what is sent, acting for somebody."""

import re

from saisine.reading.folding import fold, words

LONGEST = 30
"""Words. A longer message tells a story too."""
_TOPICS = {
    "independent": re.compile(
        r"\bqui (?:est-ce qui |c'est qui )?(?:le |la |les )?(?:paye|paie|remunere|finance|salarie)(?:,? (?:le |ce |la |ton |votre )?mediat\w*)?(?=\W*$| ?[?!,;.])(?<!je paie)|"
        r"\bmediat\w*[^.!?]{0,40}\b(?:payee?s?|remuneree?s?|salariee?s?|employee?s?|finance\w*|nommee?s?|designee?s?) (?:par|de) (?:l'urssaf|la (?:cpam|caisse|secu)|eux|qui|l'etat|ma caisse)\b|"
        r"\b(?:il|elle)s? (?:est|sont) (?:payee?s?|remuneree?s?|salariee?s?|employee?s?) par (?:l'urssaf|la (?:cpam|caisse|secu)|eux|qui|l'etat|ma caisse)\b"
    ),
    "payment_during": re.compile(
        r"\bsi (?:je|on|nous|j') ?(?:ne |n')?(?:les |le |la |leur )?(?:paie|paye|payons|regle|reglons|verse) (?:pas|plus|rien)\b(?! (?:par|avec))|"
        r"\b(?:dois|faut|devons|doit)(?:[- ](?:je|on|nous|il))? (?:quand meme |continuer (?:a|de) |encore |toujours |les )*(?:payer|regler)\b"
        r"[^.!?]{0,30}\b(?:en attendant|pendant|entre[- ]temps|quand meme|d'ici la)\b|"
        r"\b(?:interets?|majorations?|penalites?)\b[^.!?]{0,30}\b(?:continu\w*|courent|courir|grimp\w*|augment\w*|tomb\w*|s'arret\w*)\b"
    ),
    "money_meanwhile": re.compile(
        r"\b(?:qui|quoi|comment|ou|quel(?:le)?s?|existe|droit a|avoir|peut|peux|pourrait|pouvez|y a|y'a|ya)\b[^.!?]{0,40}"
        r"(?:\baides? (?:sociales?|d'urgence|pour (?:le |mon |payer |les )?(?:loyer|factures?|courses|manger|vivre|tenir))|\bsecours d'urgence|"
        r"\b(?:m'|nous |me |l')aider? (?:pour|a|avec) (?:payer )?(?:le |mon |les |nos |mes |notre )?(?:loyer|factures?|electricite|edf|courses|manger|tenir|vivre|nourrir)|"
        r"\bpayer (?:mon|le|notre) loyer\b|\bassistante? sociale?\b|\bservice social\b)|"
        r"\b(?:comment|avec quoi|de quoi) (?:je|on|nous) (?:vis|vit|vivons|tiens|tient|mange|(?:fais|fait|paye?|paie)(?= (?:pour (?:vivre|manger|tenir|payer (?:mon|le) loyer)|(?:mon|le|notre) loyer))|"
        r"(?<=quoi je )(?:paye|paie))\b(?! (?:les majorations|mes cotisations|la dette|l'indu))|\b(?:je|on) (?:vis|vit|mange) (?:de|avec) quoi\b"
    ),
    "no_answer_how_long": re.compile(
        r"\b(?:quoi|koi|quels?|qu'elle?) (?:est |sont |c'est )?leurs? delais?\b|\bleurs? delais?\b[^.!?]{0,25}\b(?:repon\w+|traite\w*)|"
        r"\b(?:ils|elle|la (?:cpam|caisse|secu)|l'urssaf) (?:ont|a|met\w*|prend\w*) combien (?:de (?:temps|jours|mois) )?(?:pour|a) (?:me |nous )?repon"
    ),
    "receipt": re.compile(
        r"\b(?:(?:j'|je |on )(?:en )?(?:aurai|aura|recevrai|recevra|garde|garderai|peux (?:avoir|garder|recevoir)|peut (?:avoir|garder|recevoir))|vous (?:me |m')(?:donn|envoy|enverr)\w+)"
        r" (?:\w+ ){0,3}(?:copie|double|recepisse|accuse de reception|trace|preuve)\b(?! (?:de|du|d'|des) (?!(?:ma|la|cette|ce|mon) (?:demande|saisine|dossier|envoi)|tout ca|ce))"
    ),
    "someone_else": re.compile(
        r"\b(?:faut|besoin|dois|doit|falloir|avoir|obligatoire|sans)\b[^.!?]{0,30}\b(?:procuration|mandat)\b|\b(?:procuration|mandat)\b[^.!?]{0,25}\b(?:obligatoire|necessaire|faut)\b"
    ),
}
"""Those of `bot/domain/faq_other.yml`."""
NAMED = tuple(_TOPICS)
_THEIR_PAPERS = re.compile(r"\b(?:photocopie|copie (?:de|du|d[e']) (?:leur|ma lettre|leurs))")


def asked_topic(text: str) -> str | None:
    """The topic of a question by its words; None where they leave a doubt. That it is a question is known."""
    said = fold(text)
    if len(words(said)) > LONGEST or _THEIR_PAPERS.search(said):
        return None
    found = [name for name, told in _TOPICS.items() if told.search(said)]
    return found[0] if len(found) == 1 else None
