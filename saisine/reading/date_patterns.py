"""Where a folded text states a date, and in which manner: (kind, regular expression), the first that claims
a place keeping it. `date_values` says what each kind means.

Named groups: `d` day, `m` month, `y` year; `last`, `this`, `earlier` and `next` stand for a year that is
told and not said: « de l'an dernier », « de cette année », « octobre dernier », « octobre prochain ».
"""

import re

from saisine.reading.date_words import (
    DAY,
    DOZEN,
    MONTH,
    NTH,
    NUMBER,
    ROMAN,
    SPELLED_YEAR,
    WEEKDAY,
    WHOLE_MONTH,
    YEAR,
    either,
)
from saisine.reading.feasts import FEASTS

_LAST = r"d[ea]rni(?:ere?|e|er)|passee?"
_LAST_YEAR = rf"(?:l ?'? ?)?an(?:nee)? (?:{_LAST})\b"
_LAST_WEEK = rf"(?:la )?semaine (?:{_LAST})\b|l'autre semaine\b"
_LAST_MONTH = rf"mois (?:{_LAST})\b"
_START = r"(?:(?<!\w)(?<!\d[.,/-])|(?<=\ble)|(?<=\bdu)|(?<=\bau))"
"""« le12 octobre » too; never the tail of a longer number."""
_END = (
    r"(?=\s*(?:$|[.,;:!?)»\"](?!\d)|(?:a|au|et|en|par|pour|mais|puis|que|qui|je|j'|on|ils?|elles?|lors|avec|chez|dans|"
    r"via|aupres|car|donc|quand|non|pardon|euh|enfin)\b))"
)
_SHORT_YEAR = rf"(?:'?\d\d|(?:vingt|trente|quarante|cinquante|soixante|septante|huitante|octante|nonante|quatre[ -]vingts?)(?:[ -](?:{NUMBER}))?){_END}"
"""« le 3 mai 58 à Lille », « le trois mai cinquante-huit »; not « le 3 mai 12 feuilles »."""
_NAMED_YEAR = rf"(?P<last>(?:de )?{_LAST_YEAR})|(?P<this>(?:de )?cette annee)|(?P<earlier>{_LAST})\b|(?P<next>prochaine?)\b"
_YEARED = rf"(?:,?[ /.-]{{0,2}}(?:(?:de (?:l'annee )?|en )?(?P<y>{YEAR}|{SPELLED_YEAR})|{_NAMED_YEAR})|[ -](?P<yy>{_SHORT_YEAR}))?"
_OF = r"[ /.-]{0,3}(?:(?:du mois )?d(?:e |' ?))?"
_THIS_WEEKDAY = rf"(?:(?:{WEEKDAY}) )?"
_NO_NUMBER = rf"(?!(?:{NUMBER})\b)"
_NO_SUM = r"(?! ?(?:€|eur|%))"
_FRACTION = (
    r"(?! ?(?:d[eu]\b|des\b|d'|temps|salaire|pension|tarif|journee|heure|h\b|jours?\b|j\b|€|eur|%))"
)

