package io.guildhall.site.web;

import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.Texts;
import io.guildhall.kernel.web.ActWords;
import io.guildhall.kernel.web.CsvWriter;
import io.guildhall.kernel.web.Download;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.PersonJson;
import io.guildhall.kernel.web.QueryParameters;
import io.guildhall.kernel.web.Reply;
import io.guildhall.kernel.web.Words;
import io.guildhall.site.AuditLine;
import io.guildhall.site.AuditQuery;
import io.guildhall.site.AuditService;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Who did what; for administrators of the site. */
@Path("admin")
@Produces(MediaType.APPLICATION_JSON)
public final class AuditResource {
    private static final List<String> COLUMNS =
            List.of("at", "act", "what", "actor", "space", "object", "person", "detail");

    private final Exchange exchange;
    private final AuditService audit;
    private final Words words;

    @Inject
    public AuditResource(Exchange exchange, AuditService audit, Texts texts) {
        this.exchange = exchange;
        this.audit = audit;
        this.words = new Words(texts);
    }

    /** Lists entries, newest first. */
    @GET
    @Path("audit")
    public Response list(@Context UriInfo uri) {
        return exchange.show(
                viewer -> QueryParameters.read(uri, Stretch::of)
                        .then(asked -> audit.page(viewer, asked.query(), asked.cursor(), asked.limit())),
                page -> Reply.ok(
                        new JsonObject().list("items", page.items(), this::json).orNull("next", page.next())));
    }

    /** Sends entries for a spreadsheet, newest first. */
    @GET
    @Path("audit.csv")
    public Response file(@Context UriInfo uri) {
        return exchange.send(
                viewer -> QueryParameters.read(uri, AuditResource::query).then(asked -> audit.file(viewer, asked)),
                walk -> new Download(Download.CSV, "audit.csv", out -> write(walk, out)));
    }

    private record Stretch(AuditQuery query, Optional<String> cursor, int limit) {
        static Stretch of(QueryParameters parameters) {
            return new Stretch(AuditResource.query(parameters), parameters.cursor(), parameters.limit());
        }
    }

    /** Days are those of UTC here; the last one is meant whole. */
    private static AuditQuery query(QueryParameters parameters) {
        return new AuditQuery(
                parameters.text("act").orElse(""),
                parameters.text("actor").orElse(""),
                parameters.text("community").orElse(""),
                parameters
                        .day("from")
                        .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant()),
                parameters
                        .day("to")
                        .map(day -> day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    private JsonObject json(AuditLine line) {
        AuditEntry entry = line.entry();
        return new JsonObject()
                .with("at", entry.at())
                .with("act", entry.act())
                .with("text", ActWords.of(entry.act(), words))
                .maybe("actor", line.actor().map(PersonJson::of))
                .maybe("spaceKey", space(entry))
                .maybe("space", line.space().map(space -> space.name()))
                .with("object", entry.object())
                .maybe("person", line.person().map(PersonJson::of))
                .maybe("detail", entry.detail());
    }

    private static String space(AuditEntry entry) {
        return entry.space().equals(AuditEntry.SITE) ? "" : entry.space().value();
    }

    private void write(Consumer<Consumer<AuditLine>> walk, OutputStream out) throws IOException {
        CsvWriter csv = new CsvWriter(out);
        csv.line(COLUMNS);
        try {
            walk.accept(line -> line(csv, line));
        } catch (UncheckedIOException lost) {
            throw lost.getCause();
        }
    }

    private void line(CsvWriter csv, AuditLine line) {
        AuditEntry entry = line.entry();
        try {
            csv.line(List.of(
                    entry.at().toString(),
                    entry.act(),
                    ActWords.of(entry.act(), words),
                    line.actor().map(Person::name).orElse(""),
                    space(entry),
                    entry.object(),
                    line.person().map(Person::name).orElse(""),
                    entry.detail()));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
