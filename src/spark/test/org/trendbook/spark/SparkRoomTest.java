package org.trendbook.spark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

class SparkRoomTest {

    @Test
    void theRoomKnowsTheStagesOfSingleRecordsAndNoneBehindThem() {
        JavaClasses ours = new ClassFileImporter()
                .withImportOption(place -> !place.contains("test-classes"))
                .importPackages("org.trendbook.spark");

        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "scala..",
                        "org.apache.spark..",
                        "org.apache.hadoop..",
                        "org.jspecify.annotations",
                        "picocli..",
                        "org.trendbook",
                        "org.trendbook.spark",
                        "org.trendbook.model",
                        "org.trendbook.ingest",
                        "org.trendbook.validate",
                        "org.trendbook.store",
                        "org.trendbook.report.data")
                .check(ours);
    }
}
