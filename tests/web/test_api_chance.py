"""The API asked by chance, as its own description allows and as it does not: no failure of ours, every answer as described.

TWOSOURCE_API_EXAMPLES: how often each address is asked; `make fuzz` asks more often than the tests do.
"""

import contextlib
import os

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis.errors import Unsatisfiable
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import content_type_conformance, response_schema_conformance, status_code_conformance

from twosource.web.app import create_app
from twosource.web.live import Live
from twosource.web.security import Door

EXAMPLES = int(os.environ.get("TWOSOURCE_API_EXAMPLES", "6"))
CHECKS = [not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance]


def operations():
    """Every address with its method, by the description that the app gives of itself."""
    described = create_app(Live("none.db"), Door(), "ada").openapi()
    return [found.ok() for found in schemathesis.openapi.from_dict(described).get_all_operations()]


def request_of(client, told):
    """The question as the client sends it."""
    told = {name: value for name, value in told.items() if name != "cookies"}
    if isinstance(told.get("data"), bytes):
        told["content"] = told.pop("data")
    told["files"] = [(name, (file, cell if isinstance(cell, str | bytes) else str(cell))) for name, (file, cell) in told.get("files") or ()]
    made = client.build_request(told.pop("method"), told.pop("url"), **{name: value for name, value in told.items() if value})
    made.read()
    return made


@pytest.mark.parametrize("mode", list(GenerationMode), ids=lambda mode: mode.value)
@pytest.mark.parametrize("operation", operations(), ids=lambda found: f"{found.method} {found.path}")
def test_every_answer_is_as_described(client, operation, mode):
    """Whatever is asked."""

    @seed(1)
    @settings(max_examples=EXAMPLES, deadline=None, database=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
    @given(operation.as_strategy(mode))
    def asked(case):
        """One question."""
        found = client.send(request_of(client, case.as_transport_kwargs(base_url="http://127.0.0.1:8765")))
        case.validate_response(found, checks=CHECKS)

    with contextlib.suppress(Unsatisfiable):  # an address that takes nothing cannot be asked wrongly
        asked()
