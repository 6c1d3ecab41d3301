"""Rasa's own training, of our configuration: `python -m bot.train FOLDER NAME` writes FOLDER/NAME.

Rasa reads the training files three times, in a YAML reader that checks each line: here each is read once.
Its validation of the data is skipped, because it reads them twice more; what it would say, our tests say.
"""

import functools
import sys
from typing import Optional

from bot.processor import use_it_whole


def main() -> None:
    folder, name = sys.argv[1:3]
    use_it_whole()
    _read_each_file_once()
    import rasa.__main__

    sys.argv = [
        "rasa", "train", "--quiet", "--skip-validation", "--force",
        "--config", "bot/config.yml", "--domain", "bot/domain", "--data", "data/nlu", "bot/rules",
        "--out", folder, "--fixed-model-name", name,
    ]  # fmt: skip
    rasa.__main__.main()


def _read_each_file_once() -> None:
    """What is read is copied by whoever merges it: keeping it is safe."""
    from rasa.shared.nlu.training_data import loading
    from rasa.shared.nlu.training_data.training_data import TrainingData

    read = loading._load

    @functools.cache
    def once(filename: str) -> Optional[TrainingData]:
        return read(filename)

    def from_file(filename: str, language: Optional[str] = "en") -> Optional[TrainingData]:
        return once(filename)

    loading._load = from_file


if __name__ == "__main__":
    main()
