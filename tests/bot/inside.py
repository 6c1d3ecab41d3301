"""What the tests of `bot/components` ask to be done in the bot's own Python: `-m tests.bot.inside NAME ARGUMENT…`.

Each function below answers with something that JSON can say, on the last line of standard output.
"""

import ctypes
import errno
import json
import os
import platform
import socket
import struct
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from tests.bot.small_models import SENTENCES, ask, loaded, tiny_encoder, trained

IN_CONTEXT = {"affirm": ("accept_notice", "d'accord"), "skip": ("nir", "d'accord")}


SHOUTED = (
    "MES PAPIERS JE LES GARDE",
    "Bonjour. MON ARRÊT DU 3 MAI A ÉTÉ REFUSÉ, je suis outrée",
    "la CPAM et l'URSSAF du Doubs",
    "<NIR_1> C'EST MON NUMÉRO <PHONE_1>",
    "OUI",
)


def refuse_sockets() -> None:
    """From here on the kernel refuses every new socket to this process, native code included (seccomp)."""
    number = {"x86_64": 41, "aarch64": 198}[platform.machine()]
    allow, refuse = 0x7FFF0000, 0x00050000 | errno.EACCES
    program = [(0x20, 0, 0, 0), (0x15, 0, 1, number), (0x06, 0, 0, refuse), (0x06, 0, 0, allow)]
    code = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *step) for step in program))
    filters = struct.pack("HxxxxxxQ", len(program), ctypes.addressof(code))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(38, 1, 0, 0, 0) or libc.prctl(22, 2, filters, 0, 0):
        raise OSError(ctypes.get_errno(), "seccomp")


def without_sockets(model: str) -> dict[str, Any]:
    """The packaged encoder made, then the trained model loaded and asked, with no socket to be had."""
    refuse_sockets()
    try:
        socket.socket()
        refused = False
    except PermissionError:
        refused = True
    from bot.components.adaptation import Adaptation
    from bot.components.e5_network import write_folder
    from tools.understanding.nlu import Understanding

    with tempfile.TemporaryDirectory() as folder:
        write_folder(Path(folder), Adaptation())
        written = sorted(path.name for path in Path(folder).iterdir())
    turn = {"channel": "public", "awaiting": "description"}
    told = "mon taxi pour la dialyse n'est pas remboursé par la cpam"
    asked = {"sender": "a", "message": told, "metadata": {"draft": turn}}
    read = Understanding(model).of([asked])[0]
    return {"refused": refused, "written": written, "motif": read["motif_ranking"][0]["name"]}


def with_encoder(encoder: str) -> dict[str, Any]:
    """A small model trained with `encoder` (`tiny`: a folder made here), loaded again, and asked."""
    with tempfile.TemporaryDirectory() as where:
        folder = Path(where)
        if encoder == "tiny":
            encoder = str(tiny_encoder(folder / "tiny"))
        storage = trained(folder, encoder=encoder)
        component = loaded(folder, encoder=encoder)
        read = [ask(component, text) for text in ("un taxi pas remboursé", "oui", "un robot ?")]
        kept = sorted(path.name for path in storage.rglob("*") if path.is_file())
    return {"read": read, "kept": kept}


def changed_encoder() -> str:
    """What is said when a site's own encoder is no longer the one that was trained with."""
    with tempfile.TemporaryDirectory() as where:
        folder = Path(where)
        mine = tiny_encoder(folder / "tiny")
        trained(folder, encoder=str(mine))
        loaded(folder, encoder=str(mine))
        (mine / "encoder.json").write_text('{"prefix": "other: "}')
        try:
            loaded(folder, encoder=str(mine))
        except ValueError as error:
            return str(error)
    return ""


