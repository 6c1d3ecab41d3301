"""Putting the story itself right: « enlevez la phrase sur mon mari », « remplacez juillet par juin »."""

import re
from dataclasses import dataclass
from itertools import pairwise

from saisine.reading.correcting import LAST_WORDS
from saisine.reading.folding import fold, words

_STORY = r"(?:recit|texte|histoire|situation|message|explication)"
_PIECE = r"(?:phrase|passage|partie|bout|morceau|ligne|mots?(?! de passe)|detail|truc|paragraphe)s?"
_OUT = (
    r"(?:(?:il faut|faut|pouvez-vous|vous pouvez|peut-on|on peut|merci de|veuillez|je (?:veux|voudrais|souhaite|prefere)|j'aimerais|faites|bien)? ?(?:bien |juste |aussi |svp |s'il vous plait )*"
    r"(?:enleve[rz]?|retire[rz]?|supprime[rz]?|efface[rz]?|ote[rz]?|vire[rz]?|retranche[rz]?|sup+rimer?|disparaitre)(?:[- ]moi)?"
    r"|(?:ne |n')?(?:mettez|ecrivez|dites|gardez|marquez) (?:surtout )?pas|(?:il )?(?:ne )?faut pas (?:mettre|ecrire|dire|garder|parler|laisser)"
    r"|(?:je |j')(?:ne )?(?:veux|ai) pas (?:envie |besoin )?(?:que|qu'on|d'))"
)
_SAID = r"(?:ce que (?:j'ai|je vous ai|je viens de)|tout ce que j'ai|la ou j'ai|la ou je)(?: (?:dit|ecrit|mis|raconte|dire|parle|dis|parle|ecris))*"
_ABOUT = r"(?: (?:qui (?:parle|concerne|dit)|ou (?:je (?:dis|parle|raconte|mets)|il y a)|concernant|a propos|sur|au sujet|de|d'|du|que|qu'))+(?: (?:de|d'|du|des|que|qu'|la|le|les|l'))*"
_QUOTED = re.compile(r"[«\"“](?P<said>[^»\"”]{2,200})[»\"”]")
_TAKES_OUT = re.compile(rf"\b{_OUT}\b")
_NAMED = re.compile(
    rf"\b(?:(?:la|le|les|l'|ma|mon|cette|ce|tout|toute|une?) ?)*(?:(?:derniere|premiere|dernier|premier) )?(?:{_PIECE}|{_STORY}|{_SAID})(?: de (?:mon |ma |l'|la |le )?{_STORY}| dans (?:mon |ma |l'|la |le )?{_STORY})?"
    rf"(?:{_ABOUT} ?(?P<topic>[^.,;!?]+))?"
)
_BARE_TOPIC = re.compile(r"[\s,:]*(?:que |qu'|(?<=parler )(?:de |d'))(?P<topic>[^.,;!?]+)")
_INSTEAD = re.compile(
    rf"\b(?:remplace[rz]?|change[rz]?|modifie[rz]?|corrige[rz]?)\b[^«\"]{{0,40}}?(?:dans (?:mon |le |l'|ma )?{_STORY} )?[«\" ]*(?P<old>[^«»\"]+?)[»\" ]* (?:par|en) [«\" ]*(?P<new>[^«»\".,;!?]+)"
    rf"|\b(?:le|mon|l'|ma) ?{_STORY} (?:dit|indique|parle de|porte) (?:encore |toujours )?[«\" ]*(?P<old2>[^«»\",;]+?)[»\" ]*[,;.]? (?:alors que |mais |or )?(?:c'est|c'etait|il faut|au lieu de) (?:le |la )?[«\" ]*(?P<new2>[^«»\".;!?]+)"
    r"|\bj'ai (?:mis|ecrit|tape|marque|note) (?:le |la )?[«\" ]*(?P<old3>[^«»\",;]{1,40}?)[»\" ]*,? (?:mais|alors que|or|au lieu de) (?:en fait )?(?:c'est|c'etait|il fallait(?: mettre| lire)?|je voulais (?:dire|mettre)) (?:le |la |une? )?[«\" ]*(?P<new3>[^«»\".;!?]{1,40})"
)
_FIGURES = re.compile(
    rf"\b(?:dans|sur) (?:mon |le |l'|ma )?{_STORY},? (?:c'est|c'etait|il faut|mettez|c) (?:bien )?(?P<new>\d[\w ,.]{{0,15}}?)(?:,? (?:et )?pas|,? au lieu de|,? et non) (?:de )?(?P<old>\d[\w,.]{{0,12}})"
)
"""« Dans le récit c'est 78 km et pas 75 »."""
_DONE = re.compile(
    r"(?:\b(?:ai|as|a|ont|avons|avez|est|ete)|\b[mtl]'(?:a|ai|ont)|\bqui) (?:\w+ )?(?:\w+ )?$|(?:\bque j'|\bil |\belle |\bon )$"
)
"""« Il a effacé ses photos » tells, and orders nothing."""
_THE_WHOLE = re.compile(
    r"\b(?:retire|annule|supprime|efface)\w* (?:ma|la|toute ma) demande\b|\bmes donnees\b|\btout mon nom\b|\bc'est fini\b|\bne fais plus\b|\b(?:veux|vx) plus\b"
)
_OF_THE_STORY = re.compile(rf"\b{_STORY}\b|\b{_PIECE}\b")
_NOT_WRITTEN = re.compile(r"\b(?:mettez|ecrivez|marquez|parler|parlez|mettre|ecrire)\b")
"""« Ne mettez pas que… »; « je ne veux pas que la caisse m'appelle » takes nothing out."""
_AFTER_TOPIC = re.compile(
    rf"[ ,]*(?:\b(?:svp|stp|s'il (?:vous|te) plait|merci|soit \w+|(?:dans|de|du|a) (?:la |le |l'|ma |mon |votre )?(?:{_STORY}|demande|dossier|lettre|resume|saisine))\W*)+$"
)
_VERY_WORDS = re.compile(
    r"[\s,]*(?:la|le|les|cette|ces) (?:phrase|passage|mots?|ligne)s? (?!(?:de|du|d'|dans|qui|que|sur)\b)(?:ou )?(?P<topic>[^.,;!?]{3,80})"
)
"""« Enlevez la phrase je n'en peux plus »."""
_PLACED = re.compile(r"\b(?P<place>premiere|derniere) (?:phrase|ligne)\b")
"""A sentence of the story, by its place."""
_EMPTY = """
le la les un une des de du d l au aux et ou a en que qui qu j je c il elle on mon ma mes ce cette son sa
ses est sont ai suis dans sur pour par avec plus pas ne n s se me m svp stp plait vous merci dit dis
ecrit parle mis bien tout toute deja lol mdr ptdr hein voila
"""
_COMMON = frozenset(_EMPTY.split())


