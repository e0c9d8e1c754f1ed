"""From the trained network to the files that ship: eight-bit ONNX, the pieces it knows, and the labels of each head."""

import copy
import json
import tempfile
import warnings
from pathlib import Path

import network
import onnx
import torch
from heads import HEADS
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process

from twosource.models.reading import VECTORS, WIDTH
from twosource.models.shapes import NOTHING


def write(made: network.Network, weights: Path) -> None:
    """encoder.onnx, vocab.txt and encoder.json in the folder of the weights."""
    weights.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        plain, ready = Path(folder, "plain.onnx"), Path(folder, "ready.onnx")
        _onnx(leaning(made), plain)
        quant_pre_process(plain, ready, skip_symbolic_shape=True)
        # Seven of the eight bits: older processors add two products in sixteen bits, and would spoil larger weights.
        quantize_dynamic(ready, weights / "encoder.onnx", per_channel=True, reduce_range=True, weight_type=QuantType.QInt8)
    show_vectors(weights / "encoder.onnx")
    (weights / "vocab.txt").write_text(network.vocabulary(), encoding="utf-8")
    labels = {"heads": {head.name: list(head.labels) for head in HEADS}}
    (weights / "encoder.json").write_text(json.dumps(labels, indent=1) + "\n", encoding="utf-8")


def show_vectors(file: Path) -> None:
    """Give the graph one more output, what the last layer makes of each piece; the others stay as they are, bit for bit."""
    graph = onnx.load(file)
    if VECTORS not in [output.name for output in graph.graph.output]:
        last = [node for node in graph.graph.node if node.op_type == "LayerNormalization"][-1].output[0]
        graph.graph.node.append(onnx.helper.make_node("Identity", [last], [VECTORS], name=VECTORS))
        shape = [1, "length", WIDTH]
        graph.graph.output.append(onnx.helper.make_tensor_value_info(VECTORS, onnx.TensorProto.FLOAT, shape))
        onnx.save(graph, file)


def leaning(made: network.Network) -> network.Network:
    """The network with each head's lean in its last layer; outside is the first label."""
    made = copy.deepcopy(made)
    with torch.no_grad():
        for head in HEADS:
            made.heads[head.name][-1].bias[1:] += head.lean
    return made


def _onnx(made: network.Network, file: Path) -> None:
    """The network in full width, for one window of any length."""
    made.eval()
    pieces = torch.full((1, 12), 101)
    features = torch.tensor(NOTHING).repeat(1, 12, 1)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            made,
            (pieces, features),
            str(file),
            input_names=["pieces", "features"],
            output_names=[head.name for head in HEADS],
            dynamic_axes={"pieces": {1: "length"}, "features": {1: "length"}} | {head.name: {1: "length"} for head in HEADS},
            dynamo=False,
        )
