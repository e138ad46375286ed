"""Draw the computation of an encoder for the runtime: 8-bit matrices, the rest in single precision.

Weights are named and left outside; `core/language/session.py` hands them over when it begins.

What goes into a matrix is rounded to 8 bits on the way. In the second half of a layer a few columns and a few pieces have numbers
ten times as large as all others have, and one scale for all would take three of eight bits from the others. So the columns are
evened out before the inner layer, and each piece has a scale of its own after it (Xiao and others, 2023; Dettmers and others, 2022).
"""

import numpy as np
from onnx import TensorProto, helper, numpy_helper

HEADS, WIDTH, INNER = 12, 384, 1536
SHAPES = dict.fromkeys("qkvo", (WIDTH, WIDTH)) | {"i": (WIDTH, INNER), "f": (INNER, WIDTH)}


class Drawing:
    """Nodes and weights, added one by one; each call returns the name of what it yields."""

    def __init__(self) -> None:
        self.nodes, self.weights = [], []
        self.zero = self.constant("zero", np.array(0, np.int8))
        self.last = self.constant("last", np.array([-1], np.int64))
        self.middle = self.constant("middle", np.array(128, np.uint8))
        self.whole = self.constant("whole", np.array(1, np.float32))
        self.largest = self.constant("largest", np.array(127, np.float32))

    def constant(self, name: str, value: np.ndarray) -> str:
        self.weights.append(numpy_helper.from_array(value, name))
        return name

    def outside(self, name: str, shape: tuple[int, ...], kind: int = TensorProto.FLOAT) -> str:
        size = int(np.prod(shape)) * (1 if kind == TensorProto.INT8 else 4)
        weight = TensorProto(
            name=name, data_type=kind, dims=shape, data_location=TensorProto.EXTERNAL
        )
        for key, value in (("location", "weights"), ("offset", "0"), ("length", str(size))):
            entry = weight.external_data.add()
            entry.key, entry.value = key, value
        self.weights.append(weight)
        return name

    def add(self, kind: str, *inputs: str, n: int = 1, **told: object) -> list[str]:
        names = [f"{kind}.{len(self.nodes)}.{i}" for i in range(n)]
        self.nodes.append(helper.make_node(kind, list(inputs), names, **told))
        return names

    def one(self, kind: str, *inputs: str, **told: object) -> str:
        return self.add(kind, *inputs, **told)[0]

    def multiply(self, rounded: list[str], name: str) -> str:
        """x W + b, with x and W in 8 bits, and one scale for the whole of x."""
        scale = self.one("Mul", rounded[1], self.outside(f"{name}.s", SHAPES[name[-1]][1:]))
        return self.plus_bias(self.one("Mul", self.products(rounded, name), scale), name)

    def multiply_by_piece(self, rounded: list[str], name: str) -> str:
        """The same with a scale for each piece of x.

        The columns' scale comes first: the runtime takes the product of both scales, when it
        comes first, for that of one scale for all.
        """
        columns = self.outside(f"{name}.s", SHAPES[name[-1]][1:])
        by_column = self.one("Mul", self.products(rounded, name), columns)
        return self.plus_bias(self.one("Mul", by_column, rounded[1]), name)

    def products(self, rounded: list[str], name: str) -> str:
        weights = self.outside(f"{name}.w", SHAPES[name[-1]], TensorProto.INT8)
        whole = self.one("MatMulInteger", rounded[0], weights, rounded[2], self.zero)
        return self.one("Cast", whole, to=TensorProto.FLOAT)

    def plus_bias(self, y: str, name: str) -> str:
        return self.one("Add", y, self.outside(f"{name}.b", SHAPES[name[-1]][1:]))

    def round(self, x: str) -> list[str]:
        return self.add("DynamicQuantizeLinear", x, n=3)

    def round_by_piece(self, x: str) -> list[str]:
        """x in 8 bits with a scale for each piece: the numbers, the scales, and what stands for 0."""
        largest = self.one("ReduceMax", self.one("Abs", x), self.last, keepdims=1)
        step = self.one("Div", largest, self.largest)
        rounded = self.one("QuantizeLinear", self.one("Div", x, step), self.whole, self.middle)
        return [rounded, step, self.middle]

    def normalise(self, x: str, gain: str, bias: str) -> str:
        a, b = self.outside(gain, (WIDTH,)), self.outside(bias, (WIDTH,))
        return self.one("LayerNormalization", x, a, b, epsilon=1e-12, axis=-1)

    def layer(self, x: str, n: int) -> str:
        rounded = self.round(x)
        q, k, v = (self.multiply(rounded, f"{n}.{m}") for m in "qkv")
        told = {"num_heads": HEADS, "domain": "com.microsoft"}
        seen = self.one("MultiHeadAttention", q, k, v, "", "there", **told)
        said = self.multiply(self.round(seen), f"{n}.o")
        x = self.normalise(self.one("Add", x, said), f"{n}.g1", f"{n}.b1")
        evened = self.one("Mul", x, self.outside(f"{n}.e", (WIDTH,)))
        inner = self.one("Gelu", self.multiply(self.round(evened), f"{n}.i"))
        said = self.multiply_by_piece(self.round_by_piece(inner), f"{n}.f")
        return self.normalise(self.one("Add", x, said), f"{n}.g2", f"{n}.b2")


def draw(n_layers: int, n_out: int) -> bytes:
    """The model file: from the pieces' beginnings `x`, and which are `there`, to the read-outs of each."""
    drawing = Drawing()
    x = drawing.normalise("x", "gain", "bias")
    for n in range(n_layers):
        x = drawing.layer(x, n)
    drawing.nodes.append(
        helper.make_node("MatMul", [x, drawing.outside("read.w", (WIDTH, n_out))], ["y"])
    )

    def value(name: str, *shape: object, kind: int = TensorProto.FLOAT) -> object:
        return helper.make_tensor_value_info(name, kind, list(shape))

    graph = helper.make_graph(
        drawing.nodes,
        "encoder",
        [value("x", "n", "t", WIDTH), value("there", "n", "t", kind=TensorProto.INT32)],
        [value("y", "n", "t", n_out)],
        drawing.weights,
    )
    versions = [helper.make_opsetid("", 20), helper.make_opsetid("com.microsoft", 1)]
    model = helper.make_model(graph, opset_imports=versions)
    model.ir_version = 9
    return model.SerializeToString()
