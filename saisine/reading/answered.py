"""What came back after a complaint, clause by clause: an answer, or silence.

An automatic acknowledgement is no answer, and neither is a first decision that nobody contested.
"""

import re
from collections.abc import Iterator, Sequence

from saisine.reading.clauses import Clause
from saisine.reading.complaint import BETWEEN, LETTER
from saisine.reading.folding import spell_out

_REPLY = r"(?:reponses?|retours?|nouvelles?|suites?|reactions?|signe de vie)\b"
_NO_REPLY = re.compile(
    r"\bpar ecrit,? rien\b|\brien de rien(?= ?$)|\b(?:(?<!n'est )(?<!c'est )pas|jamais|aucune?|nulle|(?<!classe )(?<!classee )sans|zero|plus|moindre|ni|0)"
    rf"(?: (?:eu|recu|encore|comme|la|moindre|toujours|de|d'une|une?|leur|vraie|donne|bonne|seule?|meme))* {_REPLY}"
    rf"|\b(?:attends?|attente)(?: (?:toujours|encore|d'une?|de|une?|leur|la|le|sa|votre|moindre))+ {_REPLY}|\battends (?:toujours|encore) ?$"
    r"|lettre morte|silence(?! vaut)|rien en retour|\bpas donne suite|toujours en attente(?= ?$)|(?:depuis|toujours) (?:plus )?rien ?$"
    r"|personne (?:ne |n'a |qui |ki |n'y )?(?:me |m'a )?(?:repond|rappel|donne|bouge|ecri(?:t|s)\b|telephon)|(?:juste|seulement|que|qu'|sauf|a part)(?: un| l'| des)? ?accuses? |(?:reponse|message) automatique|\ben vain\b|\b(?:reste\w*|dort|perdue?s?|oubliee?s?|range\w*|finir|fini) (?:dans|sous|au fond d') ?(?:un|le|leur|une|la) (?:tiroir|placard|pile)|\bpas le moindre (?:signe|mot|retour|echo)|\bplus personne\b|\bpersonne ne (?:lit|regarde|traite|ouvre) (?:les|mes|mon|nos|ma|notre)\b|\bson attend\b|\baucune? accuse|\bmutisme\b|\bsans (?:obtenir|recevoir|avoir)(?: eu| recu)? (?:d'|de |la |une |aucune |le )*(?:explication|reponse|retour|suite|nouvelle|signe)|\bnul n'|\bpersonne (?:n'a |ne )?repon\w*|\b(?:attends?|attend|attendons|attendre)(?: toujours| encore)* qu(?:e |'il|'on)[^.!?;]{0,15}\b(?:repond|reag|rappel)|"
    r"\b(?:cpam|caisse|urssaf|carsat|secu|administration|service) (?:\w+ )?(?:muette?|silencieu\w+|aux abonnes absents)\b|\babonnes? absents?\b|\b(?:ne |n'a |n'ont )(?:pas )?(?:reagi\w*) ?pas|\bne (?:reagi\w+|bouge\w*|bronche\w*) (?:pas|plus)|\bfai(?:t|s) (?:le|la) morte?"
    r"|\bignoree?s?\b(?! (?:que|comment))|(?<!transmission est partie )(?<!feuille est partie )\bdans le vide\b|\bdonne lieu a (?:rien|aucune?)\b|\bn'a rien donne\b|(?<!paga )(?<!pago )\bnada\b|\b(?:pas|sans|aucun|nul|jamais)(?: eu)? (?:d'|le moindre )?echo\b|\bl'ombre d'une? (?:reponse|retour|suite|explication)|\b(?:grand|le) vide(?: \w+)?(?= ?$)|\bpersonne pour (?:me |nous |lui )?(?:dire|repondre|expliquer|renseigner)|\bpas (?:ete )?suivie? (?:d'|de )|\brien (?:n'a |ne )?(?:bouge|change|avance)(?!r)|\bpersonne\b[^.!?]{0,20}\b(?:daign|repond|reag|rappel|bouge|bronch)|sourde oreille|\bfont les morts\b|(?<!touche )(?<!touch )(?<!paye )(?<!verse )(?<!rembourse )(?<!percu )(?<!gagne )\bque dalle\b|\bwall?ou\b|\btoujours r ?$|\bcalme plat\b|\bneant\b|\bpas (?:de news|l'ombre)\b|\bnul ne\b|\bdaign\w+ (?:pas |meme pas )?(?:me |nous |a )?(?:repond|reag|lire|donner)\w*|pas de son\b|plus de son|radio silence|\bc'est le desert\b|\bpas un (?:mot|signe|coup de fil)\b|\bfond (?:d'un|du|d'une) (?:tiroir|corbeille|placard)|\boubliettes\b|\bpoint mort\b"
    r"|\b(?:m'|nous |lui |leur )(?:ont|a|avez) (?:jamais|pas|toujours pas|meme pas)(?: meme)? (?:re)?(?:appelee?s?|ecrit|contactee?s?|telephone)\b"
    rf"|{LETTER}(?![^.!?;,]{{0,30}}\bclassee?)[^.!?;,]{{0,30}}\b(?:muette?s?|perdue?s?|egaree?s?|oubliee?s?|enterree?s?|dort|dorment|sans (?:le moindre )?(?:effet|resultat|succes|suite))\b"
    r"|\breponses? (?:que |qui )?(?:je |on |elle )?(?:ne |n')?(?:l')?(?:ai|est|a)? ?(?:jamais|pas|toujours pas) (?:eue?|recue?|venue?|arrivee?|obtenue?)"
    r"|\bpas (?:de|recu de|une seule) (?:lettre|courrier|mail|appel)(?: en retour| de leur part)?(?= ?$)"
)
_STILL_WAITING = re.compile(
    r".*\b(?:dit|dis|dise\w*|repond\w*|assur\w*)\b.{0,30}\b(?:va|vont|allai(?:t|ent))(?: \w+'?){0,1} ?(?:repond|r?app?el|recontact|traiter|regarder|revenir)\w*.*|"
    r".*\b(?:dit|dise\w*|repond\w*) que c'(?:est|etait) (?:en (?:cours|etude|traitement|instruction)|a l'etude).*| ?(?:et |depuis )*rien (?:recu|eu|vu)(?: depuis| encore)? ?|"
    r".*\brien (?:n'a |n'est |n'a ete |ne s'est |a ete )?(?:corrig|rectifi|regl|regularis|mis a jour|modifi|traite|fait)\w*.*|.*\b(?:toujours|encore|jamais|n'a|est) (?:pas|jamais)(?: ete)? (?:faite?|corrigee?|rectifiee?|traitee?|reglee?|regularisee?|examinee?|lue?|prise? en compte)\b.*"
    r"|.*\b(?:devaient|devait|devrait|promis|promet\w*|promesse|cense\w*|jure)\b.{0,30}\b(?:r?appel|coup de fil|repond|recontact|revenir vers|retour|reponse)\w*.*|.*(?<!touche)(?<!recois)(?<!comprends)(?<!compris)(?<!dis)(?<!dit)(?<!change)(?<!fait)(?<!pour)(?<! de)(?<!verse)(?<!paye)(?<!rembourse)(?<! ai)(?<!'ai)(?<! a)(?<! ont)(?<! est)(?<!veut)(?<!veulent)(?<!peux)(?<!sais)(?<! y)(?<!'y)(?<!reste)(?<!percois)(?<!coute)(?<!sert)(?<!demande)(?<!bouge)(?<!doit)(?<!dois) rien ?"
    r"| ?(?:et |mais |puis |ca |elle |je |c'est |dossier |reste |est )*(?:toujours |encore |depuis |deja )*(?:j'attends(?: toujours| encore| depuis| voila| rien)*|en cours(?: (?:de |d')\w+)?|on attend(?: toujours| encore)?|nous attendons(?: toujours| encore)?|a l'etude|en instruction|en traitement|muette?|j'attends voila c'est tout) ?"
    r"|.*\b(?:ai|a|avons) (?:toujours |absolument )?rien (?:recu|eu|vu venir)\b.*|.*\b(?:dossier|demande|situation|affaire) (?:n'a |ne )?(?:pas|jamais) (?:bouge|avance).*|.*\bj'en suis la\b.*|.*\bon m'ignore\b.*|.*\bsans (?:le moindre |aucun )?(?:resultat|succes|effet)\b.*"
    r"|(?:.*\b(?:reclamation|recours|courrier|lettre|mail|courriel|message|demande|contestation|relance|signalement)s?\b.*)? ?(?:et |mais |toujours |encore )*(?:jamais|pas|non|meme pas) (?:ete )?(?:lue?|ouverte?|traitee?|consultee?|examinee?|prise? en compte|honoree?|suivie? d'effet)s?\b.{0,25}"
    r"| ?(?:et |mais )*(?:toujours |encore |a ce jour )+(?:aucune?|pas d[e']|pas la moindre) ?(?:explication|geste|mouvement|solution|correction|evolution)s? ?(?: a ce jour)? ?"
    r"|.*\b(?:n'ont|n'a|ont|a) (?:jamais|pas|meme pas|toujours pas|pas encore) (?:reagi|bronche|donne signe|statue|tranche)\b.*|.*\brien (?:n'est |n'a |ne |est )?(?:revenu|venu|arrive en retour|en retour)\b.*|.*\bmeme pas (?:ete )?(?:accuse|un accuse|d'accuse)\b.*"
)
"""Once one has complained."""
_ACKNOWLEDGED = re.compile(r"accuses? (?:(?:de )?reception|automatiques?)")
_AUTOMATIC = re.compile(
    r"\b(?:accuses? (?:automatique|auto)|(?<!avec )accuses? de reception|(?:l'|un |une |truc |message |mail |reponse |courrier )(?:accuse |truc |message |mail |reponse )?"
    r"auto(?:matique|matise)?e?s?\b|bien recu (?:vot(?:re)?|not(?:re)?|ma|mon|la) (?:message|demande|courrier|mail|reclamation)|"
    r"(?:demande|reclamation|dossier|courrier) (?:est |a ete )?(?:bien )?enregistree?|sera traitee?|traitons votre|cours de traitement|transmise? (?:au|aux) services? (?:competents?|concernes?))"
)
_ANSWERED_TOO = re.compile(
    r"\b(?:refus\w*|rejet\w*|maint\w+|confirm\w+|pas d'accord|disent|dit que|explique\w*|puis|ensuite|apres|mais ils|irrecevable|recevable|reclament|"
    r"me disent|droit a|classee?|annul\w*|accord\w*|favorabl\w*|negati\w*|ont repondu|a repondu|la reponse|quand meme)\b"
)
LONGEST_ACKNOWLEDGED = 25
"""Words."""
_OF_SOMEBODY = re.compile(r"\bdont\b|regle du silence|de ses nouvelles")
_NOTHING_CAME = re.compile(
    r" ?(?:et |toujours |encore )*(?:jamais|pas|point)(?: ete| m'a| m'ont)? (?:repondu|rappelee?s?) ?|"
    r" ?(?:(?:et|toujours|depuis|plus|puis|ensuite|apres|a ce jour|absolument|encore|bah|ben) )*(?:rien|ras|nada)(?: du tout| depuis| de plus| de leur part| de neuf| a ce jour| de rien| a l'horizon| (?:dans|en) (?:(?:ma|la|notre|sa) )?(?:boite(?: aux lettres| mail)?|messagerie|retour))* ?"
)
_REPLIES = re.compile(
    r"\b(?:repond(?:u|ent|s|ait|e)?|retorque\w*|r(?:app|ap)ell?ee?s?|rappellent|recontacte\w*)\b"
)
_SAYS = re.compile(
    r"\bm'(?:ont|a) (?:juste |simplement |seulement |encore |sechement |gentiment |betement |vite |poliment |aussitot |tout de suite )?(?:renvoyee?|remerciee?|deboutee?|conseille|econduite?|ecrit que|envoyee?r? (?:balader|bouler|promener|paitre))|\b(?:remercie\w*|felicit\w+) (?:\w+ )?(?:de|pour) (?:ma|mon|notre) (?:patience|comprehension|courrier|message|interet)|"
    r"\b(?:m'ecri(?:t|vent)|me dise?|nous (?:dit|ecrit|dise)|m'a (?:ecrit|dit|appele\w* pour))|\bpour (?:me|nous|lui) dire (?:que|qu'|de|d')|\b(?:une?|le|la|leur|ce|l')(?: |(?<='))(?:courriel|courrier|mail|e-?mail|message|lettre|sms|conseill\w+|agente?|employee?|dame|monsieur|gestionnaire)(?: \w+)? (?:me |m'|nous |lui )(?:a |ont )?(?:indiqu|invit|remerci|inform|annonc|renvoi|renvoy|expliqu|appren|propos|conseill|oppos|precis|dit)\w*|\blav\w+ les mains|\bballad\w+|\bbalad\w+|\bballott\w+|\btrimball\w+|\bpass\w+ la patate|\bretranch\w+|\bd(?:e|')mord\w*|\bdossier (?:clos|cloture|classe)|\bclotur\w+ sans|\breponse[^.!?;,]{0,25}\bhors sujet|\bretour negatif|^ ?non ?$|\bdeboute\w*|\b(?:nous|lui|leur) oppos\w+|\b(?:fermee?|cloturee?|classee?|close?)\b(?: \w+){0,4} sans\b|\bvoir (?:l'ordre|ailleurs|avec (?:mon|ma|l'))|\bvous (?:devez|n'avez qu'a|auriez du|deviez)\b|\birrecevable|"
    r"\b(?:ont|a|m'ont|m'a) (?:ecrit|dit|repondu|marque|mis)(?: que)? c'(?:est|etait) (?:toujours |encore )?non\b|\b(?:m'ont|m'a|nous ont|ils ont|elle a|on m'a) (?:renvoye|re-?envoye|redonne|recopie|ecrit que|oppose|adresse (?:une?|la)|envoye (?:exactement )?(?:la meme|le meme|une? (?:plaquette|brochure|lien|copie|photocopie|lettre type|formulaire|notice|capture)))\b|"
    r"\b(?:ils|il(?= (?:dis|repond|refus|me |m'|nous ))|elles?|on|la caisse|l'urssaf|la cpam|la secu|la carsat|urssaf|cpam|le service|l'agent|la dame|le monsieur|l'organisme|la cgss) (?:ne )?(?:me |m'|nous |lui )?"
    r"(?:a |ont )?(?:disent|dise|dize|conseill\w+|renvoy\w+|balad\w+|repren\w+|dit|repet\w*|redit|redisent|invite(?:nt)?|m'oppos\w*|oppose\w*|confirme\w*|veulent|veut|renvoie\w*|demandent?|promene\w*|pretend\w*|affirm\w+|estim\w+|consider\w+|soutien\w*|expliqu\w+|object\w+|retorqu\w+|propos\w+|refus\w+|obstin\w+|s'obstin\w+|bottent en touche|botte en touche|s'accroch\w+|m'envoie\w*|ne bouge\w* pas|invoqu\w+|jur\w+|certifi\w+|tout refuse)\b|\benvoyee? (?:balader|promener|bouler|paitre|sur les roses|chier)|fin de non[- ]recevoir|\btout refuse\b"
    r"|^ ?(?:et |mais |puis |re |encore |toujours )*(?:encore |re )?non(?: apres .*)?$|\bencore non\b|\bc'est conforme\b|\breponse (?:recue|negative|d'une ligne|type|non motivee|a cote|incompreh\w+|bidon|vague|evasive|absurde|floue|laconique|ubuesque|ridicule|du \d+)|^ ?reponse ?$"
)
_SAME_AGAIN = re.compile(
    r"\bj'en ai (?:eu|recu) (?:une|deux|trois|quatre|plusieurs)\b[^.!?]{0,12}\b(?:contradictoires?|differentes?|negatives?|autres?)\b|"
    r"\b(?:est revenue?|(?:ete |est )retournee?|ete renvoyee?|est repartie)\b[^.!?;,]{0,40}\bavec\b|"
    rf"{BETWEEN}(?:toujours |encore |on a eu |j'ai eu |exactement )*(?:la |le )?(?:meme|memes) (?:reponse|refus|courrier|lettre|phrase|motif|chose|discours|refrain)|\bpour (?:toute|seule) reponse\b|"
    r"\bclassee? sans suite\b|fin de non[- ]recevoir|\b(?:leur|la|une) (?:reponse|lettre|courrier) (?:de|en) (?:une|deux|trois|quelques|\d+) (?:lignes?|mots|phrases?)|\bleur (?:courrier|lettre|mail)\b[^.!?]{0,40}\b(?:ne dit|n'explique|ne repond|dit que)|\brecu (?:exactement )?(?:le|la) meme\b|\b(?:decision|rejet|refus) (?:maintenue?|confirmee?|inchangee?)\b|\b(?:eu|ai) droit a (?:une?|la|le) (?:lettre|reponse|copie|phrase|courrier|mail)|\bcopi\w+[- ]coll\w+|\b(?:lettre|reponse|courrier|mail) (?:type|standard|automatise)\b|\b(?:campe|campent|persiste|persistent)\b|"
    r"\b(?:reclamation|contestation|recours|courrier|lettre|plainte|signalement|mail|message|relance)[^.!?]{0,45}\ba (?:donne|abouti a|obtenu|recu|valu|entraine|suscite)\b(?! (?:rien|aucune?|lieu a (?:rien|aucune?)|d'accuse|un accuse|l'accuse))|\bre-?refus\w*|^ ?(?:et |mais )?(?:il a|elle a|ils ont|elles ont) (?:simplement |juste |tout |bien )?confirme\b"
)
_AGAIN = re.compile(
    r"\bre-?refus\w*|\b(?:second|deuxieme|troisieme|quatrieme|nouveau|nieme|2eme|3eme|2e|3e) (?:refus|rejet|non)\b(?! (?:de|d') ?(?:soin|la carte|visa))|\bencore non\b|\bnon apres (?:ma|mon|mes)\b|^ ?(?:et |mais |puis |enfin )?(?:la|leur|seule|sa) (?:(?:derniere|premiere|seule|unique) )?reponse ?$|\b(?:pretend\w*|di[ts]\w*|disent|affirm\w+|soutien\w+|jur\w+)\b[^.!?;,]{0,30}\b(?:jamais|rien|pas)\b[^.!?;,]{0,15}\brecue?s?\b|\b(?:ai|a|avons) (?:enfin )?(?:eu|recu|obtenu) (?:une|leur|la) reponse\b(?! (?:automatique|d'attente|a cote de))|\bfini(?:t|ssent)? par (?:me |nous )?(?:repondre|refuser|rejeter)|\breponse recue\b(?! (?:le|du|pour))|\b(?:une|la|leur|sa) reponse (?:(?:m'|nous |leur |lui )?(?:est|a ete) )(?:enfin |finalement )?(?:parvenue|arrivee|venue|tombee|adressee|envoyee)\b"
)
"""Said of an answer, whether or not the complaint is told."""
_ELSEWHERE = re.compile(
    r"(?:hopital|clinique|medecin|docteur|employeur|patron|mutuelle|pharmacie|dentiste|cabinet|banque|notaire|creche|"
    r"impots|france travail|pole emploi)[^,.;!?]{0,30}$"
)
_UPHOLDS = re.compile(
    r"\b(?:maintien(?:t|nent)(?= ?$| (?:le|la|leur|sa|son|ce|que)\b(?! (?:paie|salaire)))|maintenu|persistent?|(?:ont|a|me|nous|lui) redit|"
    rf"confirme(?:nt)? (?:le|leur|sa|la|que (?:c'est|non))|(?:rejete|refuse|ecarte|rejette)(?:nt)? (?:ma|mon|mes|cette) (?:{LETTER}|demande de))"
    r"|\b(?:reclamation|contestation|recours)(?: (?:du|de|d'|en) [^,.;!?]{3,20}?)?(?: a ete| est| ont ete| sont)? (?:rejetee?s?|refusee?s?|ecartee?s?|balayee?s?|classee?s?)\b|(?:reponse|retour) (?:a|de|suite a) (?:ma|mon|mes)"
    r"|\b(?:reclamation|reclam|recla|contestation|recours|remise|reexamen|revision|rectification|courrier|lettre|relance|opposition|observations|arguments?)\b[^,.;!?]{0,35}? (?:rejetee?s?|refusee?s?|ecartee?s?|balayee?s?|classee?s?|deboutee?s?|retoquee?s?)\b|\b(?:simple |pur )?maintien (?:pur et simple )?(?:de|du) (?:la |leur |sa |ce )?(?:decision|position|refus|rejet|indu)\b"
)
_REFUSAL = re.compile(
    r"(?:une|leur|la|sa|en) reponse|\breponse(?: \w+)? (?:negative|insatisfaisante|type|standard|recue)|\breponse (?:le|du) \d|\brefus\b(?! (?:de|du|d'|des) ?(?:ma|mon|mes|la|le|l'|notre|prise|rembours\w+|soins))|"
    r"(?:ont|a|m'ont|m'a) (?:refuse|rejete|dit non)|^ ?(?:puis |ensuite |et |aussitot |vite )*(?:sechement |vite )?(?:refusee?s?|rejetee?s?|ecartee?s?|refus|rejet|avis defavorable|deboutee?|retoquee?s?|econduite?|cloturee? sans)\b"
    r"|^ ?(?:et |mais |puis |enfin |pour )*(?:leur |la |une |seule |sa |breve |simple )*(?:reponse|retour)\b(?! (?:automatique|d'attente|attendue?|promise?|sous|rapide|en courrier))"
)
_BECAUSE = re.compile(r"\b(?:parce qu|puisqu|vu qu)")
"""« J'ai saisi la commission parce qu'on me refuse l'ambulance »: what was contested."""
_COMMITTEE = re.compile(r"\bcm?ra\b|\bcommission\b")