@dataclass(frozen=True, slots=True)
class Edit:
    """What is to be taken out of the story (`new` is None), or put instead; `quoted` when they are the very words."""

    old: str
    new: str | None = None
    quoted: bool = False

    @property
    def place(self) -> bool:
        """True when a sentence is named by its place alone."""
        return not self.quoted and _PLACED.fullmatch(self.old) is not None


def find_edit(text: str) -> Edit | None:
    """None when the message does not plainly ask to put words of the story right."""
    said = fold(text)
    if (instead := _INSTEAD.search(said)) and _OF_THE_STORY.search(said):
        told = instead.groupdict()
        old = next(v for k, v in told.items() if k.startswith("old") and v)
        name = next(k for k, v in told.items() if k.startswith("new") and v)
        new = _AFTER_TOPIC.sub("", instead[name]).rstrip()
        start = instead.start(name)
        as_typed = text if len(text) == len(said) else said
        return Edit(old.strip(), as_typed[start : start + len(new)].strip())
    if figures := _FIGURES.search(said):
        new, old = figures["new"].strip(" ,."), figures["old"].strip(" ,.")
        return Edit(old, new if re.search(r"[a-z]", old) else re.split(r" (?=[a-z])", new)[0])
    out = _TAKES_OUT.search(said)
    if out is None or LAST_WORDS.search(said) or _THE_WHOLE.search(said):
        return None
    if _DONE.search(f"{said[: out.start()].rstrip()} ".replace("' ", "'")):
        return None
    after = said[out.end() :]
    quoted = _QUOTED.search(said)
    inside = quoted and quoted.start() < out.start() < quoted.end()
    if quoted and not inside and (_NAMED.search(said) or _right_after(said, out, quoted)):
        return Edit(quoted["said"].strip(" .,"), quoted=True)
    named = [_bare(match["topic"]) for match in _NAMED.finditer(after)]
    placed = _PLACED.search(after)
    if placed is not None and all(not topic or re.fullmatch(_STORY, topic) for topic in named):
        return Edit(placed[0])
    if any(named):
        return Edit(next(topic for topic in named if topic))
    if named:
        words_of_it = _VERY_WORDS.match(after)
        old = _bare(words_of_it["topic"]) if words_of_it else ""
        return Edit(old) if _content(old) else None
    bare = _BARE_TOPIC.match(said, out.end()) if _NOT_WRITTEN.search(out[0]) else None
    return Edit(_bare(bare["topic"])) if bare else None


