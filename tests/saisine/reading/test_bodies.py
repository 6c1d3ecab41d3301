"""Which body, which person: from the words that name them, never from a mention in passing."""

import pytest

from saisine.reading.bodies import find_body
from saisine.reading.requester import find_requester

BODY = {
    "la CPAM de Dijon me réclame 850 €": "cpam",
    "ma caisse primaire": "cpam",
    "la sécu": "cpam",
    "la secu ma rien remboursé": "cpam",
    "mon compte ameli est bloqué": "cpam",
    "le CNSE refuse": "cpam",
    "l'Assurance Maladie": "cpam",
    "lurssaf": "urssaf",
    "l'URSAFF": "urssaf",
    "Pajemploi": "urssaf",
    "le Cesu": "urssaf",
    "Urssaf Bourgogne": "urssaf",
    "la Carsat": "carsat",
    "la CNAV": "carsat",
    "la CGSS de la Réunion": "cgss",
    "la caf": "caf",
    "ma mutuelle": "mutuelle",
    "la MSA": "msa",
    "c'est pôle emploi": "france_travail",
    "France Travail": "france_travail",
    "la Cipav": "retraite_autre",
    "je suis en litige avec la CAF depuis trois mois pour mon allocation logement": "caf",
    "la caf me réclame 300 euros de trop-perçu et je ne comprends pas pourquoi": "caf",
    "ma mutuelle refuse de me rembourser mes lunettes depuis le mois de mai": "mutuelle",
    "je me plains de mon voisin": "autre",
    "j'ai un problème avec ma banque": "autre",
    "la CPAM me renvoie vers la caf": "cpam",
    "j'ai un souci avec la CPAM, l'Urssaf n'y est pour rien": "cpam",
    "je conteste la décision de l'Urssaf, pas celle de la CPAM": "urssaf",
}
NO_BODY = (
    "la CPAM me dit de voir avec l'Urssaf",
    "mon numéro de sécurité sociale est faux",
    "je dépends de la sécurité sociale des indépendants",
    "depuis que je touche la caf je ne comprends plus mes droits ni mes remboursements",
    "le reste est à ma charge même avec ma mutuelle, les semelles et le corset de ma fille",
    "mon conseiller pôle emploi m'a dit que l'aide était automatique pour les créateurs",
    "j'ai fait un virement depuis ma banque",
    "ma caisse ne répond pas",
    "la cafetière de l'accueil",
    "",
)
PERSON = {
    "je suis salariée": "assure",
    "salarié en CDI": "assure",
    "mon employeur ne m'a pas déclaré": "assure",
    "mon entreprise ne m'a pas envoyé l'attestation": "assure",
    "je suis à la retraite, enfin je suis retraitée": "assure",
    "je suis au chômage": "assure",
    "je suis étudiant": "assure",
    "auto-entrepreneur": "independant",
    "autoentrepreneuse dans le ménage": "independant",
    "micro entrepreneur": "independant",
    "je suis artisan plombier": "independant",
    "commerçante": "independant",
    "coiffeuse à mon compte": "independant",
    "je suis à mon compte": "independant",
    "gérant de société": "independant",
    "profession libérale": "independant",
    "mon entreprise a été radiée": "independant",
    "je suis employeur": "employeur",
    "employeur Cesu de 76 ans": "employeur",
    "mes salariés ne sont pas déclarés": "employeur",
    "j'emploie une nounou": "employeur",
    "notre association emploie deux animateurs": "employeur",
    "je suis infirmière libérale": "professionnel_sante",
    "infirmière libérale": "professionnel_sante",
    "je suis kiné": "professionnel_sante",
    "mon cabinet dentaire": "professionnel_sante",
    "je suis assistante sociale": "partenaire",
    "travailleuse sociale au CCAS": "partenaire",
    "j'accompagne une dame de 90 ans": "partenaire",
}
NO_PERSON = (
    "mon conjoint était artisan",
    "mon mari est commerçant",
    "je ne suis pas salarié",
    "je ne suis plus indépendante",
    "pour une raison indépendante de ma volonté",
    "une seule salariée travaille ici",
    "l'argent n'est pas arrivé à mon compte ameli",
    "on a piraté ma boite mail",
    "détachée au Québec",
    "un médecin a refusé de me recevoir",
    "j'attends mon infirmière",
    "veuve d'un salarié",
    "",
)


@pytest.mark.parametrize(("said", "body"), BODY.items())
def test_the_body_in_dispute_is_recognised(said: str, body: str) -> None:
    assert find_body(said) == body


@pytest.mark.parametrize("said", NO_BODY)
def test_a_body_named_in_passing_is_not_the_one_in_dispute(said: str) -> None:
    assert find_body(said) is None


@pytest.mark.parametrize(("said", "who"), PERSON.items())
def test_who_speaks_is_recognised(said: str, who: str) -> None:
    assert find_requester(said) == who


@pytest.mark.parametrize("said", NO_PERSON)
def test_who_somebody_else_is_says_nothing_of_the_one_who_speaks(said: str) -> None:
    assert find_requester(said) is None
