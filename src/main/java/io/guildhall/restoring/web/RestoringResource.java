package io.guildhall.restoring.web;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Texts;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.JsonNumber;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.QueryParameters;
import io.guildhall.kernel.web.Reply;
import io.guildhall.kernel.web.Words;
import io.guildhall.restoring.Restoration;
import io.guildhall.restoring.Restoration.RowProblem;
import io.guildhall.restoring.Restoration.TableLine;
import io.guildhall.restoring.RestoringRefusal;
import io.guildhall.restoring.RestoringService;
import io.guildhall.restoring.SiteFile;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The file with everything, brought back. */
@Path("admin/import")
@Produces(MediaType.APPLICATION_JSON)
public final class RestoringResource {
    /** How many bytes a file may have; it is read as a whole. */
    static final int BYTES_MAX = 10 * 1024 * 1024;

    private static final String ABOUT = "about";
    private static final String TRY = "true";
    private static final String TAKE = "false";

    private final Exchange exchange;
    private final RestoringService restoring;
    private final Words words;

    @Inject
    public RestoringResource(Exchange exchange, RestoringService restoring, Texts texts) {
        this.exchange = exchange;
        this.restoring = restoring;
        this.words = new Words(texts);
    }

    /** Says what a file would bring, and takes it in only where that is asked for. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response take(@Context UriInfo uri, @Context HttpHeaders headers, InputStream body) {
        return exchange.take(
                headers,
                body,
                BYTES_MAX,
                restoring::admit,
                (viewer, properties) -> QueryParameters.read(
                                uri, parameters -> parameters.choice("dryRun", List.of(TRY, TAKE)))
                        .map(chosen -> chosen.filter(TAKE::equals).isEmpty())
                        .then(dry -> file(properties)
                                .then(file -> dry ? restoring.check(viewer, file) : restoring.take(viewer, file))
                                .map(restoration -> json(restoration, dry))),
                done -> Reply.ok(done.value()));
    }

    /** A file has something about it, and lists of objects. */
    private static Outcome<SiteFile> file(Map<String, Object> properties) {
        if (!(properties.get(ABOUT) instanceof Map<?, ?> about) || !(about.get("schema") instanceof String schema)) {
            return Outcome.refused(RestoringRefusal.NO_EXPORT);
        }
        Map<String, List<Map<String, Object>>> tables = new LinkedHashMap<>();
        for (Map.Entry<String, Object> each : properties.entrySet()) {
            if (!each.getKey().equals(ABOUT)) {
                if (!(each.getValue() instanceof List<?> rows) || !rows.stream().allMatch(Map.class::isInstance)) {
                    return Outcome.refused(RestoringRefusal.NO_EXPORT);
                }
                tables.put(each.getKey(), rows(rows));
            }
        }
        return Outcome.done(new SiteFile(schema, tables));
    }

    private static List<Map<String, Object>> rows(List<?> rows) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Object row : rows) {
            Map<String, Object> values = new LinkedHashMap<>();
            ((Map<?, ?>) row).forEach((column, value) -> values.put((String) column, JsonNumber.value(value)));
            all.add(values);
        }
        return all;
    }

    private JsonObject json(Restoration restoration, boolean dryRun) {
        return new JsonObject()
                .with("dryRun", dryRun)
                .with("added", restoration.added())
                .with("unknownPeople", restoration.unknownPeople())
                .with("otherSite", restoration.otherSite())
                .with("wrong", restoration.wrong())
                .list("lostSpaces", restoration.lostSpaces(), each -> each)
                .list("tables", restoration.tables(), RestoringResource::json)
                .list("problems", restoration.problems(), this::json);
    }

    private static JsonObject json(TableLine line) {
        return new JsonObject()
                .with("table", line.table())
                .with("rows", line.rows())
                .with("added", line.added())
                .with("present", line.present());
    }

    private JsonObject json(RowProblem problem) {
        String kind = problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String where = problem.column().isEmpty() ? problem.table() : problem.table() + '.' + problem.column();
        return new JsonObject()
                .with("table", problem.table())
                .with("row", problem.row())
                .with("column", problem.column())
                .with("code", problem.kind())
                .with("message", words.text("guildhall.restoring.problem." + kind, where, words.number(problem.row())));
    }
}