_ABOUT = (
    r"(?:(?:environ|presque|a peu pres|bientot|deja|au moins|maintenant|bien|un peu|plus d[e']|moins d[e']|meme pas|"
    r"a peine|tout juste|pile|quasi(?:ment)?|disons|genre|peut-etre|exactement|facilement|au bas mot|je dirais|je crois|je pense|dans les|pres d[e'])\s*)*"
)
_COUNT = rf"\d{{1,3}}|{NUMBER}"
_UNIT = r"jours?|jrs?|j|semaines?|smaines?|sem|mois|ans?|annees?|heures?|h"
_SPAN = (
    rf"{_ABOUT}(?:(?P<n>{_COUNT})(?:(?: ?(?:ou|a|-|/) ?| )(?:{_COUNT}))?\s*(?:(?:bon(?:ne)?|petite?|grosse?|longue?)s? )?(?P<unit>{_UNIT})\b"
    rf"(?P<half> et d[ea]mie?\b|(?: et)? 1/2)?(?: et (?P<n2>{_COUNT}) (?P<unit2>jours?|semaines?|mois))?"
    rf"|une (?:petite |bonne )?(?P<dozen>{DOZEN})\b(?: de (?:jours|j)\b)?)"
)
_AGO = r"(?:(?:il |i |l )?y ?'?a(?: de ca)?|il doit y avoir|[cs]a doit faire|[cs]a (?:va |vas )?f(?:ai(?:t|re|s)?|era)|cela (?:va )?fai(?:t|re)|voila|voici|remonte a|date d[e'](?! ?une? jour))"
_FEAST = either(FEASTS)
_FROM = (
    rf"(?:(?:(?:la |le |au |l')?(?P<shift>avant-veille|surlendemain|veille|lendemain|jour|soir) (?:d[eu] ?|d'))(?!apres\b|avant\b)"
    rf"|(?P<n>{_COUNT}) (?P<per>jours?|semaines?) (?P<side>avant|apres) "
    rf"|(?:(?P<on>{WEEKDAY})|jour) (?:d'|juste )?(?P<beside>avant|apres|suivant|precedant|qui (?:a )?(?:suivi|suit|suivait|precede|precedait)) )(?:la |l'|le )?"
)
"""Before a day, a feast: « la veille de », « deux semaines après », « le lundi qui a suivi »."""
_MONTH_COMES = (
    r"\b(?:(?:debut?|milieu|fin|courant|en|depuis|des|vers|mois|de|pendant|durant|cours|tout|remonte a)(?:[ -]de|[ -]du mois(?: de)?)?[ -](?:d ?'? ?)?"
    r"|mi[ -]?|d ?'? ?)"
)

