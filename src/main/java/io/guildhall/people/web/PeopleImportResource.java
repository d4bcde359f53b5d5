package io.guildhall.people.web;

import io.guildhall.kernel.Texts;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.Reply;
import io.guildhall.kernel.web.Words;
import io.guildhall.people.PeopleImportService;
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

/** What the organisation says of people, as a file. */
@Path("admin/people/import")
@Produces(MediaType.APPLICATION_JSON)
public final class PeopleImportResource {
    private final Exchange exchange;
    private final PeopleImportService importing;
    private final Words words;

    @Inject
    public PeopleImportResource(Exchange exchange, PeopleImportService importing, Texts texts) {
        this.exchange = exchange;
        this.importing = importing;
        this.words = new Words(texts);
    }

    /** Takes in a file, or says what it would bring. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response take(@Context UriInfo uri, @Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                json -> json.text("csv"),
                (viewer, csv) -> importing
                        .admit(viewer)
                        .then(by -> SkillResource.dryRun(uri))
                        .then(dry -> Imports.facts(csv)
                                .then(lines -> dry ? importing.preview(viewer, lines) : importing.take(viewer, lines))
                                .map(report -> Imports.json(report, dry, words))),
                done -> Reply.ok(done.value()));
    }
}
