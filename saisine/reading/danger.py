"""Words of suicide, of violence, of a night without shelter: a net under the classifier's own.

A coarse net: somebody in danger is told whom to call, nobody is hindered by it, nothing of it is kept. « Ça me
tue, ces délais » is not in danger; « le suicide de mon mari » is told by a widow.
"""

import re

from saisine.reading.folding import spell_out

_SOMEBODY = (
    r"(?:il|(?:mon|ma|notre) (?:ex |petit )?(?:mari|femme|conjointe?|compagnon|compagne|copain|mec|ex|pere|mere|beau[- ]pere|"
    r"fils|frere))"
)
_WISHES = (
    r"\b(?:vais|veux|voudrais|envie|autant|prefere|preferais|laissez[- ]moi|aimerais|pense|pensees?|songe|parle|menace|"
    r"disent|reste|tete)\b(?: (?:de|d'|a|que|bien|souvent|trop|vouloir|me repete))* ?"
)
_TO_DIE = (
    r"(?:mourir(?! (?:de|du|d'|si|avant))|crever(?! (?:de|la dalle))|me (?:pendre|flinguer|suicider|taillader)|me supprimer(?= ?$| ?[.,!?])|me foutre en l'?air|"
    r"me tuer(?! (?:a|au) )|me tirer une balle|me jeter (?:sous|du|d'un|par|dans)|disparaitre(?! d)|m'ouvrir les|me faire du mal|sauter(?= ?$))"
)
_THE_END = r"(?:d'|d')?en finir(?: pour de bon| une bonne fois(?: pour toutes)?)?(?= ?$| ?[.,!?…]| (?:et|ce soir|maintenant|devant)\b)"

_SUICIDE = (
    rf"{_WISHES}(?:{_TO_DIE}|{_THE_END})",
    r"\b(?:veut|voudrait|vouloir|dit qu'il veut) mourir\b|\bme (?:pendre|jeter sous)\b|\bmourir,? (?:oui|j'y pense)|\bvivement que je meure\b|\bje me (?:fous|fiche) en l'air",
    r"\ben finir avec (?:la vie|ma vie|cette vie|l'existence|moi)|mettre fin a (?:mes jours|ma vie)|passer a l'acte",
    r"(?<!autant )(?<!de quoi )(?<!est a )\bse (?:tuer|suicider|pendre|tirer une balle|jeter (?:sous|du|par))\b(?! (?:a|au|dans le pied) )|me (?:tire une balle|jette sous)",
    r"suicidaires?|\bje me suicid|(?<!date de ma )tentative de suicide(?! (?:de|en (?:19|20)\d\d|il y a))|pense\w* au suicide|idees? (?:noires?|suicid\w+)|\bsuicide ?$",
    # No strength left to live.
    r"\b(?:plus|pas|aucune)(?: aucune| la| de)* (?:envie|force|raison|gout|courage) (?:de|a) (?:vivre?|la vie|exister|rester en vie|continuer a vivre)",
    r"(?:fatiguee?|marre|lasse?|assez) (?:de |d')(?:vivre|exister|la vie|cette vie)|plus de cette vie|plus gout a (?:rien|la vie)",
    r"\ba quoi bon (?:vivre|continuer)(?= ?$| ?[.!?,]| a vivre| encore)|vie ne vaut (?:plus|rien)|plus rien de l'existence",
    r"\bmieux (?:morte?\b|sans moi)|respirer\w* sans moi|soulage\w* si je n'etais plus|vaudrait mieux que je (?:disparaisse|meure)",
    r"demain je ne serais? plus|je ne? ?serai plus la(?= ?$| ?[.!]| demain)|sera morte? demain|je serai sous terre",
    r"veux plus (?:etre la|vivre|exister)|jamais me reveiller|plus me reveiller|plus ma place sur|ne plus exister|me laisse partir|rien ne me retient",
    # Farewells and means.
    r"(?:lettre|message|sms) d ?'?adieu|^adieu\b(?! (?:a|aux|mes|mon|ma)\b).+|tout adieu ?$|retrouver pendue?",
    r"\bavaler? (?:une?|la|deux|toute|plein|des) (?:\w+ )?(?:boites?|cachets|comprimes|medicaments|medocs|somniferes)|pris des cachets ?$|(?:avale|pris|prendre|regarde|devant moi|toute) (?:\w+ ){0,2}boite de somniferes",
    r"corde est prete|bout d'une corde|sauter (?:du|d'un|par la|sous) |(?<!de quoi se )jeter par la fenetre|ouvr\w+ les (?:veines|poignets)|taillader|me scarifie",
    r"faire une (?:grosse )?betise\b|quelque chose d'irreparable|mort sur la conscience|un poids pour tout le monde|j'ai peur de moi\b",
    r"rejoindre (?:ma|mon) (?:fille|fils|mari|femme|mere|pere|bebe) (?:decede|mort|la[- ]haut|au ciel)",
)
_VIOLENCE = (
    rf"\b{_SOMEBODY} (?:\w+ )?(?:me |nous |m'a )(?:bat|frappe[er]?|battue?|tape[er]?|cogne|violee?|etranglee?|sequestre)\b(?! (?:sur|dans la main|froid))",
    rf"\b{_SOMEBODY} (?:\w+ )?(?:leve|donne|est) (?:\w+ )?(?:la main sur|des coups|violente?)|a leve la main sur moi|\bme bat devant",
    r"(?<!femme victime de )(?<!dame victime de )(?<!patiente victime de )violences? (?:conjugales?|domestiques?|familiales?)|femme battue|(?<!eleve )(?<!client )(?<!patient )(?:m'a|l'a) (?:tapee|frappee|etranglee|violee) ",
    r"peur (?:de lui|qu'il me tue|pour ma vie|de rentrer chez moi)|il (?:va|veut) me (?:frapper|tuer|battre)|il me force la nuit|me ferait la peau",
    r"chez moi je suis en danger|coups dans le (?:ventre|visage)|couverte? de bleus|casse le bras du|(?:les|se fait) (?:frappe|taper) (?:quand il a bu|par son pere)",
)
_SHELTER = (
    r"(?<!chat )(?<!chien )(?<!gamelle et )\b(?:dor[ts]|dormir?|dormi|passe la nuit)(?: \w+){0,2} (?:dehors|dans (?:la rue|un parking|(?:un |le )?hall|(?:ma|la) voiture(?! au festival)))",
    r"nulle part ou (?:aller|dormir)|\b(?:suis|sommes|est)(?: quatre| tous)? a la rue\b|a la rue (?:ce soir|cette nuit|depuis|avec)|\bsommes sans toit",
    r"mise? a la porte ce soir|(?:chassee?|viree?) de (?:la maison|chez|l'appart)|on est dans la voiture|suis sur le trottoir",
    r"(?:bebe|enfants?|petits?) (?:a|ont) faim|jours? sans manger|rien a manger (?:ce soir|depuis|aujourd)",
)
_DANGER = re.compile("|".join((*_SUICIDE, *_VIOLENCE, *_SHELTER)))


def in_danger(text: str) -> bool:
    """True for words of suicide, violence or no shelter tonight."""
    return bool(_DANGER.search(spell_out(text)))