PATTERNS = tuple((kind, re.compile(pattern)) for kind, pattern in (
    ("weekday_of", rf"\bsemaine du (?:{_THIS_WEEKDAY})?(?P<d>{DAY}){_OF}(?P<m>{MONTH})(?![a-z]){_YEARED},? (?:(?:c'etait|et|plutot) )?(?:le|un) (?P<weekday>{WEEKDAY})\b"),
    ("day", rf"{_START}(?P<y>{YEAR})(?P<sep>[-/.])(?P<m>\d\d?)(?P=sep)(?P<d>\d\d?)(?![\d/-]|\.\d)"),
    ("day", rf"{_START}(?<!\d )(?P<d>1 ?er|\d{{1,2}}) ?(?P<sep>[/.-]) ?(?P<m>\d{{1,2}}) ?(?:(?P=sep) ?(?P<y>{YEAR}|\d\d)|[ ./-](?P<y4>{YEAR}))"
            rf"(?!\d|[./-]\d)(?!(?<!\d\d\d\d) \d(?!\d? ?(?:h|:))){_NO_SUM}"),
    ("day", rf"{_START}(?<!\d )(?P<d>\d{{1,2}}) (?P<m>[01]?\d) (?P<y>{YEAR})(?! ?\d(?!\d? ?(?:h|:)))"),
    ("month", rf"(?<![\w/.-])(?P<m>0?[1-9]|1[0-2]) ?[/.-] ?(?P<y>{YEAR})(?![/-]|\.\d)"),
    ("day", rf"{_START}(?P<d>\d{{1,2}}) ?[/.-] ?(?P<m>{ROMAN}) ?[/.-] ?(?P<y>{YEAR}|\d\d(?!\d))"),
    ("day", rf"\b(?:le|du|au) (?P<d>\d{{1,2}}) ?[/.-] ?(?P<m>{ROMAN})(?![\w/.'-])"),
    ("day", rf"\b(?P<m>{WHOLE_MONTH}) (?P<d>\d{{1,2}}),? (?P<y>{YEAR})"),
    ("nth_weekday", rf"\b(?P<nth>{NTH}) (?P<weekday>{WEEKDAY}) (?:du mois )?d(?:e |'|u )(?P<m>{MONTH})(?![a-z]){_YEARED}"),
    ("day", rf"\b(?P<last>{_LAST_YEAR}),? (?:c'etait )?(?:vers )?(?:le )?(?P<d>{DAY}){_OF}(?P<m>{MONTH})\b"),
    ("day", rf"(?:^|\b(?:en|de) )(?P<y>{YEAR}),? (?:vers )?(?:le |du )?(?P<d>{DAY}){_OF}(?P<m>{MONTH})\b"),
    ("day", rf"\b(?:le|du) (?P<d>{DAY}),? (?:(?:et|puis|mais) )?(?:[a-z']+ ){{0,3}}(?:recue?s?|arrivee?s?|postee?s?|envoyee?s?|partie?s?|signee?s?|parvenue?s?|distribuee?s?)(?: [a-z']+){{0,2}} le (?P<d2>{DAY}){_OF}(?P<m>{MONTH})(?![a-z]){_YEARED}"),
    ("day", rf"\b{_FROM}(?P<d>{DAY}){_OF}(?P<m>{MONTH})(?![a-z]){_YEARED}"),
    ("day", rf"\b(?:du|les?|entre(?: le)?|au|des) ?{_THIS_WEEKDAY}(?P<d>{DAY})(?:, ?(?:{DAY}))*(?: (?:au|et|ou|a)(?: le| du| au)? | ?[-/] ?(?=\d)){_THIS_WEEKDAY}"
            rf"(?P<d2>{DAY}){_OF}(?P<m>{MONTH})(?![a-z]){_YEARED}"),
    ("day", rf"{_START}(?P<d>{DAY}){_OF}(?P<m>{MONTH}|mais(?= {YEAR}))(?![a-z]){_YEARED}"),
    ("day", rf"\b(?P<m>{WHOLE_MONTH})\.?(?: (?:(?P<y>{YEAR})|(?P<earlier>{_LAST})))?,? (?:(?:vers|plutot|disons|genre|c'etait|c'est|autour|aux alentours|je crois) )*(?:le|du) "
            rf"(?P<d>{DAY})(?=[ ,]*(?:$|[.;:!?)]|exactement|precisement|environ|je (?:crois|pense|dirais)|ou pas loin))"),
    ("slip", rf"(?:^|\b(?:le|du|au|{WEEKDAY}) ?)(?P<d>{DAY}) ?(?P<m>{_NO_NUMBER}[a-z]{{6,11}})\b{_YEARED}"),
    ("slip", rf"{_START}(?P<d>{DAY}) ?(?P<m>{_NO_NUMBER}[a-z]{{6,11}}) ?(?P<y>{YEAR})"),
    ("day", rf"(?:^|[,(:;]\s*|\b(?:le|du|au|depuis|vers|des|date|mails?|courriels?|courrier|lettre|reclamation|recla|ameli|contestee?|contester|reclamee?|reclamer|ecrit|envoyee?|faite?|relancee?s?|relances?|recommande|lrar|message|dernier|derniere|puis|{WEEKDAY}) ?)"
            rf"(?P<d>1er|\d{{1,2}}) ?/ ?(?P<m>\d{{1,2}})(?![\d/]|[.,]\d){_FRACTION}(?!,? ?\d{{1,2}} ?h)(?: (?:{_NAMED_YEAR}))?"),
    ("day", rf"\b(?:le|du|au) ?(?P<d>\d\d?)\.(?P<m>0[1-9]|1[0-2])(?![\d/-]|[.,]\d){_FRACTION}"),
    ("day_of_month", rf"\b(?:le|du) (?P<d>{DAY}),? (?:(?:[dl][eu]|au) (?P<month_ago>{_LAST_MONTH})|(?P<this_month>de ce mois|du mois en cours|courant)\b"
                     rf"|(?:{_LAST})\b)"),
    ("day_of_month", rf"\b(?:le |du )?(?P<month_ago>{_LAST_MONTH}),? (?:vers )?le (?P<d>{DAY})(?! ?[a-z]*(?:mois|{MONTH})\b)(?=\W|$)"),
    ("ago", rf"\b{_AGO} ?{_SPAN}(?! d(?:e|es|u) (?!ca\b|cela\b)| d'| avant\b| apres\b| plus t)"),
    ("yesterday", r"(?<!pas d')(?:\b(?P<before>ava(?:n|nt)[- ]?)hier|\bhier|(?<!\d )\bier)\b"),
    ("this_morning", r"\bce (?:matin|midi)\b"),
    ("today", r"\baujourd ?'? ?h?ui\b|\b(?:ojourd'?h?ui|ajd|auj)\b"),
    ("weekday", rf"\b(?P<weekday>{WEEKDAY}),? (?:(?P<week>(?:de )?(?:{_LAST_WEEK}))|(?:{_LAST})\b)"),
    ("weekday", rf"\b(?P<week>{_LAST_WEEK}),? (?:le )?(?P<weekday>{WEEKDAY})\b(?! \d)"),
    ("weekday", rf"\bdepuis (?P<weekday>{WEEKDAY})\b(?! \d)"),
    ("weekday", rf"\b(?:nee?|naissance|naquit|accouche)(?: (?:ce|le))? (?P<weekday>{WEEKDAY})\b(?! \d| prochain)"),
    ("iso_week", rf"\b(?:(?P<weekday>{WEEKDAY}),? (?:de (?:la )?)?)?semaine (?:no |n°|numero )?(?P<week_no>[1-4]\d|5[0-3]|[1-9])\b(?! ?(?:jours?|semaines?|mois|heures?|h\b|eur|€))"),
    ("last_weekend", rf"\ble week[- ]?end (?:{_LAST})\b"),
    ("last_week", rf"\b(?:{_LAST_WEEK})"),
    ("last_month", rf"(?:^|\b(?:le|du|au|fin|debut|mi|courant) ){_LAST_MONTH}(?! vite)"),
    ("this_month", r"\b(?:ce mois[- ]ci|(?:au |en )?debut (?:du|de|de ce) mois)\b(?! d)"),
    ("month", rf"\b(?P<last>{_LAST_YEAR})(?:[ ,]+(?:vers|debut|mi|fin|en|courant|au mois de|tout|c'etait))*[ ,-]+(?:d')?(?P<m>{WHOLE_MONTH})\b"),
    ("month", rf"{_MONTH_COMES}(?P<m>{WHOLE_MONTH}|sept(?=\.| {YEAR}))(?![a-z])\.?{_YEARED}"),
    ("month", rf"\b(?:debut?|mi|fin|courant)[ -]?(?P<m>sept?)\b(?! (?:mois|jours?|semaines?|ans?|heures?))\.?{_YEARED}"),
    ("month", rf"\b(?P<m>{WHOLE_MONTH})\.?(?:[ ,/-]{{0,2}}(?:de )?(?P<y>{YEAR}|{SPELLED_YEAR})| (?:{_NAMED_YEAR}))"),
    ("month", rf"(?<![\w-])(?P<m>{MONTH}|sept?)\.?[ /-]?(?P<y>{YEAR})"),
    ("slip", rf"\b(?:(?:debut?|mi|fin|courant|au mois de|en|depuis)[ -])(?P<m>{_NO_NUMBER}[a-z]{{6,11}})\b(?: (?P<y>{YEAR}))?"),
    ("feast", rf"\b{_FROM}(?P<feast>{_FEAST})\b(?: (?P<y>{YEAR})| derniere?\b)?"),
    ("feast", rf"\b(?P<feast>{_FEAST}) (?:(?:en )?(?P<y>{YEAR})|derniere?\b)"),
    ("figures", r"^(?:\W*(?:le |je suis |c'est |nee?(?:\(e\))? )*)(?P<figures>\d{8})\W*$"),
    ("figures", r"\b(?:nee?(?:\(e\))?(?: le)?|naissance)\W{0,3}(?P<figures>\d{8})(?!\d)"),
))  # fmt: skip

