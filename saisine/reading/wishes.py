"""What a person asks of the conversation itself: somebody to talk to, to go on, to tell their story again."""

import re

from saisine.reading.folding import fold, spell_out, words
from saisine.reading.questioning import asks
from saisine.reading.sentences import sentences

_SOMEBODY = (
    r"(?:quelqu'un|qqu?n|(?:une?|1) (?:vraie? )?(?:person(?:ne)?|humain|conseiller|agent|etre humain|(?:de vos )?collegues?(?: humaine?)?|operateur|gens|type|mec|dame)|"
    r"une (?:conseillere|operatrice)|de vrais? gens)"
)
_WISH = re.compile(
    r"(?:je (?:veux|voudrais|souhaite|prefere|demande a)|j'aimerais|j'ai besoin de|on peut|peut[- ]on|(?:est ce que )?je peux|"
    r"puis[- ]je|comment|moyen de|envie de|besoin de|laissez[- ]moi|svp|il faut que je)[^.!?]{0,20}"
    rf"\b(?:parler|parle|causer|cause|discuter|echanger|avoir|joindre|voir|appeler) (?:a |avec |au telephone (?:a |avec )?)?{_SOMEBODY}\b"
    rf"|^(?:parler|discuter) (?:a |avec ){_SOMEBODY}|(?:passez|basculez|transferez|redirigez|orientez|connectez)[- ]moi (?:a |vers |sur |avec )?{_SOMEBODY}|\bmettez[- ]moi en (?:relation|contact|ligne) avec\b|\b(?:je veux|donnez[- ]moi|c'est ou) un humain\b|"
    rf"^{_SOMEBODY}(?: s'il vous plait| svp)?$|"
    r"^\W*(?P<whom>operat(?:eur|rice)|conseill(?:er|ere)|humain|agent|standard|telephone|secretariat)(?:\W+(?P=whom))+\W*$|"
    r"\b(?:pas|donc|donnez[- ]moi|avez|avoir|moyen|existe)\b.{0,25}\b(?:numero|ligne|standard|telephone) (?:ou|qui|que|avec) .{0,20}\b(?:decroche|repond|appel)|"
    r"\b(?:pas|n'y a|donc|existe)\b.{0,25}\b(?:etre (?:vivant|humain)|vraie? (?:personne|humain|conseiller)|quelqu'un de (?:vivant|reel)|chair et d'os)\b[^.]*\?"
)
_NOT_A_WISH = re.compile(
    r"impossible de|jamais pu|n'arrive (?:pas|jamais|plus)|\b(?:je|on) (?:\w+ )?jamais|pas (?:pu|reussi|moyen de)|j'ai (?:fini|pu|reussi|voulu|essaye)"
)
_GOES_ON = re.compile(
    r"^(?:(?:oui|ok|d'accord|non|allez|bon|c'est bon|si (?:c'est|c) (?:bon|possible)),? )*(?:on |je |nous )?(?:peut |peux |veux |voudrais )?(?:continue[rz]?|continuons|"
    r"reprends?|reprenons|reprendre)(?: (?:ma demande|svp|s'il vous plait|la demande))?$"
)


