"""The sum in dispute, among the sums that a story names.

An income, a rent, a ceiling, what was paid instead, a postage are no such sum; what is claimed, owed, refused or
left to pay is. « Trois fois 94 euros » and « 20 euros par jour pendant 18 jours » are worked out.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from saisine.reading.amounts import SPELLED, FoundAmount, amounts_in, count_of
from saisine.reading.folding import spell_out

_ADVERBS = r"(?:(?:annuels?|mensuels?|nette?|brute?|d'invalidite|de retraite|de reversion|alimentaire|imposable|fiscal|de|d'|a|est|sont|etait|etaient|sur|que|avec|seulement|environ|a peine|a peu pres|pour 20\d\d|en 20\d\d|par mois|la petite|maximum|max|:|=|les|des|la|le|quelque) ?)*"
_INCOME = (
    r"(?:revenus?|ressources|salaires?(?: de (?:reference|base))?|chiffre d'affaires?|\bca\b|benefices?|(?<!titre de )recettes?|plafond|seuil|limite|assiette|base|bareme|smic|"
    r"declaree?s?|gagne|gagnais|percevais|percois|touche|touchais|loyer|retraite|pension|capital social|(?:mon|son|notre|une petite) allocation|aah|aspa|rsa|"
    r"livret(?: a)?|epargne|assurance[- ]vie|economies|interets,?|vi[st] avec|vivre avec|vivons avec|vit de|il me reste|me restent|mis de cote|vendue?s?|avec mes|avec ses|avec nos|chiffre d'affaires? \(|benefices? \(|caution de mon [^.!?;\d]{0,25}\()"
)
_NOT_IT_BEFORE = re.compile(
    rf"\b{_INCOME} {_ADVERBS}$|\b(?:au lieu|a la place) (?:de|d'|des) ?$|\bcalculee?s? sur {_ADVERBS}$|\brembourse(?:nt)? [^.!?;,\d]{0, 25}\b(?:a|que) ?$|\bremboursee?s? (?:que |seulement |a hauteur de |juste )*$"
    r"|\bdepass\w+ (?:[^.!?;,\d]{0,25} )?(?:de|d') ?$|\btrop (?:haut|elev|important|gross?)\w* (?:[^.!?;,\d]{0,20} )?(?:de|d') ?$|\b(?:n'ai|n'a|n'avons|ai|a|avons|reste) plus que ?$"
    r"|\b(?:vente|prix|achat|valeur) (?:de |du |d')[^.!?;\d]{0,30}\(?$|\bloyers?, ?(?:de |soit )?$|\bloyers? (?:\w+ )?(?:fait|coute|monte a|s'eleve a|passe a|c'est|c|est(?: de)?) ?$|\b(?:tombee?s?|descendue?s?|baissee?s?|reduite?s?|ramenee?s?) (?:de [\d ]+(?:€|euros?|eur|e)? )?a ?$"
    r"|\b(?:m'a|m'ont|me|a|ont|l'a|suis|ete|est) (?:rembourse(?!r)\w*|verse|vire|donne|mis|recu|laisse) (?:que |seulement |royalement |juste |a peine |en tout )*$"
)
_NOT_IT_AFTER = re.compile(
    r" ?(?:(?:nets?|bruts?|par mois|/ ?mois|mensuels?|chaque mois|tous les mois) )*(?:de |d')(?:ma |la |petite |maigre )*"
    r"(?:retraite|pension|salaires?|revenus?|ressources|loyer|ca\b|chiffre|rsa|aah|aspa|reversion|cote\b|remboursement(?! refus)|affranchissement|timbres?|essence|parking|plafond|smic|benefices?|chomage|economies)"
    r"|(?: (?:par|/) ?(?:jour|mois|heure|semaine))? au lieu d|,? (?:par mois )?pour (?:vivre|finir le mois|manger|tenir)| ?(?:par|de l') ?heure|/ ?h\b| ?(?:(?:par|/) ?(?:jour|km|kilometre)|du (?:jour|kilometre|km))\b| (?:au-dessus|en dessous|au-dela)\b| sur (?:le|mon|son|notre|leur) (?:compte|livret)(?! (?:urssaf|cotisant|employeur))"
)
"""What lives on a sum, or is reckoned on it, does not dispute it; nor does what a day is worth."""
_HOTLINE = re.compile(
    r"\b(?:36 ?46|39 ?57|39 ?60|32 ?30|36 ?79|39 ?19|31 ?14)\b(?! ?(?:€|euros?|eur\b))"
)
"""Telephone numbers of the bodies and of those who help."""
_EACH_ONE = re.compile(
    r",? ?(?:par|la|le|l'|chaque|/) ?(?:seance|consultation|visite|trajet|aller\b|boite|nuit|course|acte|passage|unite|semaine)|,? a chaque fois"
)
"""The price of one, before what all of them come to."""
_INSTEAD = re.compile(r"(?: (?:par|/) ?(?:jour|mois|heure|semaine))? (?:au lieu|a la place) d")
"""What was paid, not what is disputed."""
_OWED = re.compile(
    r"\b(?:reclam\w+|exig\w+|doi[st]|doivent|devoir|devons|due?s?|manqu\w+|demand\w+|veu(?:t|lent)|indus?|trop[- ](?:percus?|verses?|payes?)|penalites?|amende|majorations?|restituer|rendre|"
    r"rembours\w+|regler|reverser|payer|preleve\w*|retenu\w*|retienn?\w*|retient|saisi\w*|factur\w+|arrieres?|dette|contrainte|demeure|charge|refus\w+|rejet\w+|impaye\w*|avance\w*|perdu\w*|perds|"
    r"redress\w+|participation|forfait|devis|reste|note|rappel|soit|total|tout|somme|montant|cotis\w+|regularis\w+|caution|frais|cheque|secours|aide|capital|prime|credit|solde|deja|ca fait|cela fait|j'en suis a|allocation)\b[^.!?;]{0,60}$"
)
_OWED_AFTER = re.compile(
    r" ?(?:de trop|en trop|de plus|en moins|a (?:payer|rendre|rembourser|regler|ma charge|sa charge|notre charge|leur charge|mes frais)|non (?:rembours|pay|vers|regl)|jamais|pas (?:rembours|pay|vers)|refus|"
    r"(?:d'|de )(?:indu|arriere|cotis|majoration|penalite|regul|rappel|frais|ij|indemnit|reste|dette)|pour (?:moi|ma pomme|une? |des |mes |la |le )|(?:qui )?me (?:reste|manque)|que )"
)
_CUT = re.compile(
    r" ?(?:par mois |mensuels? )?(?:est |a ete |m'a ete |qui a ete )?(?:suspend|coup|supprim|arret|bloqu|jamais vers|non vers|pas vers)\w*"
)
_NOT_EVEN = re.compile(r"\b(?:pas|plus|jamais|sans|meme|aucune?|moindre)\b[^.!?;]*$")
"""« Toujours pas un euro », « n'a pas bougé d'un euro »."""
NOT_FAR = 30
"""Characters."""
SENTENCE = 160
"""Characters."""
_LEFT = re.compile(
    r"\b(?:reste|restent|soit|total(?: de)?|en tout|au total|difference de) [^.!?;\d]{0,20}$"
)
_TO_PAY = re.compile(
    r"[^.!?;\d]{0,12}\b(?:a (?:ma|notre|sa|leur) charge|pour ma poche|de ma poche|a payer|sur les bras|sur le dos)\b"
)

_NUMBER = rf"(?:\d{{1,3}}|{SPELLED})"
_EACH = (
    r"(?:seances?|consultations?|visites?|trajets?|allers?(?:[- ]retours?)?|voyages?|courses?|boites?|paires?|semelles?|nuits?|journees?|jours?|mois|"
    r"mensualites?|semaines?|trimestres?|echeances?|factures?|actes?|prelevements?|versements?|repas|passages?|rendez-vous|radios?|bas|piqures?)"
)
_TIMES_BEFORE = re.compile(
    rf"\b(?P<n>{_NUMBER}) ?(?:(?:fois|x|×|\*) ?(?:de |les )?|{_EACH} (?:(?:de |d'|chez )?\S+ ){{0,2}}(?:a|de) )$"
)
_TIMES_AFTER = re.compile(
    rf" ?(?:(?:x|×|\*|fois) ?|(?:la seance|la consultation|la visite|le trajet|chacune?|chaque), ?)(?P<n>{_NUMBER})\b(?! ?(?:€|eur))"
)
_PER = re.compile(
    rf" ?(?:(?:par|/|le|la|chaque|tous les) ?)(?P<unit>jour|mois|seance|semaine|nuit|trimestre|trajet|consultation)s?,?(?: \w+)?"
    rf" (?:pendant|sur|depuis|pour|durant|x|fois|soit|et) (?:bientot |environ |plus de |les )?(?P<n>{_NUMBER}) (?P=unit)s?\b"
)
_TWICE = re.compile(r"\b(?:preleve\w*|debite\w*|facture\w*|encaisse\w*|pris)\b[^!?;]{0,80}$")
_TWICE_SAID = re.compile(r"\b(?:deux fois|double|en doublon|2 fois|2 ?[x×])")

_BARE = re.compile(
    r"\b(?:(?:me|nous|lui|leur|m'|on) (?:a |ont )?(?:reclam\w+|demand\w+|doi\w+|retien\w+|retenu|preleve\w*)|il (?:me |m'en )?manque|montant(?: (?:reclame|du|demande|en jeu|conteste))? ?:|(?:il|elle|ils|on) m'en doi(?:t|vent)(?: encore)?|devoir|(?:l'argent|la somme|le montant|le total|le manque),? (?:en jeu |qui manque |du |reclame )?(?:c'est|est de|est|fait|c'etait|:)|somme (?:due|reclamee|de) ?:?|je dois) ?"
    r"(?:environ |plus de |pres de |dans les )?(?P<whole>\d{1,3}(?: \d{3})+|\d{2,6})(?:[.,](?P<cents>\d\d))?(?P<thousand> ?k\b)?"
    r"(?= ?(?:$|[.,;!?)](?!\d)|(?:de|en) (?:trop|plus)\b|qui manqu\w+|balles?\b|pour\b|alors\b|et\b|mais\b|parce|sur mon|sur ma|de (?:cotis|majoration|rappel|regul|penal|frais)))"
)
_A_YEAR = range(1950, 2031)
_FIGURES = r"(?<![\d/.,°])(?P<whole>\d{1,3}(?: \d{3})+|\d{2,6})"
_BARE_OF = re.compile(
    rf"{_FIGURES}(?:[.,](?P<cents>\d\d))? (?:de |d')(?:reste a (?:charge|payer)|cotis\w*|indus?\b|majorations?|penalites?|trop[- ](?:percu|verse)|franchises?|"
    r"depassements?|arrieres?|ma poche|sa poche|dette|redressement|frais)"
)
_BARE_CENTS = re.compile(
    r"\b(?:contrainte|refus|indus?|percu|dette|factures?|reste|montant|somme|charge|manque|devis|penalites?|du[es]?|cotisations?|majorations?|reclame\w*|demeure|ij)\b"
    r"[^.!?;\d]{0,20}(?<!du )(?<!le )(?<!n° )(?<!au )"
    + _FIGURES
    + r"[.,](?P<cents>\d\d)(?![\d/]|[.,]\d| ?%)"
)
"""A sum to the cent, after what is owed: no unit is needed."""
_BARE_TOTAL = re.compile(rf"{_FIGURES}[.,](?P<cents>\d\d) (?:au total|en tout)\b")
_OVER_A_CEILING = re.compile(
    r"\b(?:css|c2s|complementaire|plafond|seuil|ressources|rsa|aspa)\b[^.!?;]*$"
)

_OF_OTHERS = re.compile(
    r"\b(?:mdph|banque|assurance (?:privee|professionnelle|du credit)|agirc|arrco|complementaire retraite|region(?:ale)?|avocate?|notaire|voisine?|"
    r"beau-?frere|belle-?soeur|cousine?|amie? \w+|copains?|copines?|collegues?|clients?|cliente?s?|(?:le|un|mon|notre) fournisseur|office hlm|donneur d'ordre|escrocs?|escroquerie|"
    r"voleurs?|m'a pique|leboncoin|obseques|bourse|pret d'honneur|arrhes|(?:re)?vendu|prete|frais d'agence|l'an (?:passe|dernier) c'etait|l'annee derniere c'etait|"
    r"pension alimentaire|prime regionale)\b(?P<then>[^.!?;]*)$"
)
"""Somebody else's money, or that of another year."""
_THE_SUM = re.compile(r"\b(?:la|une|cette) somme\b|\b(?:le|un|ce) montant\b")
_OURS = re.compile(
    r"\b(?:cpam|caisse|secu|urssaf|carsat|assurance maladie|cgss|on m(?:e|')|(?:me|nous|m'ont) (?:reclam|demand|retenu|refus)\w*|a ma charge|"
    r"il (?:me )?(?:reste|manque)|on (?:nous|me) |ils? (?:veulent|veut|me|m'|nous)|reprendre|majorations?|laissant)"
)
_GIVEN_BACK = re.compile(
    r"[^.!?;]{0,50}\b(?:m'a|m'ont|a|ont|nous a) (?:bien )?ete (?:versee?s?|payee?s?|remboursee?s?|acceptee?s?) (?:normalement|sans|en |tout de suite)"
)
_TAKEN_ON = re.compile(
    r"\b(?:prise?s? en charge|remboursee?s?|acceptee?s?) (?:sans (?:difficulte|souci|probleme)|normalement)\b[^.!?;]*$|"
    r"\b(?:paye|verse|rembourse|regle)\w* (?:que|seulement) (?:le |la |les |un )(?!moitie)(?:(?!manque|reste|laiss)[^.!?;])*$"
)
_CLAIMS = re.compile(
    r"\b(?:reclam\w+|exig\w+|indus?|saisie?|prelev\w+|regularis\w+|appel de cotisations?)\b[^.!?;]{0,20}$"
)
_LEFT_OVER = re.compile(
    r"\bles (?P<whole>\d{1,3}(?: \d{3})+|\d{1,6})(?:[.,](?P<cents>\d\d))? (?:euros |€ )?restants?\b"
)