HEDGE = re.compile(
    r"(?:(?:alors|euh|ben|bah|oui|non|donc|en fait|c'est|c'etait|environ|vers|plutot|depuis|peut-etre|surement|sans doute|genre|disons|"
    r"a peu pres|je (?:dirais|crois|pense)(?: que)?|je (?:voulais|veux) dire|il me semble(?: que)?|autour|aux (?:alentours|environs)|"
    r"je (?:ne )?sais (?:pas|plus)(?: trop| exactement| bien)?|en|la|des|de)"
    r"\b[ ,]*)*"
)
AFTERTHOUGHT = re.compile(
    r"(?:[ ,(]*\b(?:environ|a peu pres|je (?:crois|pense|dirais)|il me semble|maintenant|a vue de nez|de memoire|ou pas loin|"
    r"peut-etre|sans doute|si je me souviens bien|au (?:matin|soir)|(?<!ce )matin|soir|midi|apres[- ]midi|deja|quoi|voila|de ca|de cela|"
    r"(?:mais )?(?:je (?:ne )?suis )?pas (?:tres |trop |vraiment )?(?:sure?|certaine?)|sans certitude|par la|"
    r"(?:mais )?je (?:ne )?sais (?:pas|plus)(?: trop| exactement| bien| quand| (?:le|quel) jour| la date)*)\)?)+$"
)
"""What is said around an answer: it changes nothing."""
_TOLD_MONTH = rf"\d{{1,2}}|{NUMBER}"

