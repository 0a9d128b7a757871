package org.trendbook;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rooms of the house and what may enter each of them: what is not listed is denied. */
class ArchitectureTest {

    private static final String ROOT = "org.trendbook";

    /**
     * One line a package: those of ours that it may use ({@code analyze..} with the packages below it), and the libraries. A
     * new package needs a line.
     */
    private static final String ROOMS = """
            model                | column                                                                 | buffers
            ingest               | model                                                                  | files poi xml json charset checksum
            validate             | model                                                                  | buffers
            normalize            | model normalize.date normalize.quantity normalize.text                 |
            normalize.date       | model normalize.text                                                   |
            normalize.quantity   | model normalize.text                                                   |
            normalize.text       | model                                                                  | tables
            work                 |                                                                        |
            column               |                                                                        | buffers
            store                | model column                                                           | files
            merge                | model store column                                                     |
            crosscheck.grounding | model                                                                  |
            crosscheck           | model column crosscheck.grounding                                      |
            analyze              | model column work analyze.spec analyze.sample analyze.trend            | tablesaw math
            analyze.spec         | model                                                                  |
            analyze.sample       | model column analyze.spec                                              |
            analyze.trend        | model column analyze.spec analyze.sample                               | tablesaw math
            report               | model                                                                  | files
            report.findings      | model crosscheck analyze.. report column                               |
            report.figure        | model crosscheck analyze.. report report.findings column work          |
            report.compose       | model crosscheck analyze.. report report.findings report.figure column |
            report.data          | model crosscheck analyze.. report report.findings work                 | files csv json checksum
            report.excel         | model report work                                                      | files poi addresses zip
            report.chart         | model report                                                           | files chart svg drawing font installation
            settings             | model ingest normalize normalize.date analyze analyze.spec report      | files yaml
            (root)               | (all)                                                                  | files commands json
            """;

    /** What every room has: values, collections and texts, but neither files nor a screen nor a network. */
    private static final List<String> EVERYWHERE =
            List.of("java.lang..", "java.math", "java.text", "java.time..", "java.util..", "org.jspecify.annotations");

    private static final Map<String, List<String>> LIBRARIES = Map.ofEntries(
            Map.entry("addresses", List.of("java.net")),
            Map.entry("zip", List.of("org.apache.commons.compress.archivers.zip")),
            Map.entry("buffers", List.of("java.nio", "java.nio.charset")),
            Map.entry("checksum", List.of("java.security")),
            // Where the program's own files lie.
            Map.entry("installation", List.of("java.net", "java.security")),
            Map.entry("xml", List.of("javax.xml.stream..", "org.xml.sax")),
            Map.entry("files", List.of("java.io", "java.nio..")),
            // Tables of words that are part of the program, read from its own jar.
            Map.entry("tables", List.of("java.io", "java.nio.charset")),
            Map.entry("drawing", List.of("java.awt..", "javax.imageio..")),
            Map.entry("csv", List.of("org.apache.commons.csv")),
            Map.entry("poi", List.of("org.apache.poi..", "org.openxmlformats.schemas..", "org.apache.xmlbeans..")),
            Map.entry("json", List.of("com.fasterxml.jackson..")),
            Map.entry("charset", List.of("org.mozilla.universalchardet..")),
            Map.entry("tablesaw", List.of("tech.tablesaw..")),
            Map.entry("math", List.of("org.apache.commons.math3..")),
            Map.entry("chart", List.of("org.jfree..")),
            Map.entry("svg", List.of("org.apache.batik..")),
            Map.entry("font", List.of("com.helger.font..")),
            Map.entry("commands", List.of("picocli..")),
            Map.entry("yaml", List.of("org.snakeyaml.engine..")));

    private static final Set<String> SURROUNDINGS = Set.of(
            "java.lang.Math.random",
            "java.lang.System.currentTimeMillis",
            "java.nio.charset.Charset.defaultCharset",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.systemUTC",
            "java.time.ZoneId.systemDefault",
            "java.util.Calendar.getInstance",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault",
            "java.util.UUID.randomUUID",
            "java.util.concurrent.ThreadLocalRandom.current");