_LITTLE, _NAMED, _CLAIMED, _REMAINS = range(4)


_SLIPPED = re.compile(
    r"(?<![\d/.,])(?P<old>\d{1,3}(?: \d{3})+|\d{2,6})(?: ?(?:€|euros?))(?P<between>[^.!?;\d]{0,40}(?:\b20\d\d)?)[.,;]? (?:euh |ah |oh )?"
    r"(?:non|pardon|oups|enfin)(?:[ ,.]+(?:non|pardon|enfin|plutot|c'est|excusez[- ]moi))*[ ,]+(?P<new>\d{1,3}(?: \d{3})+|\d{2,6})"
    r"(?! ?(?:h\b|rue|jours?|mois|ans?|fois|%|/|\d|janv|fevr|mars|avr|mai\b|juin|juil|aout|sept|oct|nov|dec))(?: ?(?:€|euros?))?"
)
"""« 7 800 euros de cotisations. Non pardon, 8 700 »."""


def _without_slip(said: re.Match[str]) -> str:
    old, new = (int(said[name].replace(" ", "")) for name in ("old", "new"))
    return f"{said['new']} euros{said['between']}" if old / 3 <= new <= 3 * old else said[0]


def find_disputed_sum(text: str) -> Decimal | None:
    """The sum that a text says to be in dispute, the largest when several may be; None otherwise."""
    said = _HOTLINE.sub(" ", _SLIPPED.sub(_without_slip, spell_out(text)))
    found = [(_weight(said, one), _whole(said, one)) for one in amounts_in(said)]
    found += [(_CLAIMED, value) for value in _bare(said)]
    found += [
        (_REMAINS, Decimal(f"{left['whole'].replace(' ', '')}.{left['cents'] or '00'}"))
        for left in _LEFT_OVER.finditer(said)
    ]
    kept = [(weight, value) for weight, value in found if weight > _LITTLE and value]
    return max(kept)[1] if kept else None