def adapted() -> dict[str, Any]:
    """What the adaptation holds, and whether a network that it does not change says what the packaged one says."""
    import numpy as np

    from bot.components.adaptation import FILE, Adaptation
    from bot.components.e5_network import write_folder
    from bot.components.encoder import OnnxEncoder

    text = "ma pension de retraite n'est pas versée, ce n'est plus possible"
    with tempfile.TemporaryDirectory() as where:
        folder = Path(where)
        ours, none = Adaptation(), Adaptation()
        none._arrays = {n: a for n, a in none._arrays.items() if not n.endswith((".up", ".down"))}
        found = {}
        for name, adaptation in (("ours", ours), ("none", none)):
            (folder / name).mkdir()
            write_folder(folder / name, adaptation)
            found[name] = OnnxEncoder(folder / name).encode_closely([text])
        plain = OnnxEncoder(folder / "ours").encode([text])
    mean = found["none"][1][0][: plain.shape[1]]
    return {
        "same_vector": float((plain * found["ours"][0]).sum()),
        "unchanged": float(mean @ plain[0] / np.linalg.norm(mean)),
        "changed": float(np.abs(found["ours"][1] - found["none"][1]).max()),
        "megabytes": FILE.stat().st_size / 1e6,
        "danger": ours.reading("danger").names.tolist(),
        "motifs": sorted(ours.reading("motifs").names.tolist()),
    }


def believed() -> dict[str, Any]:
    """The powers of a reading that is always right, of one that says anything, of one judged by too few texts."""
    import numpy as np

    from bot.components.adaptation import Reading
    from bot.components.kernel import Kernel
    from bot.components.panel import Panel

    texts, names, shape = _drawn()
    texts, names = texts.take(np.tile(np.arange(len(names)), 2)), names * 2
    kernel = Kernel.fit(texts, names, shape, balance=0.0)
    known = [kernel.names.index(name) for name in names]
    whole = np.eye(len(kernel.names), dtype=np.float32)[known] * 8
    size = len(kernel.names)
    right = Reading(np.array(kernel.names), np.eye(size), np.zeros(size), [], np.zeros((0, size)))
    draw = np.random.default_rng(3)
    told: dict[str, Any] = {}
    for name, states in (("right", whole), ("random", draw.permutation(whole))):
        aside = texts._replace(states=states)
        panel = Panel.fit(kernel, right, aside, kernel.left_out, names)
        told[name] = [float(power) for power in panel._powers]
        told[f"{name}_sum"] = float(panel.shares(aside).sum(axis=1).max())
    few = texts.take(np.arange(20))._replace(states=whole[:20])
    told["few"] = list(Panel.fit(kernel, right, few, kernel.left_out[:20], names[:20])._powers)
    told["stranger"] = right.of([*kernel.names, "inconnu"]) is None
    return told


def in_the_light_of_the_question() -> list[str]:
    """The act of the same words, after each of two questions."""
    with tempfile.TemporaryDirectory() as where:
        folder = Path(where)
        more = [(act, text, asked) for act, (asked, text) in IN_CONTEXT.items()]
        trained(folder, more, encoder="none")
        component = loaded(folder, encoder="none")
        return [ask(component, text, asked)["act"] for asked, text in IN_CONTEXT.values()]


CRIES = [
    "je veux mourir",
    "je vais mourir ce soir, je le veux",
    "mon mari me frappe",
    "mon mari me frappe tous les soirs",
    "je veux en finir avec la vie",
    "je dors dehors ce soir avec les enfants",
]
LONG_STORY = (
    "Mon taxi pour la dialyse n'est pas remboursé depuis le mois de mars par la caisse. "
    "J'ai envoyé les ordonnances du centre deux fois, par courrier puis au guichet de l'agence. "
)


def danger() -> dict[str, Any]:
    """The share of danger in a cry, in a calm sentence, in a long story without and with a cry, and what a
    model says that was shown no distress."""
    with tempfile.TemporaryDirectory() as where:
        folder = Path(where)
        trained(folder, [("distress", text, "") for text in CRIES], encoder="none")
        component = loaded(folder, encoder="none")
        told = {
            "cry": "mon mari me frappe ce soir",
            "calm": "le taxi n'est pas payé",
            "story": LONG_STORY,
            "story_with_a_cry": f"{LONG_STORY} Je veux mourir, je veux en finir avec la vie.",
        }
        shares = {name: ask(component, text)["danger"] for name, text in told.items()}
    with tempfile.TemporaryDirectory() as where:
        trained(Path(where), encoder="none")
        never = ask(loaded(Path(where), encoder="none"), "je veux mourir")["danger"]
    return {**shares, "never_shown": never}


