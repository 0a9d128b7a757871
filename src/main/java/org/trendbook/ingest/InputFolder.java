package org.trendbook.ingest;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The files of an input folder, found but not yet read. In {@code records/} and {@code claims/} files are taken in the
 * order of their names; hidden files and the lock files of office programs ({@code ~$…}) are passed over in silence,
 * other kinds of files and sub-folders are listed as skipped, as are files in the folder itself that are called nearly
 * like one of its own.
 *
 * @param root the folder itself
 * @param settings report.yaml
 * @param records at least one file
 * @param skipped paths relative to the root that are not read
 */
public record InputFolder(
        Path root,
        Optional<Path> settings,
        Optional<Path> sources,
        Optional<Path> models,
        Optional<Path> organizations,
        List<Path> records,
        List<Path> claims,
        List<String> skipped) {
    private static final Set<String> RECORD_KINDS = Set.of("csv", "tsv", "xlsx", "json", "jsonl");
    private static final Set<String> CLAIM_KINDS = Set.of("csv");
    private static final Set<String> OWN_NAMES =
            Set.of("report.yaml", "sources.csv", "models.csv", "organizations.csv", "records", "claims");
    /** What a file of data is called that was meant to be one of those. */
    private static final Pattern NEARLY_OWN_NAME = Pattern.compile(
            "(report|sources|models|organizations|records|claims)\\.(yaml|yml|csv|tsv|xlsx|xls|json|jsonl)");

    public InputFolder {
        records = List.copyOf(records);
        claims = List.copyOf(claims);
        skipped = List.copyOf(skipped);
    }

    /**
     * Looks the folder through.
     *
     * @throws InputException if it is not a folder, has no records, or holds in a file's place something that is none
     */
    public static InputFolder open(Path root) {
        if (!Files.isDirectory(root)) {
            throw new InputException(
                    Files.exists(root) ? root + " is not a folder" : "there is no input folder " + root);
        }
        List<String> skipped = new ArrayList<>();
        List<Path> records = list(root, "records", RECORD_KINDS, skipped);
        if (records.isEmpty()) {
            throw new InputException(root + " has no records: put .csv, .tsv, .xlsx, .json or .jsonl files into "
                    + root.resolve("records"));
        }
        List<Path> claims = list(root, "claims", CLAIM_KINDS, skipped);
        addNearlyOwn(root, skipped);
        return new InputFolder(
                root,
                single(root, "report.yaml"),
                single(root, "sources.csv"),
                single(root, "models.csv"),
                single(root, "organizations.csv"),
                records,
                claims,
                skipped);
    }

    /** The path that names a file in reports: relative to the root, with {@code /} between folders. */
    public String nameOf(Path file) {
        return root.relativize(file).toString().replace(root.getFileSystem().getSeparator(), "/");
    }

    private static Optional<Path> single(Path root, String name) {
        Path file = root.resolve(name);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        requireFile(file, name);
        return Optional.of(file);
    }

    private static List<Path> list(Path root, String folderName, Set<String> kinds, List<String> skipped) {
        Path folder = root.resolve(folderName);
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new InputException(folder
                    + (Files.isSymbolicLink(folder)
                            ? " is a symbolic link; put the folder itself there"
                            : " is not a folder"));
        }
        List<Path> files = new ArrayList<>();
        for (Path entry : entries(folder)) {
            String name = entry.getFileName().toString();
            if (name.startsWith(".") || name.startsWith("~$")) {
                continue;
            }
            requireName(folderName + "/" + name);
            if (kinds.contains(kindOf(entry.getFileName().toString()))) {
                requireFile(entry, folderName + "/" + name);
                files.add(entry);
            } else {
                skipped.add(folderName + "/" + name);
            }
        }
        return files;
    }

    /** A report.yml, Sources.csv or models.xlsx in the folder itself is not read; whoever put it there should know. */
    private static void addNearlyOwn(Path root, List<String> skipped) {
        List<String> names = entries(root).stream()
                .map(entry -> entry.getFileName().toString())
                .toList();
        for (String name : names) {
            String lower = name.toLowerCase(Locale.ROOT);
            // Where case makes no difference to the file system, Sources.csv is found as sources.csv.
            boolean isFound = names.contains(lower) ? name.equals(lower) : Files.exists(root.resolve(lower));
            boolean isOwn = OWN_NAMES.contains(lower) && isFound;
            if (NEARLY_OWN_NAME.matcher(lower).matches() && !isOwn) {
                skipped.add(name);
            }
        }
    }

    private static List<Path> entries(Path folder) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (IOException e) {
            throw InputException.unreadable(folder.toString(), e);
        }
        entries.sort(Comparator.comparing(entry -> entry.getFileName().toString()));
        return entries;
    }

    /** The ending of a file's name in lower case, without the dot. */
    public static String kindOf(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** The name stands in the report; bytes that this machine's settings cannot read would differ from machine to machine. */
    private static void requireName(String name) {
        if (name.indexOf('\uFFFD') >= 0) {
            throw new InputException(
                    "the name of " + name
                            + " cannot be expressed in this locale; set LC_ALL=C.UTF-8, or give the file a name of plain letters");
        }
    }

    private static void requireFile(Path file, String name) {
        if (Files.isSymbolicLink(file)) {
            throw new InputException(name + " is a symbolic link; put the file itself there");
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new InputException(
                    name + (Files.isDirectory(file) ? " is a folder, not a file" : " is not a regular file"));
        }
        if (!Files.isReadable(file)) {
            throw new InputException(name + " cannot be read: no permission");
        }
    }
}