_REASSURES = re.compile(
    r"\bca va(?= (?:la|bien|mieux|merci|maintenant|aller|on|je|oui)\b| ?[,.!;]| ?$)|\bje vais (?:bien|mieux)\b|\ben securite\b(?! sociale)|\bpas en danger\b|"
    r"\blaissez tomber ce que j'ai (?:dit|ecrit)\b|\brassure[rz]?[- ]vous\b|\b(?:vous|t') ?inquiete[rz]? pas\b|\bpas d'inquietude\b|\b(?:on|je) continue\b(?! (?:de |a |d'))|\bcontinuons\b"
)
_PROTESTS = re.compile(
    r"\b(?:pas|plus|aucune|jamais|ni|rien)(?: \w+){0,2} envie de (?:mourir|me tuer|me suicider|me pendre|m'en aller comme ca)\b|\b(?:pas|jamais) (?:de )?(?:suicide|danger)\b|"
    r"\bpourquoi (?:est[- ]ce que )?(?:vous |tu )?(?:me |m'|nous )?(?:donne|montre|envoi|envoy|parle|sor|met|affiche|file)\w*(?:[- ]vous)?[^?!.]{0,25}\b(?:numeros?|3114|3919|112|15|ca|cela)\b|"
    r"\b(?:personne|nul) (?:n'est |ici |n'a |)?(?:ici )?(?:n'est )?en danger\b|\b(?:gardez|laissez tomber|rangez|je (?:connais|n'ai pas besoin de)) vos numeros\b|"
    r"\bpourquoi (?:est[- ]ce que )?(?:vous |tu )?(?:me |m'|nous )?parle[sz]?(?: vous)? (?:de|d') ?(?:mourir|la mort|mort|suicide|me tuer)\b|"
    r"\b(?:ne )?(?:pense|songe|pensais|songeais) (?:absolument |vraiment )?pas (?:du tout )?(?:a|au) (?:mourir|me tuer|la mort|me suicider|me pendre|suicide)\b|\b(?:c'est |c |ce n'est )?pas (?:du tout )?(?:pour|pr) (?:me suicider|me tuer|mourir)\b|\bpas (?:l'intention|question) de (?:mourir|me tuer|me suicider)\b|"
    r"\bmoi pas? mourir\b|\barret(?:ez|er|e) (?:avec|de (?:me )?parler de) (?:ca|sa|cela|mourir|mort)\b|\b(?:ne )?veux pas (?:du tout )?(?:mourir|me tuer|me suicider)\b|\bsuis pas (?:\w+ )?(?:suicidaire|en danger|maltraitee?|battue?)\b|"
    r"\b(?:pas|jamais) (?:dit?|voulu dire|ecrit)(?: (?:que|ke))? ?(?:je n'allais pas bien|j'?all?ais? mal|le contraire)\b|"
    r"\bpersonne ne (?:me|nous) (?:frappe|bat|tape)\b|\b(?:je |j)vais (?:tres )?bien\b(?! \w+(?:er|ir|re)\b| me\b)"
)
_BUT_IN_DANGER = re.compile(
    r"\b(?:saute|aide[rz]?|secours|ou je|j'en peux plus|trop tard|cachets?|medicaments|revenu|frappe|tape|bat|(?<!juste )(?<!suis )creve|s'arrete|adieu|seul\w*|corde|rasoir|idees|issue|reponds de rien|recommence|lame|pont)\b|\bmais moi\b|\b(?:pas|plus|jamais) en securite\b"
)
LONGEST_PROTEST = 22
"""Words of a sentence."""
LONGEST_COMFORT = 22
"""Words. A longer message tells more than that."""
_CALL = re.compile(
    r"\b(?:que quelqu'un|qu'on|qu'une personne|que vous) me (?:r?appelle|telephone|rappeliez)\b|\b(?:rappele[rz]|rappellez|appelez|telephonez)[- ]moi\b(?! (?:en (?:deux|trois|quelques|un) mots?|brievement|juste|l[ea]s? |votre |vos |qui |que |qu'|quoi|ce |comment|pourquoi|a quoi|de quoi|d'abord ce))|\b(?:etre|qu'on me|quelqu'un (?:peut|pourrait) me|pouvez[- ]vous me|vous pouvez me|"
    r"peut[- ]on me|on peut me) (?:rappelee?|rappelle|rappeler|r?appele[re]?|contacter par telephone)\b"
)


_LEAVES = re.compile(
    r"^(?:bon |ok |desolee? |excusez[- ]moi |attendez |la )*(?:,? ?)(?:je (?:dois|vais devoir) (?:y aller|partir|filer|raccrocher|vous laisser|m'en aller|m'absenter|couper)|"
    r"on (?:continue|reprend|finit|verra ca|voit ca) (?:plus tard|demain|ce soir)|a plus tard|plus tard(?=\W*$| (?:svp|merci|je|on|s'il)))\b|"
    r"\b(?:je |on )(?:reviendrai|reviens|finirai|finis|termine(?:rai)?|continue(?:rai)?|reprend(?:s|rai)|m'en occupe(?:rai)?|m'y remet(?:s|trai)|refer(?:ai|a) ca|ferai ca|fera ca)"
    r" (?:ca )?(?:plus tard|demain|ce soir|ce week[- ]end|apres|a midi|ce midi|tout a l'heure|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|la semaine prochaine|quand)\b|"
    r"^(?!.*\b(?:jamais|pas que|adieu|toujours|pour de bon)\b).*\b(?:je|j') ?(?:reviendrai|reviendrais|repasserai)(?: (?:vers vous|vous voir|ici|alors))?\W*$|"
    r"\bplus de bat+(?:erie|ri)\b|\bje reviens (?:dans|ds) (?:\w+ )?(?:min|heure|instant|moment)\w*"
)


