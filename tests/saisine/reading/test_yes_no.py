"""Yes, no, I do not know, as people answer."""

import pytest

from saisine.reading.yes_no import dont_know, yes_no

YES = """
oki
vzy
dacodac
oui
Oui.
OUI !!!
ouiiii
ouais
ouaip
ui
wi
voui
yes
yep
ok
okay
d'accord
d’accord
daccord
dac
tout à fait
tt a fait
bah évidemment
ben oui
mais bien sûr
bien sûr que oui
évidement
absolument
exactement
exact
c'est exact
c'est bien ça
c'est bon
effectivement
en effet
hélas oui
malheureusement oui, deux fois
je crois que oui
je crois bien
il me semble
je confirme
je veux bien
pourquoi pas
avec plaisir
volontiers
pas de souci
aucun problème
sans problème
allez-y
on y va
ça marche
ça me va
parfait
entendu
non mais oui
mais non, si, bien sûr
oui j'ai appelé trois fois au 36 46 et personne ne décroche jamais
pour l'instant oui
plutôt oui
si si
carrément
plusieurs fois
sans aucun doute
👍
""".strip().splitlines()

NO = """
non
Non merci
NON
nooon
nan
nn
nope
bah non
ah non
non non
non, j'ai seulement appelé
oui enfin non
pas du tout
pas encore
pas vraiment
pas à ma connaissance
pas que je sache
pas pour l'instant
pour l'instant non
toujours pas
jamais
jamais de la vie
rien
rien du tout
toujours rien
aucun
aucune réponse
absolument pas
certainement pas
sûrement pas
bien sûr que non
évidemment que non
je ne crois pas
je crois pas
je pense que non
je dirais que non
malheureusement non
hélas non
c'est faux
ce n'est pas ça
c'est pas le cas
je refuse
je ne veux pas
hors de question
en aucun cas
nullement
pas d'accord
j'ai pas fait
je n'ai rien reçu
j'ai jamais écrit
n
""".strip().splitlines()

UNKNOWN = """
je ne l'ai pas là, je demanderai à la maison de retraite
bah jlai pas c bon
je ne sais pas
je sais pas
je sais plus
jsp
chais pas
j'sais pas
aucune idée
je n'en ai pas la moindre idée
aucun souvenir
je ne me souviens plus
je m'en rappelle pas
j'ai oublié
pas sûr
je ne suis pas certaine
je l'ai pas
je ne l'ai pas sous la main
j'ai pas mon numéro
j'ai perdu la lettre
j'ignore
impossible de me rappeler
non je ne sais plus
bonne question
""".strip().splitlines()

NEITHER = """
oui et non
oui mais non
oui ou non
peut-être
ça dépend
plus ou moins
voilà ma situation
si je me souviens bien
la caisse
c'est combien ?
ça va me coûter combien ?
c'est bon pour la santé, vous croyez ?
j'habite à Dijon
le 12 octobre
envoyez-moi un lien
pas un robot, un humain
aucun frais, vous confirmez ?
je veux pas que mon employeur soit au courant de cette demande
"""
NOTHING = [*NEITHER.strip().splitlines(), "", "…", "?"]


@pytest.mark.parametrize("said", YES)
def test_a_clear_yes_is_a_yes(said: str) -> None:
    assert yes_no(said) is True


@pytest.mark.parametrize("said", NO)
def test_a_clear_no_is_a_no(said: str) -> None:
    assert yes_no(said) is False


@pytest.mark.parametrize("said", UNKNOWN)
def test_not_knowing_is_neither_yes_nor_no(said: str) -> None:
    assert dont_know(said)
    assert yes_no(said) is None


@pytest.mark.parametrize("said", NOTHING)
def test_what_is_not_plain_is_left_to_be_asked_again(said: str) -> None:
    assert yes_no(said) is None
    assert not dont_know(said)


@pytest.mark.parametrize("said", [*YES, *NO])
def test_a_plain_answer_is_not_taken_for_i_do_not_know(said: str) -> None:
    assert not dont_know(said)


@pytest.mark.parametrize(
    "said",
    [
        "j'ai plus la force de vivre",
        "j'ai pas fait de réclamation",
        "j'ai plus mon travail",
        "j'ai perdu mon emploi",
    ],
)
def test_saying_what_one_lost_or_did_not_do_is_not_i_do_not_know(said: str) -> None:
    assert not dont_know(said)