_ALSO = re.compile(
    rf"(?:,\s*|\s+)(?:ni|et|puis|ainsi que|et aussi)\s+(?=(?:la|le|les|l['’]|cette|ma|mon|celle|celui)\s*(?:derni[eè]re?s? |premi[eè]re?s? )?(?:{_PIECE}|o[uù]\b|qui\b|sur\b))",
    re.IGNORECASE,
)
"""« …, et la dernière phrase du récit », « ni la phrase où il crie »."""
_OBJECT = re.compile(
    r"[\s,]*(?:(?:aussi|donc|bien|svp|s'il vous plait|moi) )*(?:la|le|les|l'|cette|ce|ces|mon|ma|mes|tout le|toute la|toute l')\s*"
    r"(?:(?:coup|truc|passage|histoire|partie|mention|moment|remarque|allusion)s? (?:de |du |des |d'|sur )(?:la |le |les |l'|mon |ma )?)?(?P<topic>[^.,;!?]{3,60})"
)
_NO_PART = re.compile(
    r"(?:demandes?|dossiers?|conversation|discussion|saisine|compte|historique|brouillon|fiche|session|donnees|infos?|informations|"
    r"messages?|reponses?|tout|totalite|ensemble|numeros?|telephone|mail|adresse|somme|montant|date|nom|prenom)\b"
)
"""The whole, or an answer of its own: no words of the story."""
LONGEST_TOPIC = 8
"""Words."""


def find_edits(text: str) -> list[Edit]:
    """Every order of the message about the story."""
    first, *others = _ALSO.split(text)
    edit = find_edit(first) or (find_object(first) if others else None)
    if edit is None:
        return [edit] if (edit := find_edit(text)) else []
    more = [find_edit(f"enlevez {other}") for other in others]
    return [edit, *(one for one in more if one is not None)]


def find_object(text: str) -> Edit | None:
    """« Retirez la plainte de 2024 »: what an order names without saying that it is in the story."""
    said = fold(text)
    out = _TAKES_OUT.search(said)
    if out is None or LAST_WORDS.search(said) or _THE_WHOLE.search(said):
        return None
    if _DONE.search(f"{said[: out.start()].rstrip()} ".replace("' ", "'")):
        return None
    named = _OBJECT.match(said, out.end())
    topic = _bare(named["topic"]) if named else ""
    if _NO_PART.match(topic):
        return None
    return Edit(topic) if topic and len(words(topic)) <= LONGEST_TOPIC else None


def exchanged(text: str) -> tuple[str, str] | None:
    """(« capital décès », « arrêt maladie ») in « remplacez capital décès par arrêt maladie », folded."""
    said = _INSTEAD.search(fold(text))
    return (
        (said["old"].strip(), said["new"].strip()) if said and said["old"] and said["new"] else None
    )


def _right_after(said: str, out: re.Match[str], quoted: re.Match[str]) -> bool:
    return out.end() <= quoted.start() and not said[out.end() : quoted.start()].strip(" ,:")


def speaks_of_the_story(text: str) -> bool:
    """True when the words say that they are about the story, or a sentence of it."""
    return bool(_OF_THE_STORY.search(fold(text)))


