"""Frozen values to JSON and back, by the types of their fields. No pickle: a case file is data, never code."""

import json
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from functools import cache
from sys import intern
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

Decode = Callable[[Any], Any]


def pack(value: Any) -> str:
    """A frozen value as JSON text: a list of its fields, in order."""
    return json.dumps(_plain(value), ensure_ascii=False, separators=(",", ":"))


def unpack(kind: type, text: str) -> Any:
    """The frozen value of that type that `pack` wrote.

    >>> from twosource.types import Side
    >>> unpack(Side, pack(Side("2023", ("claim-1",))))
    Side(value='2023', claims=('claim-1',))
    """
    return _decoder(kind)(json.loads(text))


def _plain(value: Any) -> Any:
    """The value as lists, strings, numbers, booleans and None."""
    if is_dataclass(value):
        return [_plain(getattr(value, field.name)) for field in fields(value)]
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    return value


@cache
def _decoder(kind: Any) -> Decode:
    """A function from plain lists to values of that type."""
    if get_origin(kind) is UnionType:
        return _optional(_decoder(next(part for part in get_args(kind) if part is not NoneType)))
    if get_origin(kind) is tuple:
        return _many(_decoder(get_args(kind)[0]))
    if is_dataclass(kind) or hasattr(kind, "_fields"):
        hints = get_type_hints(kind)
        names = [field.name for field in fields(kind)] if is_dataclass(kind) else list(kind._fields)
        return _record(kind, [_decoder(hints[name]) for name in names])
    return _number if kind in (int, float, bool) else _same


def _number(value: Any) -> Any:
    """The value itself."""
    return value


def _same(value: Any) -> Any:
    """The value itself; words that stand in many rows, as ids and types, are kept once."""
    return intern(value) if type(value) is str else value


def _optional(inner: Decode) -> Decode:
    """A decoder that lets None through."""
    return lambda value: None if value is None else inner(value)


def _many(inner: Decode) -> Decode:
    """A decoder of a tuple whose parts have one type."""
    return lambda value: tuple(map(inner, value))


def _record(kind: Callable[..., Any], parts: list[Decode]) -> Decode:
    """A decoder of a record from the list of its fields."""
    if all(part is _number for part in parts):
        return lambda value: kind(*value)
    return lambda value: kind(*(part(cell) for part, cell in zip(parts, value, strict=True)))
