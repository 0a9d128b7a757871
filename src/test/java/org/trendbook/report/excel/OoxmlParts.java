package org.trendbook.report.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/**
 * The parts of an Office file held against the schemas of Office Open XML (ECMA-376), as XmlBeans has them from
 * poi-ooxml-full. What does not fit is what makes Excel offer to repair a file.
 */
public final class OoxmlParts {
    /** Parts whose schemas poi-ooxml-full does not hold. */
    private static final Set<String> WITHOUT_SCHEMA = Set.of("[Content_Types].xml", "docProps/core.xml");

    /** What keeps the spaces at the ends of a text: Excel writes it too, although the schema does not know it. */
    private static final String KEEPS_SPACES =
            "Attribute not allowed (no wildcards allowed): space@http://www.w3.org/XML";

    private static final SchemaTypeLoader SCHEMAS =
            XmlBeans.typeLoaderUnion(TypeSystemHolder.typeSystem, XmlBeans.getBuiltinTypeSystem());

    private OoxmlParts() {}

    /** One line for each thing that does not fit: part, line, what is wrong. None for a file that is in order. */
    public static List<String> faults(Path file) throws IOException {
        List<String> faults = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String part = entry.getName();
                if (part.endsWith(".xml") || part.endsWith(".rels")) {
                    faults(part, zip.readAllBytes()).forEach(fault -> faults.add(part + ": " + fault));
                }
            }
        }
        return faults;
    }

    private static List<String> faults(String part, byte[] bytes) throws IOException {
        XmlObject parsed;
        try {
            parsed = SCHEMAS.parse(new ByteArrayInputStream(bytes), null, new XmlOptions().setLoadLineNumbers());
        } catch (XmlException broken) {
            return List.of("is no XML: " + broken.getMessage());
        }
        if (!parsed.schemaType().isDocumentType()) {
            return WITHOUT_SCHEMA.contains(part) ? List.of() : List.of("no schema knows its root");
        }
        List<XmlError> errors = new ArrayList<>();
        parsed.validate(new XmlOptions().setErrorListener(errors));
        return errors.stream()
                .filter(error -> !error.getMessage().startsWith(KEEPS_SPACES))
                .map(error -> "line " + error.getLine() + ": " + error.getMessage())
                .toList();
    }
}
