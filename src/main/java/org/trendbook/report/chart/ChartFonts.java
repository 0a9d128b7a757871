package org.trendbook.report.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The typeface of the charts: Noto Sans SC from the class path, whatever fonts the machine has. Characters are drawn as
 * outlines, so a picture does not depend on how a system rasterizes text.
 */
public final class ChartFonts {
    /** Outlines are taken at this size and scaled; the font's own grid has 1000 units. */
    private static final float EM = 1000;

    /** The unified ideographs, which no normalization changes. */
    private static final int FIRST_IDEOGRAPH = 0x4E00;

    private static final int LAST_IDEOGRAPH = 0x9FA5;

    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    /** Where Java reads which fonts the machine has, none of which a chart needs; where it finds none it would fail. */
    private static final String FONTS_OF_MACHINE = "sun.awt.fontconfig";

    private static final AtomicReference<@Nullable Path> SPARE_FOLDER = new AtomicReference<>();

    private static final Map<Weight, ChartFonts> LOADED = new ConcurrentHashMap<>();

    private final Font font;
    private final Map<Integer, Glyph> glyphs = new ConcurrentHashMap<>();

    /**
     * A character's outline and its advance, both for a type size of 1, on a baseline at y = 0 with y downward.
     *
     * @param outline not to be changed
     */
    record Glyph(Path2D outline, double advance) {}

    private ChartFonts(Font font) {
        this.font = font;
    }

    /** One weight of the typeface; each is read once, when it is first asked for. */
    static ChartFonts of(Weight weight) {
        return LOADED.computeIfAbsent(weight, ChartFonts::load);
    }

    /** The code points of a text that the typeface lacks; a stand-in is drawn for each. */
    public static SortedSet<Integer> missing(String text) {
        ChartFonts font = of(Weight.REGULAR);
        return font.isPlain(text)
                ? Collections.emptySortedSet()
                : Spelling.of(text, font::has).missing();
    }

    /** Nearly all names are of plain letters and Chinese characters, and a report may have millions. */
    private boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (!isPlain(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** A character of the typeface that is drawn as itself whatever stands beside it. */
    private boolean isPlain(char character) {
        return (character >= ' ' && character <= '~')
                || (character >= FIRST_IDEOGRAPH && character <= LAST_IDEOGRAPH && has(character));
    }

    boolean has(int codePoint) {
        return font.canDisplay(codePoint);
    }

    Glyph glyph(int codePoint) {
        return glyphs.computeIfAbsent(codePoint, this::outline);
    }

    private Glyph outline(int codePoint) {
        GlyphVector vector = font.createGlyphVector(UNHINTED, Character.toString(codePoint));
        Path2D outline = new Path2D.Double(vector.getOutline(), AffineTransform.getScaleInstance(1 / EM, 1 / EM));
        return new Glyph(outline, vector.getGlyphMetrics(0).getAdvanceX() / EM);
    }

    /**
     * Names a folder for font files, which is used when the machine's folder for temporary files cannot be written: Java
     * reads a font from a file only.
     */
    public static void unpackInto(Path folder) {
        SPARE_FOLDER.set(folder);
    }

    private static ChartFonts load(Weight weight) {
        besideProgram("/fonts/fontconfig.properties")
                .ifPresent(file -> System.setProperty(FONTS_OF_MACHINE, file.toString()));
        try {
            return new ChartFonts(font(weight).deriveFont(EM));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (FontFormatException failure) {
            throw new IllegalStateException(weight.resource() + " is not a TrueType font", failure);
        }
    }

    private static Font font(Weight weight) throws IOException, FontFormatException {
        Optional<Path> unpacked = besideProgram(weight.resource());
        if (unpacked.isPresent()) {
            return Font.createFont(Font.TRUETYPE_FONT, unpacked.get().toFile());
        }
        try (InputStream in = resource(weight)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException noTemporaryFile) {
            Path folder = SPARE_FOLDER.get();
            if (folder == null) {
                throw noTemporaryFile;
            }
            Path file = folder.resolve(weight.name() + ".ttf");
            try (InputStream in = resource(weight)) {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            }
            return Font.createFont(Font.TRUETYPE_FONT, file.toFile());
        }
    }

    /** A file in the folder of the program's libraries; none where the locale cannot express its path. */
    private static Optional<Path> besideProgram(String resource) {
        URL program = ChartFonts.class.getProtectionDomain().getCodeSource().getLocation();
        if (!program.getProtocol().equals("file")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(program.toURI()).resolveSibling("lib" + resource))
                    .filter(Files::isReadable);
        } catch (URISyntaxException | InvalidPathException inexpressible) {
            return Optional.empty();
        }
    }

    private static InputStream resource(Weight weight) {
        InputStream in = ChartFonts.class.getResourceAsStream(weight.resource());
        if (in == null) {
            throw new IllegalStateException(weight.resource() + " is not on the class path");
        }
        return in;
    }
}
