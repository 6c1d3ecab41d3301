"""What the person hopes for, and how they wish to be reached, in their own words."""

import re

from saisine.codes import ContactPreference
from saisine.reading.folding import fold, spell_out
from saisine.reading.kin import KIN

LONGEST_WISH = 300
"""Characters."""
LONGEST_NOTE = 160
_CALL_ME = re.compile(
    r"(?P<how>\b(?:r?appelez|contactez|joignez)[- ]moi\b[^.!?\n]{0,40}\bpas (?:lui|elle|mon|ma|papa|maman)\b[^.!?\n]*|\b(?:lui|elle|mon mari|ma m[èe]re|mon p[èe]re),? n['’]appelez pas\b[^.!?\n]*)",
    re.IGNORECASE,
)
"""« Appelez-moi moi, pas lui, il entend mal »."""
LONGEST_SENTENCE = 40
"""Words. Beyond, nobody put a full stop: only what follows « je demande » is the wish."""

_SENTENCES = re.compile(r"[^.!?\n]+[.!?]*")
_WISHES = re.compile(
    r"\b(?:je|nous|elle|il|monsieur|madame|l'assuree?|la personne) (?:vous |lui |leur )?"
    r"(?:demande(?:nt)?|demandons|reclame\w*|sollicite\w*|voudrai[st]|souhaite\w*|souhaiterai[st]|aimerai[st]|veux|veut|exige\w*|desire\w*) "
    r"(?:juste |simplement |seulement |donc |bien |a |d'|de |que |qu'|le |la |l'|les |un |une |mon |ma |mes |son |sa |ses |"
    r"etre|avoir|obtenir|recevoir|recuperer|toucher)"
    r"|\bon (?:voudrait|souhaite|aimerait|souhaiterait) \w+"
    r"|\bj'(?:aimerais|exige)\b|\bce que je (?:veux|demande|souhaite)\b|\bma demande (?:est|c'est)\b"
)
_NOT_A_WISH = re.compile(
    r"\b(?:parler|discuter|joindre|saisir|(?:bien )(?:commencer|essayer|continuer|demarrer|tenter)|comprendre|savoir|signaler|vous (?:dire|demander|expliquer|exposer|ecrire)|faire appel|"
    r"porter plainte|deposer|contester|faire une (?:saisine|reclamation|demande)|avoir quelqu'un|mourir|en finir|"
    r"(?:la )?mediation|l'aide du mediateur|un mediateur|le mediateur|qu'on m'explique pourquoi)\b|\?"
    r"|\b(?:qu'on|que l'on|que vous|que quelqu'un) (?:me |m'|nous )(?:re|r)?(?:telephon|appel|contact|joign|prevenir|previen)\w+"
)
_THEIR_LETTER = re.compile(
    r"\bnous vous (?:demandons|prions|invitons|informons|reclamons|rappelons|mettons)\b|\bvous (?:devez|etes (?:prie|invite|redevable)|voudrez bien)\b|\bveuillez\b"
)
"""« Nous vous demandons de régler… » is what the body wants."""
_OF_THE_CHAT = re.compile(r"\b(?:le prix|combien|c'est quoi|cette phrase|mourir)\b")
_CALLED = re.compile(
    r"\b(?:prefer\w*|aimer\w*|voudrai\w*|souhait\w*)(?: mieux| plutot| bien)? (?:qu'on|que l'on|que vous|que quelqu'un) "
    r"(?:me |m'|nous )(?:re|r)?(?:telephon|appel)\w+"
)
"""« J'aimerais mieux qu'on m'appelle »: a way to be reached, and nothing that is hoped for."""

