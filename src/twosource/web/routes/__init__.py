"""The addresses, a file a page or a kind of thing. The pages come last: whatever is not of the API is an address of theirs."""

from twosource.web.routes import (
    decisions,
    disagreements,
    exports,
    findings,
    lists,
    network,
    overview,
    pages,
    screening,
    state,
    uploads,
    views,
)

ROUTERS = (
    state.router,
    overview.router,
    lists.router,
    disagreements.router,
    network.router,
    views.router,
    decisions.router,
    screening.router,
    findings.router,
    uploads.router,
    exports.router,
    pages.router,
)