def left_out() -> float:
    """The largest difference between the shares of texts left out and of those never trained with."""
    import numpy as np

    from bot.components.kernel import Kernel

    texts, names, shape = _drawn()
    whole = Kernel.fit(texts, names, shape, balance=0.0)
    worst = 0.0
    for row in range(0, len(names), 5):
        others = np.array([place for place in range(len(names)) if place != row])
        without = Kernel.fit(texts.take(others), [names[i] for i in others], shape, balance=0.0)
        without._arrays["temperature"] = whole._arrays["temperature"]
        alone = without.shares(texts.take(np.array([row])))[0]
        worst = max(worst, float(np.abs(alone - whole.left_out[row]).max()))
    return worst


def left_out_of_some() -> float:
    """The largest difference between the spread of some texts, worked out one by one, and with all others."""
    import numpy as np

    from bot.components.kernel import FEW, _solved

    drawn = np.random.default_rng(3).normal(size=(60, 40))
    alike, wanted = drawn @ drawn.T + np.eye(60), drawn[:, :2]
    some = np.arange(0, 60, 7)
    assert len(some) <= FEW * 60
    duals, few = _solved(alike.copy(), wanted, some)
    same, every = _solved(alike.copy(), wanted, np.arange(60))
    return float(max(np.abs(few - every[some]).max(), np.abs(duals - same).max()))


def factored_by_blocks() -> float:
    """The largest difference between a factor made block by block and NumPy's, of 60 rows in blocks of 1 to 60."""
    import numpy as np

    from bot.components.factor import factored

    drawn = np.random.default_rng(4).normal(size=(60, 40))
    alike = drawn @ drawn.T + np.eye(60)
    whole = np.linalg.cholesky(alike)
    made = [np.tril(factored(alike.copy(), block)) for block in (1, 7, 20, 59, 60, 61)]
    return float(max(np.abs(one - whole).max() for one in made))


def subject_behind_the_steps() -> list[str]:
    """What a story that ends with « personne ne répond » is about, by how sure the whole and the rest are."""
    from bot.components.substance import rank_story

    told = "mes indemnités ne sont pas payées depuis juillet, personne ne répond à mes courriers"

    def about(whole: float, name: str, rest: float) -> str:
        def rank(text: str) -> Any:
            if text == told:
                return [{"name": "echanges", "confidence": whole}]
            return [{"name": name, "confidence": rest}]

        return str(rank_story(told, rank)[0]["name"])

    return [
        about(0.8, "ij_maladie", 0.4),
        about(0.93, "ij_maladie", 0.7),
        about(0.93, "ij_maladie", 0.5),
        about(0.98, "ij_maladie", 0.9),
        about(0.8, "autre", 0.9),
    ]


def approached() -> float:
    """The largest difference between the shares of a solution in closed form and of one that is approached, each
    text being a landmark."""
    import numpy as np

    from bot.components.kernel import Kernel

    texts, names, shape = _drawn()
    one, other = (
        Kernel.fit(texts, names, shape, balance=0.0, landmarks=drawn) for drawn in (0, len(names))
    )
    for model in (one, other):  # the temperatures are fitted on other texts: they may differ
        model._arrays["temperature"] = np.array([5.0, 0.0])
    return float(np.abs(one.shares(texts) - other.shares(texts)).max())