_WAYS: tuple[tuple[ContactPreference, str], ...] = (
    ("courrier", r"(?:courrier|lettre|poste|voie postale)(?! electronique)"),
    ("email", r"(?:e?-?mails?|courriels?|courrier electronique)"),
    ("telephone", r"(?:telephone|tel|appel\w*|portable|sms)"),
)
_PREFER = (
    r"(?:prefer\w*|aimerais? mieux|plutot|de preference|mieux|uniquement|seulement|que|exclusivement|contact\w*|joign\w*|joindre|repond\w*|ecri\w*|"
    r"prevenez|reponse|me recontacter)(?:-moi)?"
)
_BY = r"(?: (?:moi|etre|me|m'|nous|contactee?|jointe?|recontactee?|joindre|ecrire|repondre|qu'on|m'ecrive|vous|pouvez|de|le|la|l'|un|une|svp|s'il vous plait)){0,4}"
_PREFERENCES = tuple(
    (way, re.compile(rf"\b{_PREFER}{_BY} (?:par |le |les |un |une |la )?{said}\b|\b(?:mieux|plutot),? (?:c'est|ce serait) (?:par )?{said}\b|\b(?:par|le) {said} (?:de preference|c'est mieux|plutot|uniquement|seulement|svp|si possible|je prefere)"))
    for way, said in _WAYS
)  # fmt: skip
_EXPLICIT = re.compile(
    r"\bprefer\w*|\baimerais? mieux\b|\bplutot\b|\bde preference\b|\buniquement\b|\bexclusivement\b|\b(?:contactez|joignez|ecrivez|repondez|recontactez|prevenez)[- ]|"
    r"\b(?:me|m'|etre) (?:joindre|contacter|repondre|ecrire|recontacter|jointe?|contactee?)|c'est mieux|\ble mieux\b"
)
_AT_HOME = re.compile(
    r"(?:\b(?:peut|pouvez|pourriez|prefere\w*)[^.!?,;]{0,15} m'(?:ecrire|envoyer une lettre)|\becrivez[- ]moi) "
    r"(?:a la maison|chez moi|a mon adresse)\b"
)
_NOT_AT_HOME = re.compile(
    r"\b(?:pas|jamais|evite\w*|surtout|merci|mari|femme|conjoint|lit|ouvre)\b"
)
_EACH_SENTENCE = re.compile(r"[.!?]+\s*")
_REFUSED = re.compile(
    r"\b(?:pas|jamais|plus|evite\w*|ni)(?: \w+){0,4} (?:telephone|tel|appel\w*|mails?|e-mails?|courriels?|courriers?)\b"
)

_TOKEN = re.compile(r"<[A-Z]+_\d+>")
_AT_TOKEN = re.compile(r"(?:\b(?:au|[àa]|sur(?: le)?|le) )?<[A-Z]+_\d+>", re.IGNORECASE)
_LEAD = re.compile(r"^[\s,:–-]*(?:(?:et|mais|ou)\s+)?")
_DISCREET = re.compile(
    r"\b(?:rien|jamais) (?:a la maison|chez moi|a mon domicile|a mon adresse)\b|"
    r"\b(?:rien|pas|jamais|ne|sans|surtout)\b[^.!?]{0,30}\b(?:envoye[rz]|communique[rz]|donne[rz]|transmett(?:re|ez)|ecri(?:re|vez)|appele[rz]|telephone[rz]|dire|dites)\b[^.!?]{0,40}"
    r"\b(?:chez moi|a la maison|au domicile|mon (?:adresse|numero)|cette adresse|a (?:mon|ma|mes|son|sa) \w+|a (?:lui|elle|personne|quiconque))\b|"
    r"\b(?:envoye[rz]|n'envoye[rz]|m'envoye[rz])[^.!?]{0,15} (?:rien|pas)\b[^.!?]{0,25}\b(?:chez moi|a la maison|au domicile|par (?:la )?poste|par courrier)\b|"
    r"\b(?:il|elle|ils|mon \w+|ma \w+|personne) ?(?:ne )?doi(?:t|vent)(?: surtout| absolument)? (?:pas|rien)\b[^.!?]{0,25}\b(?:savoir|avoir|connaitre|voir|apprendre|recevoir|lire|trouver)\b|"
    r"\bfau(?:t|drait)(?: surtout)? pas (?:que |qu')[^.!?]{0,30}\b(?:envoye|sache|donne|recoive|voi[et]|lise|communique|apprenne|trouve)|"
    r"\b(?:il|elle|mon (?:mari|ex|conjoint|compagnon)) (?:ouvre|lit|fouille|regarde|ecoute|surveille|consulte|controle|verifie|a acces a) (?:tout|mes (?:lettres|courriers?|mails?|messages|sms|appels)|le courrier|le repondeur|mon (?:courrier|telephone|portable|repondeur))|"
    r"\b(?:faut|faudrait)(?: surtout)? pas (?:m'|me |l'|nous )?(?:appeler|rappeler|telephoner|ecrire|envoyer)\b|\bc'est (?:lui|elle|mon (?:mari|ex|conjoint)) qui (?:garde|surveille|decroche|repond|a mon telephone)\b|"
    r"\b(?:aucun|pas de|pas d'|jamais de|jamais d') ?(?:courrier|appel|lettre|mail|message)s? (?:a|au|chez) (?!vous)|"
    r"\bn'appelez pas (?:maman|papa|ma |mon |la |le |lui|chez)"
)
_NO_WISH = re.compile(
    r"\b(?:pas|hors de) question\b|\b(?:sur|par) internet\b|\bje (?:ne )?(?:le |la |vous )?donne\w* (?:pas|plus|jamais)\b|"
    r"\by avoir\b|\b(?:ils?|elles?|caisse|cpam|urssaf|on|service) (?:ne )?(?:veu\w+|peu\w+|refus\w+|sav\w+)\b|\bje (?:ne )?(?:veux|peux|souhaite|prefere) (?:pas|ne pas)? ?(?:vous )?(?:le |la )?donner\b"
)
"""Of the body, or of what one will not tell."""
_WHEN = re.compile(
    rf"\b(?:portable|telephone|tel|numero|fixe|mobile)\b[^.!?]{{0,15}}\b(?:de|a|est a) (?:mon|ma|mes) (?:{KIN})\b|\b(?:mon|ma) (?:{KIN})\b[^.!?]{{0,25}}\b(?:repond|decroche|prend)\w*\b|"
    r"\b(?:pas de|aucun|sans) (?:message|repondeur)|\brepondeur\b|\bde \d{1,2} ?h\w* a \d{1,2}|\bafter \d{1,2} ?(?:h|pm|am)|\bpas (?:le|les) (?:matins?|soirs?|midis?|apres-midi)|"
    r"\b(?:le matin|le soir|(?:en fin d'|l')?apres[- ]midi|en journee|(?:apres|avant|a partir de|des|vers|jusqu'a) \d{1,2} ?h\w*|"
    r"entre \d{1,2} ?h?\w* et \d{1,2}|entre midi|pas avant|(?:le |les )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|week[- ]end)s?\b|"
    r"laiss\w+ un message|aux? heures? de|pendant (?:ma|la) pause|\bsms\b|pas au (?:boulot|travail)|malentendant\w*|\bsourde?\b|\bdure? d'oreille|\bentend (?:tres )?mal|\bentends (?:tres )?mal|interprete|sonner? longtemps|"
    r"demande[rz]? (?:ma|mon|a parler)|je travaille (?:la nuit|de nuit))"
)


