package io.guildhall.site.web;

import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.Reply;
import io.guildhall.site.SettingsService;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** What administrators decide for the whole site. */
@Path("admin/settings")
@Produces(MediaType.APPLICATION_JSON)
public final class SettingsResource {
    private final Exchange exchange;
    private final SettingsService settings;

    @Inject
    public SettingsResource(Exchange exchange, SettingsService settings) {
        this.exchange = exchange;
        this.settings = settings;
    }

    /** Shows the settings. */
    @GET
    public Response show() {
        return exchange.show(
                settings::show, saved -> Reply.ok(SettingsJson.of(saved)).revision(saved.revision()));
    }

    /** Replaces the settings, if nobody else did since they were read; the answer says what changed. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replace(@Context HttpHeaders headers, InputStream body) {
        return exchange.replace(
                headers,
                body,
                SettingsJson::read,
                (viewer, revision, wanted) -> settings.basis(viewer, revision)
                        .then(basis -> wanted.map(decided -> decided.apply(basis.values())))
                        .then(values -> settings.change(viewer, revision, values)),
                done -> Reply.ok(SettingsJson.of(done.value()))
                        .revision(done.value().after().revision()));
    }
}
