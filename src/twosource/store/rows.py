"""Frozen values to JSON and back, by the types of their fields. No pickle: a case file is data, never code."""

import json
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from sys import intern
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from twosource import ids
from twosource.errors import CaseError

Decode = Callable[[Any], Any]


def pack(value: Any) -> str:
    """A frozen value as JSON text: a list of its fields, in order; a tuple of such values as the list of them."""
    return json.dumps(_lists(value), ensure_ascii=False, separators=(",", ":"))


def _lists(value: Any) -> Any:
    """The value as JSON writes it."""
    if type(value) is tuple:
        return [_lists(part) for part in value]
    kind: Any = type(value)
    encode = _encoder(kind)
    return encode(value) if encode else value


def unpack(kind: type, text: str) -> Any:
    """The frozen value of that type that `pack` wrote.

    >>> from twosource.types import Side
    >>> unpack(Side, pack(Side("2023", ("claim-1",))))
    Side(value='2023', claims=('claim-1',))

    Raises:
        CaseError: the text is none that `pack` wrote for that type.
    """
    try:
        return _decoder(kind)(json.loads(text))
    except (ValueError, TypeError, IndexError) as error:
        name = kind.__name__
        raise CaseError(
            f"a row of kind {name} is damaged ({str(error)[:80]}); see `twosource check`, or restore the case from a copy"
        ) from error


def named(value: Any) -> dict[str, Any]:
    """A frozen record as a plain value by the names of its fields."""
    return {name: _plain(getattr(value, name)) for name in _names(type(value)) or ()}


def of_named(kind: type, row: dict[str, Any]) -> Any:
    """The record of that type that `named` told; a field that is missing has its default.

    Raises:
        TypeError, ValueError, AttributeError: it told no such record.
    """
    hints = get_type_hints(kind)
    return kind(**{name: _decoder(hints.get(name, str))(value) for name, value in row.items()})


@cache
def shape(kind: Any) -> str:
    """A digest of the fields of a type, of their types and of the types within: another one when `pack` would write other rows.

    >>> from twosource.types import Mention, Side
    >>> shape(Mention) == shape(Side)
    False
    """
    return ids.digest(*_shape(kind))


def _shape(kind: Any) -> Iterator[str]:
    """The parts that a shape rests on."""
    names = _names(kind)
    if names is None:
        yield from (getattr(get_origin(kind) or kind, "__name__", "…"), *(part for inner in get_args(kind) for part in _shape(inner)))
        return
    hints = get_type_hints(kind)
    for name in names:
        yield name
        yield from _shape(hints[name])


def _names(kind: Any) -> tuple[str, ...] | None:
    """The names of the fields of a record; None where the type is no record."""
    if is_dataclass(kind):
        return tuple(field.name for field in fields(kind))
    return getattr(kind, "_fields", None)


def _plain(value: Any) -> Any:
    """The value as lists, strings, numbers, booleans and None."""
    if is_dataclass(value):
        return [_plain(getattr(value, field.name)) for field in fields(value)]
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    return value


@cache
def _encoder(kind: Any) -> Decode | None:
    """A function from values of that type to lists; None where JSON writes them as they are, as numbers and tuples of them."""
    if get_origin(kind) is UnionType:
        inner = _encoder(next(part for part in get_args(kind) if part is not NoneType))
        return _optional(inner) if inner else None
    if get_origin(kind) is tuple:
        inner = _encoder(get_args(kind)[0])
        return (lambda value: [inner(part) for part in value]) if inner else None
    if (names := _names(kind)) is None:
        return None
    hints = get_type_hints(kind)
    within = [(at, part) for at, name in enumerate(names) if (part := _encoder(hints[name]))]
    return _fields(names, within) if within or is_dataclass(kind) else None


def _fields(names: tuple[str, ...], within: list[tuple[int, Decode]]) -> Decode:
    """A function from a record to the list of its fields; `within` tells which of them are no plain values."""

    def encode(value: Any) -> list[Any]:
        """The fields, in order."""
        row = [getattr(value, name) for name in names]
        for at, part in within:
            row[at] = part(row[at])
        return row

    return encode


@cache
def _decoder(kind: Any) -> Decode:
    """A function from plain lists to values of that type."""
    if get_origin(kind) is UnionType:
        return _optional(_decoder(next(part for part in get_args(kind) if part is not NoneType)))
    if get_origin(kind) is tuple:
        return _many(_decoder(get_args(kind)[0]))
    if (names := _names(kind)) is not None:
        hints = get_type_hints(kind)
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
    """A decoder of a record from the list of its fields. A row that an older version wrote may lack the last ones: they are the default."""
    if all(part is _number for part in parts):
        return lambda value: kind(*value)

    def decoded(value: list[Any]) -> Any:
        """The record of a row.

        Raises:
            ValueError: the row has fields that the record does not know.
        """
        if len(value) > len(parts):
            raise ValueError(f"a row of {len(value)} fields is no {kind}")
        return kind(*(part(cell) for part, cell in zip(parts, value, strict=False)))

    return decoded
