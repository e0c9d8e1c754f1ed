"""The workbench's server: parse a request, call one function of `present` or `case`, give JSON. No SQL, no HTML."""
