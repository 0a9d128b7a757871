package org.trendbook.ingest;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trendbook.model.ModelName;
import org.trendbook.model.OrganizationName;
import org.trendbook.model.Problem;
import org.trendbook.model.RawClaim;
import org.trendbook.model.Source;

/**
 * Everything of the input but the records, in the order of the files. What a missing file would hold is empty.
 *
 * @param problems of the rows and columns of these files
 * @param files those that were read, by path
 */
public record InputTables(
        List<Source> sources,
        List<ModelName> models,
        List<OrganizationName> organizations,
        List<RawClaim> claims,
        List<Problem> problems,
        List<InputFile> files)
        implements Serializable {
    public InputTables {
        sources = List.copyOf(sources);
        models = List.copyOf(models);
        organizations = List.copyOf(organizations);
        claims = List.copyOf(claims);
        problems = List.copyOf(problems);
        files = List.copyOf(files);
    }

    /** The sources by their ids, in the order of the file. */
    public Map<String, Source> sourcesById() {
        Map<String, Source> byId = new LinkedHashMap<>();
        sources.forEach(source -> byId.put(source.id(), source));
        return byId;
    }
}
