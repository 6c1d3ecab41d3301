"""What a message says to the assistant of the conversation itself, and what it takes back of what was understood."""

import re

from saisine.reading.folding import fold, spell_out, words
from saisine.reading.sentences import sentences

LONGEST_PROTEST = 25
"""Words. A longer message tells its story too."""
LONGEST_OWN = 40
"""Words."""
FEWEST_BESIDE = 2
"""Words."""
_REPROACH = re.compile(
    r"\b(?:mais |et )?vous (?:ne |n['’])?(?:m['’]|me |nous )?(?:avez |av[eé] )?(?:toujours |encore |m[eê]me )?(?:pas|jamais|rien|point) "
    r"(?:encore |vraiment )?(?:m['’])?(?:r[eé]pond(?:u|ez)|[eé]cout[eé]e?z?)\b[^.!?;,]*"
    r"|\br[eé]pondez[- ]moi\b(?! (?:au|par|a|à|sur))[^.!?;,]*|\bj['’]ai pos[eé] (?:une|ma) question\b[^.!?;,:]*|\byou did(?: not|n['’]t) answer\b[^.!?;,]*",
    re.IGNORECASE,
)
_ALREADY = re.compile(
    r"^\W*(?:mais )?(?:je |j['’])?(?:te |vous |v)?(?:l['’ ]?ai|viens de (?:vous |te )?(?:le|la|les)) (?:d[eé]j[aà] )?(?:dire?|dits?|dites|donn[eé]e?s?|donner|[eé]crits?|[eé]crire)"
    r"(?:(?!\bnom\b|appel|c['’]est)[^.!,:]){0,30}[.!,:]+\s*",
    re.IGNORECASE,
)
_ALREADY_NAMED = re.compile(
    r"^\W*(?:mais |bah |ben )?(?:g|c['’]est|j['’ ]?ai|je (?:vous )?l['’ ]ai) (?:d[eé]j[aà]|d[eé]j[aà] tout) (?:mis|marqu[eé]|dit|donn[eé]|not[eé]|[eé]crit|tap[eé])e?\W+"
    r"(?=[^\W\d_])(?!(?:mon|ma|mes|le|la|les|l['’]|au|que|ici|plus|avant|tout|[cç]a|dans|sur)\b)",
    re.IGNORECASE,
)
"""« G déjà mis Sandra Lemaire »."""
_GIVES = re.compile(
    r"<[A-Z]+_\d+>|\b(?:nom|appelle|portable|t[eé]l[eé]phone|au 0\d)\b", re.IGNORECASE
)
_OF_A_LETTER = re.compile(
    r"\b(?:r[eé]clamations?|courriers?|lettres?|mails?|recours|recommand[eé]s?|contestations?|relances?)\b",
    re.IGNORECASE,
)
_NEVER_COMPLAINED = re.compile(
    r"\bje n[' ]?a(?:i|s)? pas (?:encore )?fait (?:de |une |la |ma )?reclamation|"
    r"\b(?:j'ai|je n'ai|on n'a|on a|nous n'avons) (?:encore |vraiment |strictement |moi )?(?:rien|jamais) (?:encore |jamais )?"
    r"(?:reclame|conteste|fait (?:de |une |ma |la )?(?:reclamation|reclam)|fait du tout|fait encore)\b|"
    r"\b(?:j'ai|je n'ai|on n'a|on a|nous n'avons) pas (?:encore |du tout )?(?:reclame|conteste|fait (?:de |une )(?:reclamation|reclam))\b|"
    r"\b(?:je |j')n'en ai (?:pas|jamais) (?:encore )?fait\b|\b(?:je |j')?n'ai (?:encore )?(?:fait|envoye|depose) aucune reclamation\b|"
    r"\b(?:j'ai|je n'ai|on n'a|on a) (?:encore )?rien (?:encore )?(?:envoye|ecrit|fait|dit|adresse)(?: ni \w+)? (?:a la|a l'|a ma) (?:caisse|cpam|urssaf|carsat|secu)\b"
)
_NO_ANSWER = re.compile(
    r"\b(?:on|ils?|elles?|personne|la (?:caisse|cpam|carsat)|l'urssaf) (?:ne )?(?:m'|nous |lui |leur |n')?(?:a|ont) (?:toujours |encore )?(?:pas|jamais|rien)(?: encore)? repondu\b|"
    r"\bpersonne (?:ne )?(?:m'|nous )a (?:encore )?repondu\b|\bil n'y a (?:pas|jamais) (?:eu )?de reponse\b|\by a pas de reponse\b|\bje n'ai (?:jamais|pas|toujours pas) (?:recu|eu) (?:de|la|leur) reponse\b"
)
_OF_SOMETHING_ELSE = re.compile(
    r"\b(?:tribunal|juge|depuis|d'autres?|de plus|recommande|juste|devoir|dessus|sur (?:la|le)|celle|celui|plusieurs)\b|\w[ ,.!]+mais\b"
)
_FOR_ONESELF = re.compile(
    r"\bc'est (?:bien )?moi (?:la personne(?: concernee)?|le malade|la malade|l'assuree?|le patient|la patiente)\b|"
    r"\bpersonne(?: concernee)?,? c'est moi\b|\bje suis (?:moi[- ]meme )?la personne concernee\b|"
    r"\b(?:j ?'?ecris|(?:la|ma) demande (?:est|c'est)) (?:bien )?pour moi\b|\bc'est (?:bien )?pour moi que j'ecris\b|"
    r"^(?:\W|non|mais|oui)*c'est (?:bien )?pour moi(?:[- ]meme)?\W*$"
)
_FOR_ANOTHER = re.compile(
    r"\b(?:tut\w+|curat\w+|mandataire|represent\w+|procuration|sa|son|leur)\b|\b(?:pas|ni|et|aussi) pour moi\b"
)
_NO_DECISION = re.compile(
    r"\b(?:pas|non|et non) (?:celle |celui |la date |le jour )?(?:de |du )?(?:la |le |leur |l')?(?:decision|refus|notification|lettre)\b"
)
_NONE_AT_ALL = re.compile(
    r"\b(?:il n'y a|y a|je ne conteste|je conteste) (?:pas|aucune)(?: de| d')? ?decision(?= ?(?:[,.;!]|$))"
)
_THEIR_EVENT = re.compile(
    r"\bc['’ ]? ?est (?:le jour de |la date de |du )?(?:leur|celle de leur|celui de leur|(?:le|la)(?= (?:refus|rejet|decision|notification))) ?(?P<what>refus|rejet|decision|reponse|notification|lettre|courrier)(?! que j)"
)
_NO_COMPLAINT_OF_MINE = re.compile(
    r"\b(?:pas|non|et non) (?:celle de )?(?:ma|la|une) (?:reclam\w*|contestation|lettre)"
)


