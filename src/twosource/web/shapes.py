"""The shapes of answers for OpenAPI: pydantic models made from the frozen values of `present`, by their fields. They only describe."""

from dataclasses import fields, is_dataclass
from datetime import date
from functools import cache
from types import UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from pydantic import BaseModel, create_model


@cache
def shape(kind: type, *given: Any) -> type[BaseModel]:
    """The model of a frozen value: its name, its docstring, its fields as JSON has them. given: what its type variables stand for."""
    hints = get_type_hints(kind)
    names = [field.name for field in fields(kind)] if is_dataclass(kind) else list(kind._fields)  # type: ignore[attr-defined]
    stands = dict(zip(getattr(kind, "__parameters__", ()), given, strict=False))
    cells: dict[str, Any] = {name: (_kind(hints[name], stands), ...) for name in names}
    name = kind.__name__ + "".join(row.__name__ for row in given)
    return create_model(name, __doc__=" ".join((kind.__doc__ or "").split()), __module__=kind.__module__, **cells)


def gives(kind: Any, status: int = 200) -> dict[int | str, dict[str, Any]]:
    """What a route answers, for its `responses`."""
    return {status: {"model": _kind(kind, {}), "description": "as asked"}}


def gives_file(*media: str) -> dict[int | str, dict[str, Any]]:
    """What a route answers that gives a file, by the kinds it may have; the route's `response_class` is then a bare Response."""
    plain: dict[str, str] = {"type": "string", "format": "binary"}
    content = {name: {"schema": {} if name.endswith("json") else plain} for kind in media if (name := kind.partition(";")[0])}
    return {200: {"content": content, "description": "a file"}}


def _kind(kind: Any, stands: dict[TypeVar, Any]) -> Any:
    """The type as it stands in JSON: records as models, tuples as lists, days as texts."""
    origin, inner = get_origin(kind), get_args(kind)
    if isinstance(kind, TypeVar):
        return _kind(stands[kind], {})
    if origin in (UnionType, Union):
        return Union[tuple(_kind(row, stands) for row in inner)]  # noqa: UP007 - made from a tuple
    if origin in (tuple, frozenset, list):
        return _list([_kind(row, stands) for row in inner if row is not Ellipsis])
    if origin is dict:
        return dict[str, _kind(inner[1], stands)]  # type: ignore[misc]
    if origin is not None:
        return shape(origin, *inner)
    if kind is date:
        return str
    return shape(kind) if isinstance(kind, type) and (is_dataclass(kind) or hasattr(kind, "_fields")) else kind


def _list(inner: list[Any]) -> Any:
    """The list that a tuple is in JSON."""
    return list[inner[0]] if len(set(inner)) == 1 else list[Any]  # type: ignore[valid-type]
