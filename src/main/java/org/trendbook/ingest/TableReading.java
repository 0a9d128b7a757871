package org.trendbook.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trendbook.ingest.SideTable.Line;
import org.trendbook.model.ModelName;
import org.trendbook.model.NameKey;
import org.trendbook.model.OrganizationName;
import org.trendbook.model.Origin;
import org.trendbook.model.Problem;
import org.trendbook.model.ProblemCode;
import org.trendbook.model.RawClaim;
import org.trendbook.model.Source;

/** Reads the tables beside the records. */
final class TableReading {
    private final InputFolder folder;
    private final Optional<String> charset;
    private final List<Problem> problems = new ArrayList<>();
    private final List<InputFile> files = new ArrayList<>();

    TableReading(InputFolder folder, IngestOptions options) {
        this.folder = folder;
        this.charset = options.charset();
    }

    InputTables read() {
        List<Source> sources = sources();
        List<ModelName> models = models();
        List<OrganizationName> organizations = organizations();
        List<RawClaim> claims = claims();
        for (String path : folder.skipped()) {
            problems.add(skipped(path));
        }
        files.sort(Comparator.comparing(InputFile::path));
        return new InputTables(sources, models, organizations, claims, problems, files);
    }

    private List<Source> sources() {
        List<Line> lines = lines(
                folder.sources(),
                List.of("source_id", "title", "publisher", "published", "language", "priority", "text", "note"),
                1);
        Map<String, Line> byId = new HashMap<>();
        List<Line> used = new ArrayList<>();
        for (Line line : lines) {
            String id = line.text("source_id");
            if (id.isEmpty()) {
                problems.add(SideTable.unreadable(line.origin(), "no source_id"));
            } else if (byId.containsKey(id)) {
                problems.add(repeated(line, byId.get(id).origin()));
            } else {
                byId.put(id, line);
                used.add(line);
            }
        }
        int lowest = used.stream().mapToInt(TableReading::statedPriority).max().orElse(0);
        List<Source> sources = new ArrayList<>();
        for (Line line : used) {
            int stated = statedPriority(line);
            if (stated == 0 && !line.text("priority").isEmpty()) {
                problems.add(refusedPriority(line));
            }
            sources.add(source(line, stated > 0 ? stated : ++lowest));
        }
        return sources;
    }

    private static Source source(Line line, int priority) {
        return new Source(
                line.text("source_id"),
                line.text("title"),
                line.text("publisher"),
                line.text("published"),
                line.text("language"),
                priority,
                line.text("text"),
                line.text("note"));
    }

    private static Problem refusedPriority(Line line) {
        return new Problem(
                ProblemCode.REFUSED_PRIORITY,
                line.origin(),
                "",
                "priority",
                line.text("priority"),
                "a whole number from 1",
                "1 has the highest priority");
    }

    /** The priority that a row states; 0 when it states none. */
    private static int statedPriority(Line line) {
        String text = line.text("priority");
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }

    private List<ModelName> models() {
        List<ModelName> models = new ArrayList<>();
        Map<String, Line> byAlias = new HashMap<>();
        for (Line line :
                lines(folder.models(), List.of("model", "alias", "name_zh", "family", "domain", "architecture"), 1)) {
            String model = line.text("model");
            if (model.isEmpty()) {
                problems.add(SideTable.unreadable(line.origin(), "no model"));
            } else if (isNew(line, "model", byAlias)) {
                models.add(new ModelName(
                        line.text("alias", model),
                        model,
                        line.text("name_zh"),
                        line.text("family"),
                        line.text("domain"),
                        line.text("architecture")));
            }
        }
        return models;
    }