_ERASES = re.compile(
    r"\b(?:efface[rz]|effacez|supprime[rz]|detruise[rz]|detruire)(?:[- ]moi)? (?:tout|toutes mes|mes (?:donnees|reponses|informations)|ma demande|mon dossier|mon brouillon|cette (?:demande|conversation|discussion)|cet echange)\b|"
    r"\bdroit a l'(?:effacement|oubli)\b|\bl'effacement de (?:tout|mes|ma|mon|cette)\b|\b(?:faites|faire) disparaitre (?:tout|mes|ma|mon|cette)\b|"
    r"\btout (?:jeter|mettre|balancer|foutre) (?:a la (?:corbeille|poubelle)|aux ordures)|\b(?:virez|jetez|jeter|virer|poubelle) (?:tout|toutes mes|mes (?:donnees|reponses)|mon (?:dossier|brouillon))\b"
)


def wants_to_erase(text: str) -> bool:
    """True for « effacez tout », « supprimez mes données »."""
    return bool(_ERASES.search(fold(text))) and "?" not in text


_SETTLED = re.compile(
    r"\b(?:ils|elle|la caisse|la cpam|l'urssaf|on) (?:m'|nous )(?:ont|a) (?:enfin |finalement |tout )?(?:paye|rembourse|verse|regularise|debloque)\w*\b|"
    r"^\W*c'est (?:enfin |bien )?(?:regle|resolu|arrange)e?\b[^.!?]{0,25}(?:\bils ont (?:tout )?(?:paye|rembourse|verse)|\bmerci\W*$|^\W*$)|^\W*c'est (?:enfin |bien )?(?:regle|resolu|arrange)e?\W*$"
)


def says_settled(text: str) -> bool:
    """« C'est réglé, ils ont payé ce matin »: nothing is asked any more."""
    return bool(_SETTLED.search(spell_out(text)))