    private static final Set<String> SURROUNDINGS_WITHOUT_ARGUMENTS = Set.of(
            "java.util.Date.<init>",
            "java.util.GregorianCalendar.<init>",
            "java.util.Random.<init>",
            "java.util.SplittableRandom.<init>");

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    private record Room(String name, List<String> neighbors, List<String> libraries) {
        static Room of(String line) {
            List<String> cells =
                    Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            return new Room(cells.get(0), words(cells.get(1)), words(cells.get(2)));
        }

        private static List<String> words(String cell) {
            return cell.isEmpty() ? List.of() : List.of(cell.split(" +"));
        }

        private static String packageOf(String name) {
            return switch (name) {
                case "(root)" -> ROOT;
                case "(all)" -> ROOT + "..";
                default -> ROOT + "." + name;
            };
        }

        String packageName() {
            return packageOf(name);
        }

        String[] allowed() {
            List<String> allowed = new ArrayList<>(EVERYWHERE);
            allowed.add(packageName());
            neighbors.forEach(neighbor -> allowed.add(packageOf(neighbor)));
            libraries.forEach(library -> allowed.addAll(LIBRARIES.get(library)));
            return allowed.toArray(String[]::new);
        }
    }

    private static List<Room> rooms() {
        return ROOMS.lines().map(Room::of).toList();
    }

    @TestFactory
    Stream<DynamicTest> eachPackageUsesOnlyWhatItsLineAllows() {
        return rooms().stream()
                .map(room -> DynamicTest.dynamicTest(
                        room.packageName(),
                        () -> classes()
                                .that()
                                .resideInAPackage(room.packageName())
                                .should()
                                .onlyDependOnClassesThat(
                                        resideInAnyPackage(room.allowed()).or(equivalentTo(Serializable.class)))
                                .as("Classes in " + room.packageName()
                                        + " use only what the line of their package allows")
                                .check(OURS)));
    }

    @Test
    void thePackagesAreThoseOfTheTable() {
        Set<String> packages = OURS.stream().map(JavaClass::getPackageName).collect(toSet());
        assertThat(packages)
                .containsExactlyInAnyOrderElementsOf(
                        rooms().stream().map(Room::packageName).toList());
    }

    @Test
    void packagesDoNotDependOnEachOtherInACircle() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(OURS);
    }

    @Test
    void onlyTheRootSpeaksToTheUserAndNobodyLogs() {
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(OURS);
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(
                OURS.that(describe("not root", c -> !c.getPackageName().equals(ROOT))));
    }

    @Test
    void noResultDependsOnTheClockTheMachineOrChance() {
        noClasses()
                .should()
                .accessTargetWhere(
                        describe("asks the clock, the machine or chance", ArchitectureTest::asksTheSurroundings))
                .as("No result depends on the clock, the machine or chance")
                .check(OURS);
    }

    private static boolean asksTheSurroundings(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
            return false;
        }
        String method = target.getOwner().getName() + "." + target.getName();
        boolean anyClock = method.startsWith("java.time.") && target.getName().equals("now");
        boolean bare = target.getRawParameterTypes().isEmpty();
        return anyClock || SURROUNDINGS.contains(method) || (bare && SURROUNDINGS_WITHOUT_ARGUMENTS.contains(method));
    }

    @Test
    void eachPackageSaysInTenLinesWhatItIsFor() throws IOException {
        for (Room room : rooms()) {
            Path info = Path.of("src/main/java", room.packageName().replace('.', '/'), "package-info.java");
            assertThat(info).exists();
            assertThat(Files.readAllLines(info)).as("%s", info).hasSizeLessThanOrEqualTo(10);
            assertThat(Files.readString(info)).as("%s", info).startsWith("/**");
        }
    }
}