_COMPLAINED = re.compile(
    r"\b(?:contest|reclam|relanc|ecri|signal|protest|alert|courrier|lettre|mail|message|recours|recommande)\w*"
)
"""In the clause of the complaint, an answer comes after it."""


_THEIR_REPLY_SAYS = re.compile(
    r"\b(?:eu|recu|obtenu) (?:pour|comme) (?:toute |seule )?reponse (?:que|qu')|"
    r"\b(?:imprimee?|courrier|lettre|mail|reponse|formulaire|feuillet|texte|message)\b[^.;!?]{0,20}\bqui (?:ne )?(?:repond|dit|explique)\w* (?:pas|rien|a cote)\b|"
    r"\b(?:leur|la|sa|une) reponse (?:du|de|datee|recue)\b[^.;]{0,30}\b(?:dit|disait|est|etait|explique|indique|refuse|confirme)\b"
)
"""« Leur réponse du 30 septembre dit qu'ils ne trouvent rien » is an answer."""


def only_acknowledged(text: str) -> bool:
    """True for « juste un accusé automatique », « oui, on a bien reçu votre message »: it answers nothing."""
    said = spell_out(text)
    short = len(said.split()) <= LONGEST_ACKNOWLEDGED
    return short and bool(_AUTOMATIC.search(said)) and not _ANSWERED_TOO.search(said)