_WHICH = re.compile(
    r"(?<=\w{3}) (?:qu'|que |qui |dont )(?:je |j'|il |elle |on |ils |elles |a |est ).*$"
)


def _bare(topic: str | None) -> str:
    bare = _AFTER_TOPIC.sub("", topic or "").strip(" ,")
    return _WHICH.sub("", bare)


_ADDS = re.compile(
    rf"^\W*(?:(?:et|aussi|mais|ah|au fait|merci d'|pouvez-vous|vous pouvez|il faut|faut)\W+)*(?:(?:re?)?ajoute[rz]?|precise[rz]?|mentionne[rz]?)(?: (?:aussi|bien|donc|juste|moi))*"
    rf"(?P<where> (?:dans|a) (?:mon |le |l'|ma )?{_STORY})?,? ?(?:que |qu'|: ?)"
)


_IS_ALSO = re.compile(
    r"^\W*(?:(?:et|mais|ah|au fait|en fait|non|oui)\W+)*(?:(?:le |mon )?(?:sujet|probleme|souci|litige|desaccord),? )(?:c'est|cest|est) (?:aussi|egalement) (?:que |qu'|: ?)?"
)
"""« Le problème c'est aussi qu'ils n'ont pas compté mon paiement »."""


def find_addition(text: str) -> tuple[str, bool] | None:
    """(« mon frère est malade », whether it is said to belong to the story), in « ajoutez que mon frère est malade »."""
    folded = fold(text)
    said = _ADDS.match(folded) or _IS_ALSO.match(folded)
    if said is None:
        return None
    as_typed = text if len(folded) == len(text) else folded
    told = as_typed[said.end() :].strip()
    return (
        (told[:1].upper() + told[1:], said.re is _IS_ALSO or said["where"] is not None)
        if told
        else None
    )


SHORTEST = 3
"""Words of a story."""
STUMP = 3
"""Words. Fewer are not left alone of a sentence."""
_TOPICS = re.compile(r"\s*,\s*|\s+(?:et|ni|puis)\s+")
_SENTENCE = re.compile(r"[^.!?;\n]+[.!?;]*\s*|\n")
_CLAUSE = re.compile(
    r"(?:,? (?:et|mais|car|parce qu[e']|sachant qu[e']|en plus|puis)|,) (?=(?:je|j'|il|elle|on|nous|ils|elles|mon|ma|mes|le|la|les|l'|c'|ça|ce|un|une)\b|j'|l'|c')",
    re.IGNORECASE,
)


def without_passage(story: str, edit: Edit) -> tuple[str, str] | None:
    """The story without what the edit names, and what was taken out; None when it names nothing there, or several
    things."""
    sentences = [s for s in _SENTENCE.findall(story) if s.strip()]
    literal = _literally(story, edit.old) if edit.quoted else []
    if literal:
        return _without(story, *_no_stump(story, *literal[0]))
    if sentences and (placed := _PLACED.fullmatch(edit.old)):
        one = sentences[0 if placed["place"] == "premiere" else -1].rstrip()
        start = story.rindex(one)
        return _without(story, start, start + len(one))
    wanted = _content(edit.old)
    if not wanted:
        return None
    here = [s for s in sentences if wanted <= _content(s)]
    if not here and len(wanted) > 1:
        most = max((len(wanted & _content(s)) for s in sentences), default=0)
        here = [
            s for s in sentences if most * 2 > len(wanted) and len(wanted & _content(s)) == most
        ]
    if len(here) != 1:
        return None
    parts = _clauses(here[0])
    first = next(place for place, part in enumerate(parts) if wanted & _content(part))
    part = "".join(parts[first:]).rstrip(" .!?;\n") if first else here[0]
    start = story.index(here[0]) + here[0].index(part)
    return _without(story, start, start + len(part))


def _no_stump(story: str, start: int, end: int) -> tuple[int, int]:
    """The passage; with the rest of its sentence, where only a few words of it would be left: « chez eux »."""
    if len(words(story[start:end])) < STUMP:
        return start, end
    for sentence in _SENTENCE.finditer(story):
        if not sentence.start() <= start < sentence.end() or end > sentence.end():
            continue
        left = words(story[sentence.start() : start]) + words(story[end : sentence.end()])
        if 0 < len(left) < STUMP:
            return sentence.start(), sentence.start() + len(sentence[0].rstrip())
    return start, end


