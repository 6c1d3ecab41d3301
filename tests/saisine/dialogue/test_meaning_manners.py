"""What people say besides answering, and answers that look like something else, said in many ways."""

import pytest

from saisine.dialogue.meaning import SURE_ACT
from tests.saisine.dialogue.talk import Talk
from tests.saisine.dialogue.test_meaning_asides import field_of, of

SAID = {
    "goodbye": """
description | bon je vous abandonne, le petit se réveille
description | bon ben tchao, bonne continuation à vous
description | allez, à la revoyure
description | il faut que je file, bonne soirée
""",
    "resume_later": """
description | je m'en occuperai ce week-end plutôt
nir | plus tard
street | on verra ça demain
summary_confirmed | je finirai ce soir
""",
    "ask_status": """
description | le dossier MED-3KD8 a été traité ?
description | je reviens aux nouvelles pour ma saisine
""",
    "human_handoff": """
description | conseiller conseiller conseiller
description | il n'y a donc pas un être vivant derrière cet écran ?
description | donnez-moi un numéro où ça répond svp
description | je veux causer à un vrai type
prior_complaint | jveu parlé a qqun
""",
    "stop_delete": """
description | RGPD : je demande l'effacement de tout ce que j'ai écrit
description | laissez, virez tout
email | j'exerce mon droit à l'oubli
""",
    "out_of_scope": """
description | la CAF me réclame 800 euros d'APL que j'aurais touchés à tort
description | Pôle emploi m'a coupé mes allocations chômage
description | ma mutuelle refuse de payer mes lunettes
description | je suis exploitant agricole et la MSA me demande des cotisations
description | ma retraite complémentaire Agirc-Arrco n'est toujours pas versée
description | les impôts me réclament deux fois la taxe foncière
""",
    "skip": """
nir | je saute
phone | nan c'est bon, next
nir | plus tard, ma carte est dans l'autre sac
attachments | les papiers on verra après
desired_outcome | je peux passer ?
nir | je préfère ne pas le communiquer
""",
    "dont_know": """
contested_decision_date | ouh là, ça remonte, je saurais plus dire
amount_eur | oh là là, vous m'en demandez beaucoup
prior_complaint_date | c'était en hiver, mais la date exacte...
contested_decision_date | faudrait que je retrouve la lettre
""",
    "affirm": """
prior_complaint | et pas qu'une seule
prior_complaint | à plusieurs reprises même
prior_complaint | c'est fait depuis belle lurette
prior_complaint | j'ai tout gardé en double, donc oui
attachments | j'en ai plein
""",
    "deny": """
answer_received | nib
answer_received | rien, ces fumistes s'en fichent !
email | pas d'ordi pas de mail
phone | non, pas d'appel, ça me fatigue
correspondence | on a tout réglé de vive voix, donc non
anything_else | non, je crois avoir fait le tour
anything_else | c'est tout bon pour moi
""",
    "inform": """
contested_decision_date | pendant les grandes vacances
answer_date | un peu après la rentrée
acting_for | pour ma pomme
acting_for | c'est pour mézigue
desired_outcome | qu'on me rende mon argent, est-ce si compliqué ?
answer_unsatisfactory_reason | depuis quand un malade doit-il prouver qu'il est malade ?
last_name | Bonnefoy
""",
    "faq_confidential": """
phone | vous comptez me démarcher avec ça ?
email | vous le refilez pas à des pubs au moins
nir | mes données partent où ?
""",
    "faq_who_decides": """
mediator | vous êtes impartiaux ?
organisme | au final, qui tranche ?
""",
    "faq_what_is_mediation": """
organisme | c'est pareil qu'un procès, votre truc ?
description | ça sert à quoi au juste de passer par vous ?
""",
    "faq_documents": """
attachments | une photo prise au téléphone ça passe ?
correspondence | je dois mettre aussi les photocopies ?
""",
    "faq_delay": "court_seized | le délai de traitement ?",
}
TURNS = [
    (act, *line.split(" | ")) for act, lines in SAID.items() for line in lines.strip().splitlines()
]


@pytest.mark.parametrize(("act", "asked", "text"), TURNS)
def test_the_words_say_what_it_is_although_the_classifier_does_not_know(
    act: str, asked: str, text: str
) -> None:
    said = of(text, asked)
    assert (said.act, said.confidence >= SURE_ACT) == (act, True)


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ("description", "je vous laisse imaginer mon état, mes indemnités sont bloquées"),
        ("description", "adieu mes économies, la sécu me réclame tout"),
        ("description", "la CAF attend que la CPAM lui dise si mon arrêt est payé, rien ne bouge"),
        ("description", "France Travail refuse mon dossier parce que mes indemnités journalières manquent"),
        ("description", "je n'arrive jamais à parler à quelqu'un de la caisse pour mes soins"),
        ("organisme", "la CAF"),
        ("prior_complaint_channel", "je passe au guichet chaque semaine"),
        ("answer_unsatisfactory_reason", "ils me disent de voir ça plus tard, sans rien regarder"),
    ],
)  # fmt: skip
def test_a_story_or_an_answer_with_such_words_stays_one(asked: str, text: str) -> None:
    assert of(text, asked, "inform", 0.6).act == "inform"


@pytest.mark.parametrize("text", ["n'importe quoi", "quelle bande de rigolos", "pfff la honte"])
def test_an_outburst_is_no_reference(text: str) -> None:
    assert of(text, "prior_complaint_reference", "insult_or_anger", 0.55).act == "insult_or_anger"


def test_what_holds_a_figure_is_a_reference() -> None:
    assert of("RC-2025-4471", "prior_complaint_reference", "unclear", 0.6).act == "inform"


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("vous me faites naître en 1986, je suis de 1968", "birth_date"),
        ("vous m'avez rajeunie, corrigez", "birth_date"),
        ("2 350 et pas 3 250, j'ai inversé les chiffres", "amount_eur"),
        ("j'ai un autre mail maintenant", "email"),
        ("ils ont fini par me répondre, changez ça", "answer_received"),
        ("j'ai donné une mauvaise date pour ma lettre", "prior_complaint_date"),
        ("la décision est datée de 2024, rectifiez", "contested_decision_date"),
        ("mon domicile n'est plus le bon", "address"),
        ("58000, pas 21000", None),
    ],
)
def test_what_is_put_right_is_named(text: str, field: str | None) -> None:
    assert field_of(text) == field


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("la CAF me réclame un trop-perçu d'APL", "caf"),
        ("la MSA refuse de me payer depuis trois mois", "msa"),
    ],
)
def test_another_bodys_dispute_is_out_of_scope_and_still_shown_where_to_go(
    text: str, body: str
) -> None:
    talk = Talk.begun()
    talk.says(text, act="out_of_scope")
    assert (talk.draft.status, talk.draft.redirect) == ("redirected", body)