_SENDS = re.compile(
    r"(?:^|[,.;:!] ?|\b(?:bon|ok|oki|oui|ouais|alors|et|allez|parfait|merci|ca|voila|go|vzy|tant pis) )(?:envoyez|envoie|transmettez|transmets|expediez|validez)\b|"
    r"\b(?:vous pouvez|tu peux) (?:l'|le |la |tout )?(?:envoyer|transmettre|valider|y aller)\b|\b(?:bon|ok|oui|c'est bon),? envoi(?= ?(?:stp|svp|s'il|[.!,]|$))|^(?:\W|bon|ok|allez|merci)*(?:allez|go|banco)\W*$"
)
_SENDS_NOT = re.compile(
    r"\b(?:(?:envoye[rz]?|transmett\w+|expedie[rz]) (?:rien|aucune?|nulle part|a personne)|ne|n'\w+|pas|jamais|plus|refus\w*|hors de question|peur|demain|ce soir|plus tard|relir\w*|relis\w*|d'abord|ensuite|puis|apres|avant|quand(?! meme)|si|"
    r"enlev\w*|retir\w*|rectifi\w*|remplac\w*|mettez|mais|sauf|ajout\w*|rajout\w*|corrig\w*|chang\w*|manque|attend\w*|faux|fausse|erreur|tromp\w*|"
    r"moi|lui|leur|copie|courrier|mail|lettre|papiers?|pieces?|a (?:ma|mon|mes|la|le|l'\w+))\b"
)
_NO_ORDER = re.compile(
    r"\w\W+(?:non|stop)\W*$|\bpo\W*$|^stop\b|\b(?:annul|renonc|coquille)|\barrete[rz]? tout|\b(?:m'a|m'ont|nous a|nous ont|on m'a) (?:dit|repondu|ecrit|demande)\b|"
    r"\benvoyez(?:[- ]moi)? (?:une?|des|du|le dossier|les pompiers|quelqu'un)\b"
)
"""« Envoyez. Non », « la CPAM m'a dit : envoyez le dossier », « envoyez une ambulance »."""
_SENDS_IMPATIENTLY = re.compile(
    r"\W*(?:mais |bon |et |alors )*(?:qu'est[- ]ce que vous attendez|qu'attendez[- ]vous|vous attendez quoi) pour (?:l'|la |le )?(?:envoyer|transmettre|expedier)(?: (?:ma|cette|la) demande)?\W*$"
)
_SENDS_ALL_THE_SAME = re.compile(
    r"^(?:\W|ok|oui|bon|d'accord|allez)+(?:j'ai (?:un peu )?peur|ca me fait peur|je (?:suis|reste) (?:un peu )?inquiete?|je stresse|j'hesite)\W+"
    r"mais (?:transmettez|envoyez|allez[- ]y)(?: quand meme| svp| s'il vous plait)?\W*$"
)
"""« Ok, j'ai peur mais transmettez »."""
_SENDS_IT = re.compile(
    r"^(?:\W|oui|ok|bon|parfait|super|merci)*(?:c'est (?:bien|bon|exact|parfait|ca|juste))?\b[^.!?;]{0,15}[,. ]+(?:envoyez|transmettez|validez)(?:[- ](?:le|la|les|moi ca|tout|ca))?(?: donc| vite| alors| maintenant)?(?=\W*$|,? (?:et |je vous )?(?:merci|remercie|bonne|au revoir))"
)
"""« Oui oui, c'est bien mon petit, envoyez-le donc, et merci, … »."""
_COURTEOUS_END = re.compile(
    r"(?<=\w),? (?:et )?(?:encore )?(?:merci|je vous remercie|bonne (?:journee|soiree|continuation)|que dieu vous|vous etes (?:bien |tres |trop )?(?:aimable|gentil))\b"
    r"(?!.*\b(?:mais|sauf|par contre|attend\w*|corrig\w*|chang\w*|avant|pas|plus|non|enlev\w*|retir\w*|ajout\w*|modifi\w*)\b)[^?]*$"
)
_SENDS_CALMLY = re.compile(
    r"^(?:\W|non|mais|oui)*(?:(?:je (?:ne )?suis pas (?:triste|suicidaire|en danger|malheureu\w+)|ca va|je vais (?:tres )?bien|c'est (?:juste |seulement )?une (?:facon|maniere) de parler|tout va bien)\b[^.!?;\d]{0,50}[.!;,]+\s*)+"
    r"(?:alors |bon |et )?(?:envoyez|transmettez)(?:[- ](?:le|la|les|tout|ca))?(?: donc| svp| merci| maintenant| alors| s'il vous plait)*\W*$"
)
"""« Je ne suis pas triste, c'est seulement pour mes reins. Envoyez donc »."""
_MAY_SEND = re.compile(
    r"^(?:\W|oui|ok|bon|parfait|c'est (?:bien )?(?:bon|exact|parfait|ca|cela)|tout est (?:bon|exact|juste)|tres bien|d'accord|alors|donc|la|maintenant)*(?:vous pouvez|tu peux) (?:l'|le |la |tout |donc )?(?:envoyer|transmettre|valider|y aller)\b"
)
"""« Oui vous pouvez transmettre »: said without a question mark, it orders."""
LONGEST_ORDER = 18
"""Words."""


def wants_to_send(text: str) -> bool:
    """True for « c'est parfait, envoyez, merci », « bon, transmettez comme ça »: an order, and nothing that may be
    against it. It hands the request over: whatever could be a refusal, a question or a wish is none."""
    said = spell_out(text)
    if _SENDS_IMPATIENTLY.match(said):
        return True
    said = _COURTEOUS_END.sub("", said)
    allows = "?" not in text and _MAY_SEND.search(said) is not None
    if len(words(said)) > LONGEST_ORDER or (asks(text) and not allows):
        return False
    if _NO_ORDER.search(said):
        return False
    if _SENDS_ALL_THE_SAME.search(said) or _SENDS_IT.search(said) or _SENDS_CALMLY.search(said):
        return True
    return bool(_SENDS.search(said)) and not _SENDS_NOT.search(said)


def is_no_order(text: str) -> bool:
    """True for « envoyez. Non », « envoyez une ambulance »."""
    return bool(_NO_ORDER.search(spell_out(text)))


