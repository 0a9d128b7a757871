package org.trendbook.spark;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.trendbook.UserError;

/**
 * The input folder as the command line names it. One that is named by a URI ({@code hdfs://…}, {@code s3a://…}) is copied
 * to this machine first, but for its records: of those only the names are needed here, as empty files.
 */
final class NamedInput implements Closeable {
    private static final Pattern URI_START = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:/.*");
    private static final String OPTION = "--input";
    private static final String RECORDS = "records";

    private final String[] arguments;
    private final Optional<String> remote;
    private final Optional<Path> copy;

    private NamedInput(String[] arguments, Optional<String> remote, Optional<Path> copy) {
        this.arguments = arguments;
        this.remote = remote;
        this.copy = copy;
    }

    /**
     * Looks for the input folder among the arguments.
     *
     * @throws UserError when it is named by a URI and cannot be copied
     */
    static NamedInput of(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            boolean joined = arguments[i].startsWith(OPTION + "=");
            boolean apart = i > 0 && arguments[i - 1].equals(OPTION);
            String value = joined ? arguments[i].substring(OPTION.length() + 1) : arguments[i];
            if ((joined || apart) && URI_START.matcher(value).matches()) {
                Path copy = copied(value);
                String[] changed = arguments.clone();
                changed[i] = joined ? OPTION + "=" + copy : copy.toString();
                return new NamedInput(changed, Optional.of(value), Optional.of(copy));
            }
        }
        return new NamedInput(arguments, Optional.empty(), Optional.empty());
    }

    private static Path copied(String uri) {
        try {
            Configuration configuration = SparkMain.session().sparkContext().hadoopConfiguration();
            FileSystem files = FileSystem.get(URI.create(uri), configuration);
            org.apache.hadoop.fs.Path root = new org.apache.hadoop.fs.Path(uri);
            if (!files.exists(root) || !files.getFileStatus(root).isDirectory()) {
                throw new UserError("there is no input folder " + uri);
            }
            Path copy = Files.createTempDirectory("trendbook-input");
            copy(files, root, copy, false);
            return copy;
        } catch (IOException | IllegalArgumentException failure) {
            throw new UserError("input folder " + uri + " cannot be read: " + failure.getMessage(), failure);
        }
    }

    private static void copy(FileSystem files, org.apache.hadoop.fs.Path from, Path to, boolean namesOnly)
            throws IOException {
        for (FileStatus status : files.listStatus(from)) {
            Path target = to.resolve(status.getPath().getName());
            if (status.isDirectory()) {
                Files.createDirectory(target);
                copy(files, status.getPath(), target, namesOnly || target.endsWith(RECORDS));
            } else if (namesOnly) {
                Files.createFile(target);
            } else {
                Fetched.copy(files, status.getPath(), target);
            }
        }
    }

    /** The arguments, with the copy in the folder's place. */
    String[] arguments() {
        return arguments.clone();
    }

    /** The URI of the folder that was copied. */
    Optional<String> remote() {
        return remote;
    }

    @Override
    public void close() {
        copy.ifPresent(NamedInput::delete);
    }

    private static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path left, java.io.IOException failure) throws IOException {
                    Files.delete(left);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException failure) {
            throw new UserError("the copy " + folder + " cannot be deleted: " + failure.getMessage(), failure);
        }
    }
}
