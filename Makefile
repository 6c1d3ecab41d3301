# The two commands are `make run` and `make test`; both work on a fresh clone and set up what they need.
.DEFAULT_GOAL := help
PYTHON := .venv/bin/python
PYTEST := $(PYTHON) -m pytest

help: ## This list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1\t\2/' | expand -t 22

setup: ## Install everything and train the assistant, if anything changed
	@sh tools/setup.sh

run: setup ## Start the whole product here, until Ctrl-C
	@$(PYTHON) -m tools.run

talk: setup ## A conversation in the terminal (AS=salariee, artisan, retraite or agent to be signed in)
	@$(PYTHON) -m tools.talk

test: setup lint ## Set up, check and pass every test
	@sh tools/browser.sh
	@$(PYTEST) tests

test-fast: ## The tests of the pure domain, in seconds
	@$(PYTEST) tests/saisine

lint: ## Style, types, import directions
	@.venv/bin/ruff check .
	@.venv/bin/ruff format --check .
	@.venv/bin/mypy
	@.venv/bin/lint-imports

format: ## Put the code in its usual form
	@.venv/bin/ruff check --fix .
	@.venv/bin/ruff format .

train: ## Train the assistant if what it is made of changed
	@sh tools/setup.sh

adapt: setup ## Adapt the sentence encoder to data/nlu again (PyTorch; half an hour or more), before `make train`
	@PYTHONPATH=. .tools/bin/uv run --script bot/adapt/__main__.py

understand: ## What the assistant understands of each line: make understand < turns.jsonl > understood.jsonl
	@sh tools/setup.sh </dev/null >&2
	@$(PYTHON) -m tools.understanding

evaluate: setup ## How well it understands what it was never trained on (ARGS="--curves --errors FILE --record")
	@$(PYTHON) -m benchmarks.evaluate $(ARGS)

soak: setup ## The long tests: many turns, many kills
	@$(PYTEST) tests -m soak --durations=0

redeliver: ## Put saisines that were set aside back on their way (ARGS="--list", "--all" or references)
	@$(PYTHON) -m tools.with_keys intake_api.delivery.redeliver $(ARGS)

misunderstood: ## Which questions are badly understood, by month (counts only)
	@$(PYTHON) -m tools.with_keys intake_api.reports.misunderstood

rotate-keys: ## Re-encrypt everything at rest with the newest key
	@$(PYTHON) -m tools.with_keys intake_api.db.rotate

clean: ## Remove the environments, the models and everything in var/ (drafts included)
	@rm -rf .tools .venv .venv-bot models var

.PHONY: help setup run talk test test-fast lint format train understand evaluate soak redeliver misunderstood rotate-keys clean