def _drawn() -> tuple[Any, list[str], Any]:
    """Sentences of several names, with vectors drawn at random; a shape."""
    import numpy as np

    from bot.components.kernel import Shape, Texts
    from bot.components.ngrams import Ngrams
    from bot.components.understanding import ActAndMotifClassifier

    pairs = [(text, name) for name, texts in SENTENCES.items() for text in texts] * 3
    words = [text for text, _ in pairs]
    _, ngrams = Ngrams.fit(words, ActAndMotifClassifier.get_default_config())
    draw = np.random.default_rng(4)
    vectors = draw.normal(size=(len(words), 16)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    texts = Texts(vectors, ngrams, np.array([""] * len(words)))
    return texts, [name for _, name in pairs], Shape(sentence=3.0, sharpness=3.0, ridge=0.5)


def by_few_landmarks() -> dict[str, float]:
    """How many vectors a model by ten landmarks keeps, and the share of its own texts that it names."""
    import numpy as np

    from bot.components.kernel import Kernel

    texts, names, shape = _drawn()
    model = Kernel.fit(texts, names, shape, balance=0.0, landmarks=10)
    best = model.shares(texts).argmax(axis=1)
    named = np.mean([model.names[place] == name for place, name in zip(best, names, strict=True)])
    return {"kept": len(model._arrays["vectors"]), "named": float(named)}


def read_once(folder: str) -> dict[str, int]:
    """Two training files read twice: how often one is opened, and how many of the examples are those of the first
    reading."""
    from rasa.shared.nlu.training_data import loading

    from bot import train

    file = Path(folder) / "nlu.yml"
    file.write_text(
        'version: "3.1"\nnlu:\n- intent: greet\n  examples: |\n    - bonjour\n    - salut\n'
    )
    other = Path(folder) / "more.yml"
    other.write_text(file.read_text().replace("greet", "bye"))
    opened: list[str] = []
    read = loading._load
    loading._load = lambda name, language="en": opened.append(name) or read(name, language)
    train._read_each_file_once()
    train._share_the_messages()
    first, second = (loading.load_data(folder, language) for language in ("en", "fr"))
    shared = {id(one) for one in first.training_examples} & {
        id(one) for one in second.training_examples
    }
    return {"opened": len(opened), "shared": len(shared), "read": len(second.training_examples)}


def compared_with() -> dict[str, list[int]]:
    """Of a hundred texts of each kind: how many of those that the adaptation never saw are missing among the texts
    to compare with; how many of the others are kept; how many others there are."""
    from rasa.shared.nlu.training_data.message import Message

    from bot.components.adaptation import is_left_out
    from bot.components.examples import DISTRESS, to_compare_with

    told = {
        "short cry": (DISTRESS, "je veux en finir", ""),
        "long cry": (DISTRESS, "je veux en finir " * 8, ""),
        "long calm": ("inform", "je veux en finir avec ce papier " * 8, "danger"),
        "story": ("story_soins", "mes soins ne sont pas payés " * 8, ""),
    }
    found = {}
    for kind, (intent, text, teaches) in told.items():
        about = {"metadata": {"intent": {"teaches": teaches}}, "intent": intent}
        hundred = [Message({"text": f"{text} {n}", **about}) for n in range(100)]
        kept = [is_left_out(one.get("text")) for one in to_compare_with(hundred, 4)]
        unseen = [is_left_out(one.get("text")) for one in hundred]
        found[kind] = [sum(unseen) - sum(kept), len(kept) - sum(kept), len(unseen) - sum(unseen)]
    return found


def both_ends() -> dict[str, float]:
    """How near (cosine) a very long story is to itself with another end, and with another middle."""
    from bot.components.e5_network import write_folder
    from bot.components.encoder import OnnxEncoder

    with tempfile.TemporaryDirectory() as folder:
        write_folder(Path(folder))
        encoder = OnnxEncoder(Path(folder))
    filler = "Je vous raconte ma vie depuis le début, mes enfants, ma maison et mon chien. " * 40
    end, middle = "Bref, ma retraite n'est pas payée.", "Il fait beau."
    story, other_end, other_middle = encoder.encode(
        [filler + filler + end, filler + filler + middle, filler + middle + filler + end]
    )
    return {"end": float(story @ other_end), "middle": float(story @ other_middle)}


def said_softly() -> list[str]:
    """What the encoder reads of what is shouted."""
    from bot.components.encoder import quiet

    return [quiet(text) for text in SHOUTED]


def milliseconds(model: str) -> float:
    """Processor time of a turn, median of 20 ordinary stories, once warm."""
    os.environ["OMP_NUM_THREADS"] = os.environ["OPENBLAS_NUM_THREADS"] = "1"
    from tools.understanding.nlu import Understanding

    understanding = Understanding(model)
    told = "j'ai envoyé mes feuilles de soins en mars et je n'ai toujours rien reçu, numéro"
    spent = []
    for number in range(25):
        metadata = {"draft": {"channel": "public", "awaiting": "description"}}
        turn = {"sender": "a", "message": f"{told} {number}", "metadata": metadata}
        before = time.process_time()
        understanding.of([turn])
        spent.append(time.process_time() - before)
    return 1000 * sorted(spent[5:])[10]


if __name__ == "__main__":
    print(json.dumps(globals()[sys.argv[1]](*sys.argv[2:])))