def _weight(said: str, one: FoundAmount) -> int:
    """How surely a sum is the one in dispute."""
    before = re.split(r"[!?;]|\.(?!\d)", said[max(0, one.start - 100) : one.start])[-1]
    after = said[one.end : one.end + 60]
    to_pay = _TO_PAY.match(after)
    if after.startswith(" de trop") and _OVER_A_CEILING.search(before):
        return _LITTLE
    if _INSTEAD.match(after) or _GIVEN_BACK.match(after) or _TAKEN_ON.search(before):
        return _LITTLE
    if _is_of_others(said, one):
        return _LITTLE
    if _LEFT.search(before) and (to_pay or "reste" not in before):
        return _REMAINS
    if one.value <= 1 and _NOT_EVEN.search(before[-NOT_FAR:]):
        return _LITTLE
    if _CUT.match(after):
        return _CLAIMED
    each = _repeated(said, one)
    if _CLAIMS.search(before) and not _EACH_ONE.match(after):
        return _CLAIMED
    if _NOT_IT_BEFORE.search(before) or (_NOT_IT_AFTER.match(after) and not each):
        return _LITTLE
    if _EACH_ONE.match(after) and not each:
        return _NAMED
    return _CLAIMED if _OWED.search(before) or _OWED_AFTER.match(after) else _NAMED


