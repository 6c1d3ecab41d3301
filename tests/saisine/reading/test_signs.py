"""What a story says that no question asks."""

import pytest

from saisine.reading.signs import find_signs

SAID = {
    "urgence": """
        je suis menacé d'expulsion
        on va m'expulser
        on m'a coupé l'électricité
        coupure de gaz demain
        mes droits sont coupés alors que je suis sous chimio
        rupture de droits
        je n'ai plus rien à manger
        l'huissier vient jeudi
        mon traitement est interrompu
        mon opération est prévue la semaine prochaine
        je suis à la rue""",
    "precarite": """
        je n'ai plus de revenus
        jai plus dargent
        sans salaire depuis mars
        je suis au RSA
        je suis à découvert
        nous sommes surendettés
        aucune ressource
        plus un sou""",
    "situation_sensible": """
        mon mari est décédé en mars
        depuis la mort de ma mère
        j'ai perdu mon fils
        les obsèques de mon père
        je viens d'arriver en France
        c'est mon premier emploi
        je suis en deuil""",
    "deuil_enfant": """
        nous avons perdu notre bébé
        le décès de ma fille
        mon fils est mort à vingt ans
        ma fille est mort-née""",
    "risque_mediatique": """
        je vais alerter la presse
        je contacte un journaliste
        je publie tout sur Facebook
        je vais passer à la télé avec ça""",
    "absence_voie_recours": """
        ma demande d'aide financière est refusée
        on m'a refusé un secours
        la commission d'action sanitaire a rejeté ma demande""",
    "plusieurs_intervenants": """
        ma tutrice a signé
        je suis sous tutelle
        la CPAM et l'Urssaf se renvoient la balle
        on me renvoie d'un service à l'autre
        mon employeur refuse d'envoyer l'attestation de salaire""",
    "sans_revenu_deux_mois": """
        ça fait deux mois que je touche plus rien
        je n'ai rien touché depuis trois mois
        sans indemnités journalières depuis 4 mois
        depuis plus de deux mois je n'ai aucun revenu
        cela fait 10 semaines que rien n'est versé
        trois mois sans salaire""",
    "enfant_sans_vie": """
        mon bébé est mort-né
        j'ai accouché d'un enfant sans vie
        fausse couche tardive à 23 semaines
        mort in utero""",
    "refus_cnse": """
        le CNSE a refusé mes factures
        refus du CNSE
        le centre national des soins à l'étranger rejette mon dossier""",
    "refus_entente_prealable": """
        taxi refusé faute d'entente préalable
        transport rejeté car pas d'accord, absence d'entente préalable
        l'entente préalable a été refusée""",
    "dispense_photo": """
        ma carte Vitale est bloquée, je ne peux pas fournir de photo
        impossible de fournir une photo pour la carte Vitale""",
    "contrainte": """
        j'ai reçu une contrainte de l'Urssaf
        contrainte signifiée par huissier
        la contrainte date du 3 novembre""",
    "pour_autrui": """
        c'est pour ma mère
        j'écris pour mon mari qui est hospitalisé
        mon père ne sait pas se servir d'internet, il ne peut pas le faire
        j'agis au nom de mon frère
        je suis sa fille
        mon mari est malade et la caisse lui refuse son transport
        ma mère est en ehpad, sa carte est bloquée
        tutrice d'une dame âgée""",
}
PAIRS = [(sign, said.strip()) for sign, several in SAID.items() for said in several.split("\n")]


@pytest.mark.parametrize(("sign", "said"), [(sign, said) for sign, said in PAIRS if said])
def test_a_sign_is_read_in_what_people_write(sign: str, said: str) -> None:
    assert sign in find_signs(said)


@pytest.mark.parametrize(
    ("sign", "said"),
    [
        ("urgence", "aller aux urgences a coûté 200 euros"),
        ("urgence", "on m'a coupé la parole"),
        ("precarite", "je ne réclame pas d'argent"),
        ("precarite", "mon salarié est malade"),
        ("precarite", "j'étais au RSI"),
        ("situation_sensible", "j'ai perdu ma carte"),
        ("situation_sensible", "la perte de mon dossier"),
        ("situation_sensible", "je suis veuve"),
        ("deuil_enfant", "mon fils est malade"),
        ("risque_mediatique", "je travaille dans la presse"),
        ("risque_mediatique", "il m'a retrouvée par les réseaux sociaux"),
        ("absence_voie_recours", "on me refuse le remboursement"),
        ("sans_revenu_deux_mois", "rien ne bouge depuis dix semaines"),
        ("sans_revenu_deux_mois", "je n'ai rien touché depuis trois semaines"),
        ("sans_revenu_deux_mois", "un seul mois sans salaire"),
        ("contrainte", "je suis contrainte de payer"),
        ("contrainte", "sous la contrainte"),
        ("contrainte", "une contrainte de temps"),
        ("contrainte", "vous m'avez contrainte à attendre"),
        ("pour_autrui", "la facture est au nom de mon frère"),
        ("pour_autrui", "pour ma compagne et moi"),
        ("pour_autrui", "pour ma carte Vitale"),
        ("pour_autrui", "mon mari est malade et la CPAM ne me paie pas"),
        (
            "pour_autrui",
            "ma mère est hospitalisée, j'ai dû m'arrêter et mes indemnités n'arrivent pas",
        ),
        ("pour_autrui", "ma femme est handicapée, on m'a refusé mon congé d'aidant"),
        ("pour_autrui", "j'ai pris un congé pour mon fils malade et rien n'est payé"),
        ("urgence", "le site me jette dehors à chaque mot de passe"),
        ("urgence", "la demande d'aide d'urgence date de mars"),
        ("pour_autrui", "pour mon arrêt maladie"),
    ],
)
def test_a_sign_is_not_read_in_what_merely_resembles_it(sign: str, said: str) -> None:
    assert sign not in find_signs(said)


def test_a_widow_for_a_short_time_is_bereaved() -> None:
    assert "situation_sensible" in find_signs("veuve depuis peu, je demande le capital décès")