# What says a date in answer to « quand ? », and only there.
ANSWERS = tuple((kind, re.compile(pattern)) for kind, pattern in (
    ("month", rf"(?:(?:le |du |au )?mois (?:de |d' ?))?(?P<m>{WHOLE_MONTH}|sept?(?=\.))\.?(?: (?P<yy>'?\d\d))?"),
    ("month", r"(?P<m>0?[1-9]|1[0-2])[/.-](?P<yy>1[3-9]|2\d)"),
    ("month", rf"(?P<y>{YEAR})[-/.](?P<m>0[1-9]|1[0-2])|(?P<told_m>0?[1-9]|1[0-2]) (?P<y4>{YEAR})"),
    ("day", rf"(?P<y>{YEAR}) (?P<m>0[1-9]|1[0-2]) (?P<d>\d\d)"),
    ("weekday", rf"(?P<this_day>ce )?(?:le )?(?P<weekday>{WEEKDAY})"),
    ("weekday", rf"(?:[a-z']+ ){{0,3}}(?:parti|envoye|poste|depose|fait|ecrit|recu|arrive)e?s? (?:le |ce )?(?P<weekday>{WEEKDAY})"),
    ("day_of_month", rf"(?:le )?(?P<weekday>{WEEKDAY}) (?P<d>{DAY})"),
    ("day", r"(?:le |du |au )?(?P<d>1er|\d{1,2})[ ./-](?P<m>\d{1,2})(?:[ ./-](?P<yy>\d\d))?"),
    ("day", rf"(?:le )?(?P<d>\d{{1,2}}) ?[ /.-] ?(?P<m>{ROMAN})(?: ?[ /.-] ?(?P<y>{YEAR}|\d\d))?"),
    ("day_of_month", rf"(?:du |entre )?(?:le|au|du) (?P<d>1er|\d{{1,2}}|(?!premier)(?:{DAY})|un)(?: ?(?:et|ou|au|-|a) (?:le )?(?:{DAY}))?"),
    ("day_of_month", rf"le (?P<d>{DAY}) du mois"),
    ("tomorrow", r"(?P<after>apres[- ]?)?demain"),
    ("ago", rf"(?!une? jours?){_SPAN}"),
    ("ago", r"(?:il y a |ca fait )?(?P<n>quelques) (?P<unit>jours|semaines|mois)"),
    ("feast", rf"(?:(?:c'etait|vers|pour|a|juste|au moment de) )*(?:(?:le|au) (?:jour|week-end|matin|soir) (?:de |du |d'))?"
              rf"(?:la |l'|le |au |les )?(?P<feast>{_FEAST})"),
    ("figures", r"(?:le )?(?P<figures>\d{6})"),
    ("day", rf"(?:le )?(?P<d>{DAY}) du (?P<told_m>{_TOLD_MONTH})(?: (?P<y>{YEAR}|{SPELLED_YEAR}|\d\d|{NUMBER}))?"),
    ("day", rf"(?P<d>{DAY}) (?P<told_m>{NUMBER}) (?P<y>{YEAR}|{SPELLED_YEAR}|\d\d|{NUMBER})"),
    ("day", rf"le (?P<d>{DAY}) (?P<told_m>{_TOLD_MONTH})(?: (?P<y>{YEAR}|{SPELLED_YEAR}|\d\d|{NUMBER}))?"),
))  # fmt: skip

NUMBERED = re.compile(
    r"(?:\b(?:no|num(?:ero)?|ref(?:erences?)?|dossier|articles?|art|alinea|lot|facture|code|version|iban|siret|siren|nir|"
    r"tel(?:ephone)?|loi|decret|bareme|l|r)\b\.?|n°)(?: ?n°)? ?[:=]? ?$"
)
"""Before figures: they number something. Before words: it is the name of a street, or the date of a law."""
NAMED = re.compile(
    r"(?:\b(?:rue|(?<!sur )place|pl|avenue|ave?|bd|bld|blvd|boulevard|square|quai|allees?|impasse|cite|lycee|college|esplanade|"
    r"passage|chemin|pont|faubourg|metro|stade|caserne)\.? (?:du|des|de)"
    r"|\b(?:loi|decret|circulaire|directive)(?: (?:n°|no)? ?[\d./-]+)? du) ?(?:(?:premier|1er) )?$"
)