def without_reproach(text: str) -> str:
    """« Vous ne m'avez pas répondu » is said to the assistant: no letter was left without an answer."""
    if len(words(text)) > LONGEST_PROTEST or _OF_A_LETTER.search(text):
        return text
    return _REPROACH.sub(" ", text)


def without_protest(text: str) -> str:
    """« Je viens de vous le dire ! Jeanne Petit, née le 3 mai 1969 »: what follows the protest."""
    said = _REPROACH.match(text)
    if said and text[said.end() : said.end() + 1] in (".", "!", ",", ";"):
        text = text[said.end() :]
    return _ALREADY.sub("", _ALREADY_NAMED.sub("", text)).lstrip(" .!,;")


def is_reproach(text: str) -> bool:
    """True for « vous ne m'avez pas répondu pour l'avocat », and nothing else."""
    if _GIVES.search(text):
        return False
    rest = without_reproach(text)
    return rest != text and len(words(rest)) <= FEWEST_BESIDE


_NOT_A_NOTE = re.compile(
    r"\b(?:(?:ne |n')?(?:le |la |les |l')?(?:notez|mettez|ecrivez|gardez|rajoutez|ajoutez)[- ]?(?:le |la |l')?(?:surtout |donc )?pas (?:ca|cela|cette (?:phrase|remarque)|ce que je viens de dire)|"
    r"c'(?:est|etait) (?:juste |seulement )?(?:une (?:consigne|question|remarque|info) )?(?:pour vous|a vous que je (?:parle|parlais|dis\w*))|"
    r"c'(?:est|etait) pas (?:a (?:noter|mettre|ecrire|transmettre)|pour (?:le mediateur|la demande|le dossier))|"
    r"(?:enlevez|retirez|effacez|supprimez|otez) (?:ca|cela|ce que (?:vous venez d'ajouter|je viens de dire)|cette (?:remarque|phrase)))\b"
)