def find_desired_outcome(text: str) -> str | None:
    """What the person asks for, as written: its sentence, or from its first words on when nothing stops the
    sentence; None when nothing is asked for."""
    for sentence in reversed(_SENTENCES.findall(text)):
        said = spell_out(sentence)
        wish = _WISHES.search(said)
        if _THEIR_LETTER.search(said) or _OF_THE_CHAT.search(said):
            continue
        if len(said.split()) < 4 or wish is None or _NOT_A_WISH.search(said[wish.start() :]):
            continue
        if len(sentence.split()) > LONGEST_SENTENCE:
            sentence = " ".join(sentence.split()[len(said[: wish.start()].split()) :])
        return str(sentence).strip(" -–•,;")[:LONGEST_WISH]
    return None


def find_contact_preference(text: str) -> ContactPreference | None:
    """How the person says they would rather be reached."""
    said = _REFUSED.sub(" ", spell_out(text))
    if _CALLED.search(said):
        return "telephone"
    if any(
        _AT_HOME.search(one) and not _NOT_AT_HOME.search(one) for one in _EACH_SENTENCE.split(said)
    ):
        return "courrier"
    if not _EXPLICIT.search(said):
        return None
    ways = [way for way, pattern in _PREFERENCES if pattern.search(said)]
    return ways[0] if len(ways) == 1 else None


def find_contact_note(text: str) -> str | None:
    """When or how to reach the person, as written: « le mercredi de préférence »; None when nothing says."""
    bare = _AT_TOKEN.sub(" ", text)
    notes = [
        re.sub(r"\s+", " ", part).strip(" -–:")
        for part in re.split(r"[.!?\n;,]+|\s(?:ou|et)\s+(?=\s*[,.]?\s*$)", bare)
        if (_WHEN.search(fold(part)) or _WHEN.search(spell_out(part))) and not find_dates_told(part)
    ]
    if (mine := _CALL_ME.search(bare)) and mine["how"].strip():
        return re.sub(r"\s+", " ", mine["how"]).strip(" -–:,")[:LONGEST_NOTE]
    note = re.sub(r"^(?:mais|et|ou)\s+|\s+(?:ou|et)$", "", ", ".join(n for n in notes if n))
    return note[:LONGEST_NOTE] or None


def find_discretion(text: str) -> str | None:
    """Who must not know, where nothing must be sent, as written: « rien à la maison, il ouvre tout »."""
    bare = _TOKEN.sub(" ", text)
    told = [_LEAD.sub("", part).strip(" -–:,") for part in re.split(r"[.!?\n;]+", bare)]
    said = [(part, spell_out(part)) for part in told]
    if not any(_DISCREET.search(low) and not _NO_WISH.search(low) for _, low in said):
        return None
    notes = [
        part
        for part, low in said
        if (_DISCREET.search(low) and not _NO_WISH.search(low))
        or (_WHEN.search(low) and not find_dates_told(part))
    ]
    return ". ".join(notes)[:LONGEST_NOTE] or None


def find_dates_told(text: str) -> bool:
    """True when a weekday is part of a date: « lundi 14 septembre »."""
    return bool(
        re.search(
            r"\b\d{1,2} ?(?:janv|fevr|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec)|\d/\d",
            fold(text),
        )
    )