_FAREWELL = re.compile(
    r"\bje vous (?:laisse|abandonne|quitte|salue)(?=\W*$|,| (?:la|car|parce|tranquille|j'ai|il faut|a plus|et merci|pour aujourd'hui)\b)|"
    r"\b(?:adieu|tchao|ciao|tchuss|bye)\b(?! (?:mes?|mon|ma|la|le|les|aux?)\b)|\bau revoir\b|\bbonne (?:continuation|soiree|fin de journee|nuit)\W*(?:a vous|a tous|madame|monsieur)?\W*$|"
    r"\b(?:je|faut que je) (?:file|me sauve|m'en vais|me casse|me tire)\b(?! pas)|"
    r"^(?:\W|allez|bon|ben|ok|merci|et)*(?:a (?:plus|\+|bientot|la (?:prochaine|revoyure)|un de ces quatre|jamais)|sur ce)\b(?! (?:tard|de|d'|que)\b)"
)
_COMES_BACK = re.compile(r"\b(?:reviens|reviendrai|finis|finirai|reprends|reprendrai|continue)\b")
LONGEST_FAREWELL = 12
"""Words."""


def says_goodbye(text: str) -> bool:
    """True for « je vous laisse, le petit se réveille », « adieu »; not for « je reviens demain »."""
    said = fold(text)
    short = len(words(said)) <= LONGEST_FAREWELL and "?" not in text
    return short and bool(_FAREWELL.search(said)) and not _COMES_BACK.search(said)


_FOLLOWED = re.compile(
    r"\bmed-[a-z0-9]{3,}|\b(?:ma|mon|notre|la|le) (?:saisine|dossier de mediation|demande de mediation)\b"
)
_PROGRESS = re.compile(
    r"\b(?:arrivee?s?|recue?s?|traitee?s?|en est|en sont|avance|bouge|partie?|enregistree?|nouvelles?|suivi|statut|devient|devenue?|deniche|passee?|transmise?)\b"
)
_SENT = re.compile(
    r"\b(?:ma|la|notre) (?:saisine|demande (?:de mediation|au mediateur))\b[^.!?]{0,20}\bque j'ai (?:deposee?|envoyee?|transmise?|faite?|adressee?)"
)
_NO_NEWS = re.compile(
    r"\bsans (?:suite|reponse|nouvelles?)\b|\bou en (?:est|sommes)|\bpas (?:de|eu de) (?:nouvelles?|reponse)|\baucune (?:nouvelle|reponse)"
)
LONGEST_REMINDER = 50
"""Words. « …au sujet de la saisine que j'ai déposée le 18, demeurée sans suite »."""
LONGEST_FOLLOW_UP = 18
"""Words."""


def asks_for_news(text: str) -> bool:
    """True for « mon dossier MED-7QF4, il est arrivé ? »: of a request sent to the mediator, by its name."""
    said = spell_out(text)
    if len(words(said)) <= LONGEST_REMINDER and _SENT.search(said) and _NO_NEWS.search(said):
        return True
    short = len(words(said)) <= LONGEST_FOLLOW_UP
    return short and bool(_FOLLOWED.search(said)) and bool(_PROGRESS.search(said))


_SKIPS = re.compile(
    r"^(?:\W|nan|non|ok|bon|oh|allez|c'est bon|je prefere|si possible|euh|desolee?)*"
    r"(?:(?:je|on|jpeux|je peux|on peut|peut[- ]on|puis[- ]je|est[- ]ce qu'on peut) )?"
    r"(?:(?:passer|passe|passons|passez|saute[rz]?|sautons|zappe[rz]?|zappons|skip)(?=\W*$| (?:celle|cette|ce|la|le|a la|mon tour|svp|merci|s'il|plutot)\b)|"
    r"(?:au |la |question )?(?:suivante?|next|suite)(?= ?(?:question|svp|s'il vous plait)?\W*$))|"
    r"\bsinon,? je (?:saute|passe|zappe)\b|\b(?:next|skip)\W*$|"
    r"^(?:bon )?laisse[rz]? tomber (?:le|la|ce|cette|pour (?:le|la)) (?:siret|numero|nir|question|mail|telephone|tel|secu)\b|"
    r"\bje (?:te |vous )?(?:le |la |les )?(?:file|donne|envoie|enverr|dir|mettr)r?ai (?:ca )?(?:plus tard|apres|demain|ce soir)\b|"
    r"^plus tard\W+(?:les?|la|ma|mon|mes|l'|pour|c'est)\b|^(?:les?|la|mes|ma|mon) \w+ (?:on verra |ce sera |je verrai |je les enverrai )?(?:apres|plus tard)\W*$(?<!a plus tard)|"
    r"\b(?:je )?(?:ne )?reponds? pas a (?:cel\w+|ca|cette)\b|\b(?:prefere|aime mieux|aimerais mieux) (?:ne )?pas (?:vous |le |la |les |l'|y )*(?:donner|dire|repondre|communiquer|indiquer|laisser|mettre)\b|\bj'aimerais (?:autant )?(?:mieux )?(?:passer|sauter)\b|"
    r"^(?:\W|non|nan|moi|je|j'|on)*(?:ne )?(?:pas|veux pas|vais pas) (?:vous )?donner (?:ce|le|mon|ma|mes) \w+"
)
LONGEST_SKIP = 9
"""Words."""