    private List<OrganizationName> organizations() {
        List<OrganizationName> organizations = new ArrayList<>();
        Map<String, Line> byAlias = new HashMap<>();
        for (Line line : lines(folder.organizations(), List.of("organization", "alias", "name_zh", "country"), 1)) {
            String organization = line.text("organization");
            if (organization.isEmpty()) {
                problems.add(SideTable.unreadable(line.origin(), "no organization"));
            } else if (isNew(line, "organization", byAlias)) {
                organizations.add(new OrganizationName(
                        line.text("alias", organization), organization, line.text("name_zh"), line.text("country")));
            }
        }
        return organizations;
    }

    /** Whether no row before it maps the same spelling to another name. Which of two was meant, nobody can say. */
    private boolean isNew(Line line, String column, Map<String, Line> byAlias) {
        String name = line.text(column);
        String alias = line.text("alias", name);
        Line first = byAlias.putIfAbsent(NameKey.of(alias), line);
        if (first == null || NameKey.of(first.text(column)).equals(NameKey.of(name))) {
            return true;
        }
        problems.add(new Problem(
                ProblemCode.REPEATED_ALIAS,
                line.origin(),
                "",
                "alias",
                alias,
                "one name for each spelling",
                "it is first used at " + first.origin() + " for '" + first.text(column) + "'; remove one of the two"));
        return false;
    }

    private List<RawClaim> claims() {
        List<RawClaim> claims = new ArrayList<>();
        Map<String, Line> byId = new HashMap<>();
        List<String> columns = List.of(
                "subject",
                "relation",
                "claim_id",
                "measure",
                "object",
                "value",
                "tolerance",
                "scope",
                "at",
                "source",
                "locator");
        for (Path file : folder.claims()) {
            for (Line line : lines(Optional.of(file), columns, 2)) {
                String id = line.text(
                        "claim_id", file.getFileName() + ":" + line.origin().line());
                Line first = byId.putIfAbsent(id, line);
                if (first != null) {
                    problems.add(repeatedClaim(line, id, first.origin()));
                }
                claims.add(new RawClaim(
                        line.origin(),
                        id,
                        line.text("subject"),
                        line.text("measure"),
                        line.text("relation"),
                        line.text("object"),
                        line.text("value"),
                        line.text("tolerance"),
                        line.text("scope"),
                        line.text("at"),
                        line.text("source"),
                        line.text("locator")));
            }
        }
        return claims;
    }

    private List<Line> lines(Optional<Path> file, List<String> columns, int required) {
        if (file.isEmpty()) {
            return List.of();
        }
        SideTable table = SideTable.read(file.get(), folder.nameOf(file.get()), charset, columns, required);
        files.add(table.file());
        problems.addAll(table.problems());
        return table.lines();
    }

    private static Problem repeated(Line line, Origin first) {
        return new Problem(
                ProblemCode.REPEATED_SOURCE_ID,
                line.origin(),
                "",
                "source_id",
                line.text("source_id"),
                "an id of its own",
                "it is first used at " + first + "; give this source another");
    }

    private static Problem repeatedClaim(Line line, String id, Origin first) {
        return new Problem(
                ProblemCode.REPEATED_CLAIM_ID,
                line.origin(),
                id,
                "claim_id",
                id,
                "an id of its own",
                "it is first used at " + first + "; give this claim another");
    }

    private Problem skipped(String path) {
        boolean isFolder = Files.isDirectory(folder.root().resolve(path));
        String advice = isFolder
                ? "put its files into " + path.substring(0, path.indexOf('/') + 1) + " itself, or remove it"
                : path.startsWith("records/")
                        ? "save it as .csv, .tsv, .xlsx, .json or .jsonl, or remove it from the folder"
                        : path.startsWith("claims/")
                                ? "save it as .csv, or remove it from the folder"
                                : "report.yaml, sources.csv, models.csv and organizations.csv are read, and what lies in records/"
                                        + " and claims/; give it one of these names, or remove it";
        return new Problem(
                ProblemCode.SKIPPED_FILE,
                new Origin(path, 0),
                "",
                "",
                path,
                "a file of a kind and name that is read",
                advice);
    }
}
