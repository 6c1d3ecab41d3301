"""What a model reads of a held-out turn never changes: it is read once, and kept in `var/` beside the model.

So the figures can be looked at again in seconds after a change of the dialogue or of a reader. A new model has
a new name, and is asked again. Only held-out sentences, which are fictitious, are ever kept.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from types import TracebackType

from tools.stack import ROOT
from tools.understanding.rasa import Rasa, Turn

FOLDER = ROOT / "var" / "heldout"


class Remembered:
    """Reads as `Rasa` does; the model is only loaded for what it has not read yet. A context manager."""

    def __init__(self, model: str) -> None:
        self._model = model
        self._path = FOLDER / f"{Path(model).name.removesuffix('.tar.gz')}.json"
        self._kept: dict[str, Turn] = {}
        self._rasa: Rasa | None = None

    def __enter__(self) -> "Remembered":
        if self._path.is_file():
            self._kept = json.loads(self._path.read_text("utf-8"))
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._rasa is None:
            return
        self._rasa.__exit__(kind, error, trace)
        FOLDER.mkdir(parents=True, exist_ok=True)
        for old in FOLDER.glob("*.json"):
            old.unlink()
        drafted = self._path.with_suffix(".drafted")
        drafted.write_text(json.dumps(self._kept, ensure_ascii=False), encoding="utf-8")
        drafted.replace(self._path)

    def read_all(self, batches: Iterable[Sequence[Turn]]) -> Iterator[list[Turn]]:
        """What the action server would receive for each turn of each batch."""
        wanted = [list(batch) for batch in batches]
        missing = [[turn for turn in batch if _key(turn) not in self._kept] for batch in wanted]
        answers = self._asked([batch for batch in missing if batch])
        for batch, asked in zip(wanted, missing, strict=True):
            if asked:
                for turn, answer in zip(asked, next(answers), strict=True):
                    self._kept[_key(turn)] = {k: v for k, v in answer.items() if k != "metadata"}
            yield [{**self._kept[_key(turn)], "metadata": turn["metadata"]} for turn in batch]

    def _asked(self, batches: Sequence[Sequence[Turn]]) -> Iterator[list[Turn]]:
        if batches and self._rasa is None:
            self._rasa = Rasa(self._model).__enter__()
        yield from self._rasa.read_all(batches) if self._rasa and batches else ()


def _key(turn: Turn) -> str:
    """All that the model may look at: the text, and the metadata with the question asked."""
    seen = json.dumps([turn["message"], turn["metadata"]], sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(seen.encode()).hexdigest()[:24]
