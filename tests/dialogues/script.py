"""Scripted people: they answer whatever they are asked, in any order, and the saisine that the case
system received is compared with their truth.

titre: Une salariée sans indemnités
canal: public               # public (par défaut), compte, independant, telephone
compte: salariee            # facultatif : salariee, artisan, retraite ou agent
situation: inconnu          # connecte_recit_complet, inconnu, agent_colle_tout, autre (par défaut)
d_abord: [ce qu'elle écrit avant d'accepter la notice]
recit: ce qu'elle raconte quand on lui demande son histoire
repond: {question: ce qu'elle écrit quand cette question est attendue}   # une liste : essais successifs
choisit: {question: le début du bouton qu'elle presse}   # absent de l'écran, elle l'écrit
imprevus:                   # dit la première fois que la question est attendue, avant d'y répondre
  - {quand: court_seized, dit: texte ou liste, entend: [fragments], corrige: true}
entend: [ce qui doit lui être dit à un moment ou à un autre]
a_la_fin: [ce qu'elle dit au récapitulatif avant de confirmer]
confirme: oui
revient: [ce qu'elle écrit une fois redirigée ou arrêtée]
deja_dit: [questions auxquelles elle a déjà répondu en racontant]
pas_encore: ce qui ne tient pas encore pour elle   # l'épreuve est jouée, son échec est attendu
dement_le_compte: [ce que son compte sait et que son récit corrige]
s_en_va: submit_anyway      # la question après laquelle elle n'écrit plus
sinon: je ne sais pas       # à toute question qu'elle n'a pas prévue ; sans cela, c'est une faute
reecrit: true               # elle a déjà déposé la même demande une première fois
tours_max: 25
verite:                     # par chemin ; {contient: fragment, quelle que soit la casse}, {parmi: []}
  dispute.motif: ij_maladie
  raisons: {demarche_prealable: true}    # par règle
  drapeaux: [urgence]                    # exactement ceux-là
  delais: {contrainte: "2026-11-27"}     # au moins ceux-là
  completes: premiere                    # avec reecrit : la référence de la première demande
fin: {statut: redirected, redirect: msa, attend: null, verdict: prematuree, dit: [], sait: {}}

What the truth does not say must not be handed over (`SILENT` in `people.py`).
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

MUST_SAY = (
    "mediator.route", "mediator.organisme", "requester.type", "requester.last_name",
    "requester.first_name", "requester.address.street", "requester.address.postal_code",
    "requester.address.city", "dispute.motif", "prior_steps.complaint.made",
    "prior_steps.answer.received", "assessment.verdict", "assessment.competence", "raisons", "drapeaux",
)  # fmt: skip


@dataclass(frozen=True)
class Surprise:
    when: str
    says: list[str]
    hears: list[str]
    corrects: bool


@dataclass(frozen=True)
class Script:
    """Somebody's file, read. Raises AssertionError for what means nothing or says too little."""

    title: str
    channel: str
    account: str | None
    situation: str
    first: list[str]
    replies: dict[str, list[str]]
    presses: dict[str, str]
    surprises: list[Surprise]
    hears: list[str]
    at_the_end: list[str]
    confirms: str
    comes_back: list[str]
    already_said: list[str]
    denies_the_account: list[str]
    leaves: str | None
    otherwise: str | None
    writes_again: bool
    truth: dict[str, Any]
    ending: dict[str, Any]
    most_turns: int
    not_yet: str | None

    @classmethod
    def read(cls, path: Path) -> "Script":
        data = yaml.safe_load(path.read_text("utf-8"))
        surprises = [
            Surprise(
                s.pop("quand"), texts(s.pop("dit")), s.pop("entend", []), s.pop("corrige", False)
            )
            for s in data.get("imprevus", ())
            if set(s) <= {"quand", "dit", "entend", "corrige"} or wrong(f"{path.name}: {s}")
        ]
        data.pop("imprevus", None)
        replies = {name: texts(said) for name, said in data.pop("repond", {}).items()}
        replies["description"] = texts(data.pop("recit", []))
        script = cls(
            title=data.pop("titre"),
            channel=data.pop("canal", "public"),
            account=data.pop("compte", None),
            situation=data.pop("situation", "autre"),
            first=texts(data.pop("d_abord", [])),
            replies=replies,
            presses=data.pop("choisit", {}),
            surprises=surprises,
            hears=data.pop("entend", []),
            at_the_end=texts(data.pop("a_la_fin", [])),
            confirms=data.pop("confirme", "oui"),
            comes_back=texts(data.pop("revient", [])),
            already_said=data.pop("deja_dit", []),
            denies_the_account=data.pop("dement_le_compte", []),
            leaves=data.pop("s_en_va", None),
            otherwise=data.pop("sinon", None),
            writes_again=data.pop("reecrit", False),
            truth=data.pop("verite", {}),
            ending=data.pop("fin", {"statut": "submitted"}),
            most_turns=data.pop("tours_max", 30),
            not_yet=data.pop("pas_encore", None),
        )
        assert not data, f"{path.name}: {set(data)}"
        if script.ending["statut"] == "submitted":
            silent = set(MUST_SAY) - set(script.truth)
            assert not silent, f"{path.name} does not say {silent}"
        return script


def texts(said: str | list[str]) -> list[str]:
    listed = said if isinstance(said, list) else [said]
    assert all(isinstance(text, str) for text in listed), f"quote {said}"
    return listed


def wrong(what: str) -> bool:
    raise AssertionError(what)
