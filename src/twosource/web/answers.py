"""Answers: a value of `present` as JSON, and every failure in one shape: what is wrong, what to do."""

import json
from typing import NamedTuple

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException

from twosource.errors import CaseError, InputError, JudgementError, NotFoundError, TwosourceError
from twosource.present.values import as_plain

_STATUS: dict[type[TwosourceError], int] = {NotFoundError: 404, JudgementError: 422, InputError: 400, CaseError: 409}


class Failure(NamedTuple):
    """What is wrong, and what to do."""

    error: str
    remedy: str


class RefusedError(Exception):
    """A request that is not answered with a value."""

    def __init__(self, status: int, error: str, remedy: str) -> None:
        """The failure and the status it goes with."""
        super().__init__(error)
        self.status, self.failure = status, Failure(error, remedy)


def answer(value: object, status: int = 200) -> Response:
    """A value as JSON. A lone surrogate, which UTF-8 cannot hold, goes as JSON's own escape."""
    text = json.dumps(as_plain(value), ensure_ascii=False, separators=(",", ":"))
    return Response(text.encode("utf-8", "backslashreplace"), status, media_type="application/json")


def file(content: str | bytes, name: str, kind: str) -> Response:
    """A file to be saved."""
    raw = content.encode("utf-8", "backslashreplace") if isinstance(content, str) else content
    return Response(raw, media_type=kind, headers={"Content-Disposition": f'attachment; filename="{name}"'})


def failed(status: int, error: str, remedy: str) -> Response:
    """A failure as JSON."""
    return answer(Failure(error, remedy), status)


def ours(request: Request, error: Exception) -> Response:
    """An error of ours: its text is “what; what to do”."""
    what, _, remedy = str(error).rpartition("; ")
    status = next((code for kind, code in _STATUS.items() if isinstance(error, kind)), 400)
    return failed(status, what or remedy, remedy if what else "")


def refused(request: Request, error: Exception) -> Response:
    """A request that was refused."""
    assert isinstance(error, RefusedError)
    return failed(error.status, *error.failure)


def unfit(request: Request, error: Exception) -> Response:
    """A request whose parameters or body are not as the API says."""
    assert isinstance(error, RequestValidationError)
    told = "; ".join(f"{'.'.join(str(part) for part in row['loc'][1:]) or 'body'}: {row['msg']}" for row in error.errors()[:3])
    return failed(422, told, "see /api/openapi.json for what this address takes")


def unknown(request: Request, error: Exception) -> Response:
    """An address or a method that is not there."""
    assert isinstance(error, HTTPException)
    if error.status_code == 405:
        return failed(405, f"{request.method} is not done here", "see /api/openapi.json")
    return failed(error.status_code, f"{request.url.path}: {error.detail}", "see /api/openapi.json for the addresses")


def add(app: FastAPI) -> None:
    """Give every failure of the app that shape."""
    app.add_exception_handler(TwosourceError, ours)
    app.add_exception_handler(RefusedError, refused)
    app.add_exception_handler(RequestValidationError, unfit)
    app.add_exception_handler(HTTPException, unknown)