_NOBODY_THERE = re.compile(
    r"\b(?:repond(?:ent)? (?:pas|plus|jamais)|(?:personne|nul) (?:ne |n'y )?(?:repond|decroch)\w*|decroch\w+ (?:pas|plus|jamais)|injoignables?)\b"
)
_WRITTEN = re.compile(
    rf"\b{LETTER}|\b(?:ecri[ts]\w*|reclam\w+|contest\w+|relanc\w+|redemand\w+|depuis \w+ (?:semaines|mois))\b"
)


def nobody_answers(said: str) -> bool:
    """« La CPAM ne répond pas », « personne ne décroche »: and nothing that was written to it. No complaint is told."""
    return bool(_NOBODY_THERE.search(said)) and not _WRITTEN.search(said)


_APPLIED = re.compile(
    r"\b(?:demander?|demandee?|fait (?:une|la|ma) demande|depose (?:une|la|ma) demande|rempli|dossier) (?:\w+ )?(?:de |d'|pour )?(?:la |le |l'|une? |mon |ma )?"
    r"(?:css|c2s|complementaire|ald|carte|ceam|pension|invalidite|rente|aide|allocation|acs|inscription|affiliation|immatriculation|retraite|prise en charge|conge|rattachement)\b"
)


def only_applied(said: str) -> bool:
    """« J'ai demandé la CSS il y a trois mois, toujours rien »: a benefit was asked for, nothing was contested."""
    return bool(_APPLIED.search(said)) and not _CONTESTED.search(said)