def wants_to_skip(text: str) -> bool:
    """True for « je saute », « jpeux passer ? », « plus tard les papiers »: the question is passed over."""
    said = spell_out(text)
    if len(words(said)) > LONGEST_SKIP or ("?" in said and "prefere" in said):
        return False
    return bool(_SKIPS.search(said))


def wants_to_leave(text: str) -> bool:
    """True for « je dois partir, je reviendrai ce soir »: the draft is kept."""
    return bool(_LEAVES.search(fold(text)) or _LEAVES.search(spell_out(text)))


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
    said = spell_out(text)
    return bool(_WISH.search(said)) and not _NOT_A_WISH.search(said)


_STARTS_AGAIN = re.compile(
    r"\bretour (?:a la |a )?case depart\b|"
    r"^(?:\W|\b(?:bon|non|allez|ok|alors|oui|mais)\b)*(?:on |je veux |je voudrais |je prefere |laissez[- ]moi |faut )?(?:tout )?(?:recommenc\w+|repart\w*|repren\w+|refai\w*) (?:tout )?(?:a|de|depuis) (?:zero|le debut)\b"
)
LONGEST_ORDER = 15
"""Words."""


def wants_to_start_again(text: str) -> bool:
    """True for « retour case départ », « on recommence à zéro »; offered, never done at once."""
    said = spell_out(text)
    return len(words(said)) <= LONGEST_ORDER and not asks(text) and bool(_STARTS_AGAIN.search(said))


def reassures(text: str) -> bool:
    """True for « non ça va, je suis chez ma mère », « je suis en sécurité » : what one says to who worries."""
    said = spell_out(text)
    short = len(words(said)) <= LONGEST_COMFORT and "?" not in text
    return short and bool(_REASSURES.search(said)) and not _BUT_IN_DANGER.search(said)


_COMFORTS = re.compile(
    r"\b(?:ne )?vous inquiet\w+ pas\b|\bpas d'inquietude\b|\bje (?:ne )?(?:vais )?(?:ferai|faire) rien\b|\bje (?:ne )?(?:vais|veux) pas (?:mourir|me tuer|me faire)\b|"
    r"\bca va aller\b|\b(?:je vais|tout va) (?:tres )?bien\b|\bcontinuer (?:le|mon|ma|ce|la|cette|avec) (?:dossier|demande|saisine)\b|\b(?:on|je) (?:peut|peux|voudrais|veux|prefere) continuer\b"
)


def comforts(text: str) -> bool:
    """True for « ne vous inquiétez pas, je ne ferai rien »: said to who worries."""
    return bool(_COMFORTS.search(fold(text)))


def protests_of_danger(text: str) -> bool:
    """True for « mais pourquoi vous me parlez de mourir ? », « je vais bien, c'est juste l'argent »: said to help that
    was not called for."""
    said = spell_out(text)
    if _BUT_IN_DANGER.search(said):
        return False
    first = sentences(said)[0]
    told = said if len(words(said)) <= LONGEST_PROTEST else first
    return len(words(told)) <= LONGEST_PROTEST and bool(_PROTESTS.search(told))


def wants_to_go_on(text: str) -> bool:
    """True for « oui on continue »: back to the question that was open."""
    return bool(_GOES_ON.search(fold(text).strip(" .!,")))


_ANNULS_A_DEBT = re.compile(
    r"\b(?:annul|effac|supprim|retir|enlev)\w* (?:\w+ ){0,2}?(?:l'|la |les |le |cet |cette |ces |mes |ma |mon |leurs? |des )?"
    r"(?:indus?|dettes?|majorations?|contraintes?|penalites?|decisions?|refus|redressements?|trop[- ]percus?|sommes?|cotisations?|amendes?|saisies?)\b"
)


def annuls_a_debt(text: str) -> bool:
    """True for « peut-il annuler l'indu », « effacez ma dette »: what is disputed, and not what was written here."""
    return bool(_ANNULS_A_DEBT.search(spell_out(text)))
