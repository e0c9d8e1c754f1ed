"""The addresses, a file a page or a kind of thing. The pages come last: whatever is not of the API is an address of theirs."""

from twosource.web.routes import decisions, lists, overview, pages, state

ROUTERS = (state.router, overview.router, lists.router, decisions.router, pages.router)