_CONTESTED = re.compile(
    rf"\b(?:reclam\w+|contest\w+|relanc\w+|recours|redemand\w+)\b|\b(?:mes|mon|deux|trois|plusieurs) {LETTER}"
)


def answers(parts: Sequence[Clause], complained: int | None) -> Iterator[bool]:
    """What came back, in order: True for an answer, False for silence. `complained` is the place of the
    clause that tells of the complaint: before it, a refusal is a first decision."""
    answered = committee = silent = False
    for place, part in enumerate(parts):
        after = complained is not None and place >= complained
        committee = committee or bool(_COMMITTEE.search(part.text))
        answer = _answer(part, after)
        silent = silent or answer is False
        if answer is None and complained is not None and after:
            told = _COMPLAINED.search(part.text) if place == complained else None
            said = _SAYS.search(part.text, told.end() if told else 0)
            caused = said and _BECAUSE.search(part.text[: said.start()])
            told_so = said and not caused and not silent and not part.intended(said.start())
            answer = True if told_so else None
        if answer is None and after and not silent and _SAME_AGAIN.search(part.text):
            answer = True
        if answer is False and answered and committee:
            continue  # « refus le 15 mai, CRA saisie, rien depuis »: the committee is silent
        if answer is not None:
            answered = answered or answer
            yield answer


def _answer(part: Clause, after_complaint: bool) -> bool | None:
    text = part.text
    if _THEIR_REPLY_SAYS.search(text):
        return True
    if _NO_REPLY.search(text):
        return None if _OF_SOMEBODY.search(text) else False
    if after_complaint and (
        _NOTHING_CAME.fullmatch(text)
        or _STILL_WAITING.fullmatch(text)
        or _ACKNOWLEDGED.search(text)
    ):
        return False
    if _AGAIN.search(text):
        return True
    upheld = _UPHOLDS.search(text)
    caused = upheld and _BECAUSE.search(text, upheld.start(), upheld.end())
    if upheld and not caused and not part.negated(upheld.start()):
        return True
    reply = _REPLIES.search(text)
    if reply and part.who(reply.start()) == "them" and not _ELSEWHERE.search(text[: reply.start()]):
        if part.negated_around(reply.start(), reply.end()):
            return False
        called_back = reply.group(0).startswith(("rap", "recontact"))
        return None if called_back or part.intended(reply.start()) else True
    refusal = _REFUSAL.search(text) if after_complaint else None
    return True if refusal and not part.doubtful(refusal.start()) else None
