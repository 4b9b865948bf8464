# Each target does its own set-up: all that must be here is Python 3.11 or newer with pip.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
# processes of tests at once; a third of their time they wait for machines and clocks
WORKERS ?= auto

.DEFAULT_GOAL := help
.PHONY: help demo test lint bench docs clean

help: ## list the targets
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | awk -F':.*## ' '{printf "make %-6s %s\n", $$1, $$2}'

demo: $(VENV)/.core ## the whole cycle on the embedded reference year: writes shoals-demo/
	$(BIN)/shoals demo -o shoals-demo

test: $(VENV)/.dev ## all tests
	$(BIN)/python -m pytest -q -n $(WORKERS) --dist worksteal

lint: $(VENV)/.dev ## formatting, types, layers
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/pyright --pythonpath $(BIN)/python
	$(BIN)/lint-imports

bench: $(VENV)/.dev ## measure speed and memory
	$(BIN)/python -m benchmarks

docs: $(VENV)/.docs ## build the pages, running their examples
	$(BIN)/python -m sphinx -q -W --keep-going $(SPHINXOPTS) -b html docs docs/_build/html

clean: ## remove what was built
	rm -rf $(VENV) build dist docs/_build docs/gallery shoals-demo

$(VENV)/.venv:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo 'error: $(PYTHON) is older than 3.11. hint: make PYTHON=python3.12 …' >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV) \
	  || { echo 'error: no virtual environment could be made. hint: install the venv module (Debian: apt install python3-venv)' >&2; exit 1; }
	@touch $@

$(VENV)/.core: $(VENV)/.venv pyproject.toml
	$(BIN)/python -m pip install -q -e '.[web]'
	@touch $@

$(VENV)/.dev: $(VENV)/.venv pyproject.toml
	$(BIN)/python -m pip install -q -e '.[dev,plot,bench]'
	@touch $@ $(VENV)/.core

$(VENV)/.docs: $(VENV)/.venv pyproject.toml
	$(BIN)/python -m pip install -q -e '.[docs,plot,web]'
	@touch $@
