# The jobs of trendbook; `make help` lists them. Those of a build go through Maven, those of a report through the jar.

MVN ?= mvn
MVNFLAGS ?= -q -B -ntp
JAVA ?= java

# How many records each run of the benchmark has.
BENCH_RECORDS = 1000 10000 100000

INPUT = input
OUTPUT = output
# As typed, and read by the recipes from the environment: nothing in a path means anything to make or to the shell.
override export INPUT := $(value INPUT)
override export OUTPUT := $(value OUTPUT)
# On JDK 17 Java opens a path with Chinese in it only under a UTF-8 locale.
export LC_ALL = C.UTF-8

JAR = target/trendbook.jar
REPORT_MADE = target/report.made

.DEFAULT_GOAL = report
.DELETE_ON_ERROR:
.NOTPARALLEL:
.PHONY: report run test bench format clean help

report: $(JAR) ## Builds if needed, then makes the report on the bundled input/ in output/.
	@if [ -e $(REPORT_MADE) ] && [ -z "$$(find $(JAR) input output -newer $(REPORT_MADE))" ]; then \
		echo "The report in output/ is up to date: nothing in input/ or in the program has changed since it was made."; \
	else \
		$(JAVA) -jar $(JAR) run --input input --output output && touch $(REPORT_MADE); \
	fi

run: $(JAR) ## Makes the report on another folder: make run INPUT=dir OUTPUT=dir
	@$(JAVA) -jar $(JAR) run --input "$$INPUT" --output "$$OUTPUT"

test: ## Runs the whole test suite.
	@$(MVN) $(MVNFLAGS) test

bench: $(JAR) ## Times the whole job on generated records and prints one table.
	@$(MVN) $(MVNFLAGS) test-compile
	@$(JAVA) -cp target/test-classes org.trendbook.bench.Benchmark $(JAR) $(BENCH_RECORDS)

format: ## Lays out the Java sources as the build wants them.
	@$(MVN) $(MVNFLAGS) spotless:apply

clean: ## Removes what was built: target/ and all that is in output/.
	@rm -rf target
	@find output -mindepth 1 ! -path output/.gitkeep -delete

help: ## Prints each target in one sentence.
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

# The folders are listed too: theirs is the date that changes when a file is deleted.
$(JAR): pom.xml $(wildcard .mvn/*) $(shell find src/main)
	@echo "Building $@"
	@$(MVN) $(MVNFLAGS) -Dmaven.test.skip=true -Dorg.slf4j.simpleLogger.log.org.apache.maven.plugin.surefire=warn package
	@touch $@