def withdraws_a_note(text: str) -> bool:
    """True for « c'était une consigne pour vous », « ne notez pas ça », said of the last remark."""
    return bool(_NOT_A_NOTE.search(fold(text)))


def denies_complaint(text: str) -> bool:
    """True for « mais je n'ai rien réclamé », « je n'en ai pas fait »."""
    return any(_denies_complaint(part) for part in (text, *sentences(text)))


def _denies_complaint(text: str) -> bool:
    said = spell_out(text)
    if len(words(said)) > LONGEST_PROTEST or _OF_SOMETHING_ELSE.search(said):
        return False
    return bool(_NEVER_COMPLAINED.search(said))


def denies_answer(text: str) -> bool:
    """True for « non non, on ne m'a PAS répondu », « il n'y a pas de réponse »."""
    return any(
        _NO_ANSWER.search(said) and len(words(said)) <= LONGEST_PROTEST
        for said in map(spell_out, sentences(text))
    )


_NOT_INDEPENDENT = re.compile(
    r"(?:\b(?:suis|sui|ete|et|mais)|^|[,.;!]) ?(?:pas?|plus|jamais) (?:une? )?(?:travailleu\w+ |a mon compte|auto-?entrepreneu\w*|patronn?e?\b|ind[eé]p[ae]nd[ae]n\w*)|"
    r"\bc'(?:est|etait) (?:mon|ma) (?:defunte? |feu )?(?:mari|femme|epoux|epouse|conjointe?|compagn\w+|pere|mere|fils|fille)\b[^.?]{0,20}(?:l'independant|qui (?:etait|est) |pas moi)|\bpas moi (?:l'|qui suis )?(?:une? )?(?:independant|a mon compte|artisan|commercant)|\bje ne suis pas une entreprise|"
    r"\b(?:je suis|chui) (?:un |une )?salariee?\b|\bj'ai un patron\b(?! qui)"
)
_STILL_INDEPENDENT = re.compile(
    r"\b(?:je suis|chui) (?!pas\b|plus\b)(?:\w+ ){0,2}(?:a mon compte|independ|auto|micro)|\bindependante? que je suis|\bpasser independ|\baussi salarie|\b(?:auto-?entr|micro)"
)


def denies_independence(text: str) -> bool:
    """True for « je suis employeur, pas indépendant », « moi je ne suis pas patron, je travaille pour un patron »."""
    said = spell_out(text)
    if len(words(said)) > LONGEST_PROTEST or _STILL_INDEPENDENT.search(said):
        return False
    return bool(_NOT_INDEPENDENT.search(said))


def is_for_oneself(text: str) -> bool:
    """True for « c'est moi la personne », « j'écris pour moi-même, pas pour une autre personne »."""
    said = spell_out(text)
    if len(words(said)) > LONGEST_OWN or _FOR_ANOTHER.search(said):
        return False
    return bool(_FOR_ONESELF.search(said))


def denies_decision(text: str) -> bool:
    """True for « c'est le jour de l'ambulance, pas la décision »."""
    return bool(_NO_DECISION.search(fold(text)))


def denies_any_decision(text: str) -> bool:
    """True for « il n'y a pas de décision »."""
    return bool(_NONE_AT_ALL.search(fold(text)))


def their_event(text: str) -> str | None:
    """`answer` or `decision`: what the body did that day, and not oneself: « c'est leur refus, pas ma réclamation »."""
    event = _THEIR_EVENT.search(spell_out(text))
    if event is None or not _NO_COMPLAINT_OF_MINE.search(fold(text)):
        return None
    return "answer" if event["what"].startswith("repon") else "decision"
