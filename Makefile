# The jobs of trendbook; `make help` lists them. Those of a build go through Maven, those of a report through the jar.

MVN ?= mvn
MVNFLAGS ?= -q -B -ntp
JAVA ?= java
JAVAC ?= javac

# How many records each run of the benchmark has.
BENCH_RECORDS = 1000 10000 100000

# What make soak tries: which part (grammars, reports, kills, machines, all), from which seed on, how much of each.
PART = all
SEED = 1
SOAK_INPUTS = 1000000
SOAK_RUNS = 1000
SOAK_KILLS = 300
JDKS =

# The package that make mutation looks at.
PACKAGE = crosscheck

INPUT = input
OUTPUT = output
# As typed, and read by the recipes from the environment: nothing in a path means anything to make or to the shell.
override export INPUT := $(value INPUT)
override export OUTPUT := $(value OUTPUT)
# On JDK 17 Java opens a path with Chinese in it only under a UTF-8 locale.
export LC_ALL = C.UTF-8

JAR = target/trendbook.jar

BENCH_CLASSES = target/bench/classes:target/bench/lib/*:$(JAR):target/lib/*
SPARK_JAR = target/trendbook-spark.jar
TESTS = target/test-classes:target/classes:target/lib/*
REPORT_MADE = target/report.made

.DEFAULT_GOAL = report
.DELETE_ON_ERROR:
.NOTPARALLEL:
.PHONY: report run test check-office bench bench-parts soak mutation spark test-spark libraries format clean help

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

check-office: ## Has LibreOffice recalculate the workbooks and compares every formula; needs soffice.
	@command -v soffice >/dev/null || { echo "LibreOffice (soffice) is not installed: nothing to check with."; exit 2; }
	@$(MVN) $(MVNFLAGS) test -Dtest.heap=2g -Dgroups=office -Dexcluded.tests= -Dsurefire.failIfNoSpecifiedTests=false

bench: $(JAR) ## Times the whole job on generated records and prints one table.
	@$(MVN) $(MVNFLAGS) test-compile
	@$(JAVA) -cp target/test-classes org.trendbook.bench.Benchmark $(JAR) $(BENCH_RECORDS)

bench-parts: $(JAR) ## Times reading amounts, dates and CSV, normalizing and writing sheets, each on its own (JMH).
	@$(MVN) $(MVNFLAGS) -f src/bench/libraries.xml dependency:copy-dependencies
	@mkdir -p target/bench/classes
	@$(JAVAC) --release 17 -encoding UTF-8 -d target/bench/classes -cp '$(BENCH_CLASSES)' \
		-processor org.openjdk.jmh.generators.BenchmarkProcessor $$(find src/bench -name '*.java') src/test/java/org/trendbook/bench/RecordGenerator.java
	@$(JAVA) -cp '$(BENCH_CLASSES)' org.openjdk.jmh.Main -v SILENT -rf text -rff target/bench/results.txt
	@cat target/bench/results.txt

soak: $(JAR) ## Tests grammars, whole runs, killed runs and other machines at length: make soak PART=all
	@$(MVN) $(MVNFLAGS) test-compile
	@$(JAVA) -cp '$(TESTS)' org.trendbook.soak.Soak $(PART) $(SEED) $(SOAK_INPUTS) $(SOAK_RUNS) $(SOAK_KILLS) $(JDKS)

mutation: ## Runs mutation tests on a package: make mutation PACKAGE=crosscheck
	@$(MVN) -B -ntp -P mutation -Dmutated=$(PACKAGE) test-compile org.pitest:pitest-maven:mutationCoverage

spark: $(SPARK_JAR) ## Builds the jar that spark-submit takes, target/trendbook-spark.jar.

test-spark: $(SPARK_JAR) ## Runs the Spark job in local mode over several partitions; its reports must equal those made without Spark.
	@$(MVN) $(MVNFLAGS) -f src/spark/installation.xml dependency:copy-dependencies
	@$(MVN) $(MVNFLAGS) -P spark verify

libraries: $(JAR) ## Writes the page of libraries and their licences from the bill of materials.
	@$(MVN) $(MVNFLAGS) test-compile
	@$(JAVA) -cp '$(TESTS)' org.trendbook.LibrariesPage write target/bom.json src/site/markdown/libraries.md

format: ## Formats the Java sources; the build checks that they are.
	@$(MVN) $(MVNFLAGS) spotless:apply

clean: ## Removes what was built: target/ and everything in output/.
	@rm -rf target
	@find output -mindepth 1 ! -path output/.gitkeep -delete

help: ## Prints each target in one sentence.
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

# The folders are listed too: theirs is the date that changes when a file is deleted.
$(JAR): pom.xml $(wildcard .mvn/*) $(shell find src/main)
	@echo "Building $@"
	@$(MVN) $(MVNFLAGS) -Dmaven.test.skip=true -Dorg.slf4j.simpleLogger.log.org.apache.maven.plugin.surefire=warn package

$(SPARK_JAR): pom.xml $(wildcard .mvn/*) $(shell find src/main src/spark/java)
	@echo "Building $@"
	@$(MVN) $(MVNFLAGS) -P spark -Dmaven.test.skip=true package
	@touch $@