def _is_of_others(said: str, one: FoundAmount) -> bool:
    """« Le fournisseur de ciment », « l'avocate, 900 euros »: unless the body comes back before the sum."""
    sentence = re.split(r"[!?;]|\.(?!\d)", said[max(0, one.start - SENTENCE) : one.start])[-1]
    others = _OF_OTHERS.search(sentence)
    return others is not None and not _OURS.search(others["then"])


def tells_of_others_money(text: str) -> bool:
    """True for « mon voisin a eu 450 euros »: every sum is somebody else's, and none is said to be « la somme »."""
    said = spell_out(text)
    found = list(amounts_in(said))
    return bool(found) and not _THE_SUM.search(said) and all(_is_of_others(said, m) for m in found)


def _whole(said: str, one: FoundAmount) -> Decimal:
    """The sum, as many times as it is said to count."""
    times = _repeated(said, one)
    if times is None:
        return one.value
    count = count_of(times["n"])
    told = said[max(0, one.start - 120) : one.start]
    if count == 2 and _TWICE.search(told) and _TWICE_SAID.search(told):
        return one.value  # taken twice: one of them is in dispute
    return one.value * max(count, 1)


def _repeated(said: str, one: FoundAmount) -> re.Match[str] | None:
    before = said[max(0, one.start - 60) : one.start]
    return (
        _TIMES_BEFORE.search(before)
        or _TIMES_AFTER.match(said, one.end)
        or _PER.match(said, one.end)
    )


def _bare(said: str) -> Iterator[Decimal]:
    """« Ils me réclament 1200 », « il manque 87,30 », « 950 de reste à charge », « contrainte 3306,47 »."""
    for match in (
        m for pattern in (_BARE, _BARE_OF, _BARE_CENTS, _BARE_TOTAL) for m in pattern.finditer(said)
    ):
        value = Decimal(f"{match['whole'].replace(' ', '')}.{match['cents'] or '0'}")
        value *= 1000 if match.groupdict().get("thousand") else 1
        if match["cents"] or value not in _A_YEAR:
            yield value.quantize(Decimal("0.01"))