def edited(story: str, edit: Edit) -> str | None:
    """The story once it is put right; None when what the edit names is not in it, or nothing would be left."""
    if edit.new is not None:
        return with_instead(story, edit)
    found = without_passage(story, edit)
    if found is None and not edit.quoted and (topics := _TOPICS.split(edit.old))[1:]:
        return _without_each(story, topics)
    return found[0] if found and len(words(found[0])) >= SHORTEST else None


def _without_each(story: str, topics: list[str]) -> str | None:
    """« La morphine et la pharmacie », told in two sentences: both go."""
    left = story
    for topic in topics:
        found = without_passage(left, Edit(topic))
        left = found[0] if found and len(words(found[0])) >= SHORTEST else left
    return left if left != story else None


def with_instead(story: str, edit: Edit) -> str | None:
    """The story with the new words wherever the old ones stand; None when they are not in it."""
    places = _literally(story, edit.old)
    for start, end in reversed(places):
        found, new = story[start:end], edit.new or ""
        if new.isdigit() and (number := re.search(r"\d+", found)):
            new = f"{found[: number.start()]}{new}{found[number.end() :]}"
        if found[:1].isupper():
            new = new[:1].upper() + new[1:]
        story = f"{story[:start]}{new}{story[end:]}"
    return story if places else None


def _literally(story: str, said: str) -> list[tuple[int, int]]:
    """Where those very words stand, whatever their accents and capitals: « mai » is not in « mais »."""
    parts = re.findall(r"[a-z0-9]+", fold(said))
    if not parts:
        return []
    flat, origin = [], []
    for place, sign in enumerate(story):
        for bare in fold(sign) or " ":
            flat.append(bare)
            origin.append(place)
    wanted = r"(?<![a-z0-9])" + r"[^a-z0-9]+".join(parts) + r"(?![a-z0-9])"
    found = re.finditer(wanted, "".join(flat))
    return [(origin[m.start()], origin[m.end() - 1] + 1) for m in found]


def _clauses(sentence: str) -> list[str]:
    cuts = [0, *(m.start() for m in _CLAUSE.finditer(sentence)), len(sentence)]
    return [sentence[a:b] for a, b in pairwise(cuts)]


def _without(story: str, start: int, end: int) -> tuple[str, str]:
    part, rest = story[start:end], f"{story[:start]} {story[end:]}"
    rest = re.sub(
        r"[ \t]*(?:,|\bet|\bmais|\bcar)?[ \t]+(?=[.!?;])", "", re.sub(r"[ \t]{2,}", " ", rest)
    )
    rest = re.sub(r"([.!?])(?:\s*[.;,])+", r"\1", rest)
    rest = re.sub(r"(?m)^[ ,;.]+|[ ,]+$", "", rest)
    lines = [line[:1].upper() + line[1:] for line in rest.split("\n") if line.strip()]
    return "\n".join(lines), part.strip(" ,;\n")


def _content(text: str) -> frozenset[str]:
    """The words that tell, cut to their first letters so that « boire » and « boit » are near."""
    return frozenset(
        w[:5] for w in re.findall(r"[a-z0-9]+", fold(text)) if w not in _COMMON and len(w) > 1
    )


_KEEPS = re.compile(
    r"\b(?:garde[rz]?|laisse[rz]?)\b|\b(?:rien|pas besoin|pas) (?:a |de |d')?(?:re-?ecrire|corriger|changer|modifier|redire|toucher)\b|\bannul\w+|\bne changez rien\b|"
    r"\bc'est (?:bon|bien|ecrit|deja) (?:comme ca|ecrit|dit)\b|\b(?:deja|bien) (?:ecrite?|racontee?)\b"
)
LONGEST_KEEPING = 14
"""Words. « Non rien à réécrire, gardez ce que j'avais écrit »."""


def keeps_as_it_is(text: str) -> bool:
    """True for « non, gardez ce que j'avais écrit »."""
    return len(words(text)) <= LONGEST_KEEPING and bool(_KEEPS.search(fold(text)))
