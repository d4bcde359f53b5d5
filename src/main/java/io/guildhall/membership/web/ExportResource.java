package io.guildhall.membership.web;

import io.guildhall.kernel.web.Download;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.JsonStream;
import io.guildhall.kernel.web.PathKey;
import io.guildhall.membership.roster.ExportService;
import io.guildhall.membership.roster.Exported;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** A whole community as one file, for programs. */
@Path("communities/{spaceKey}/export.json")
public final class ExportResource {
    private final Exchange exchange;
    private final ExportService exports;
    private final ExportParts parts;

    @Inject
    public ExportResource(Exchange exchange, ExportService exports, ExportParts parts) {
        this.exchange = exchange;
        this.exports = exports;
        this.parts = parts;
    }

    /** Sends the community, its charters, its members and its history, and what features above keep of it; neither reasons nor answers. */
    @GET
    public Response export(@PathParam("spaceKey") PathKey space) {
        return exchange.send(viewer -> exports.open(viewer, space.value()), this::file);
    }

    private Download file(Exported exported) {
        String mark = exported.community().isConfidential() ? "confidential-" : "";
        String name = mark + "community-" + exported.space().key().value() + ".json";
        return new Download(Download.JSON, name, out -> write(exported, out));
    }

    private void write(Exported exported, OutputStream out) throws IOException {
        JsonStream file = new JsonStream(out)
                .with("community", CommunityJson.exported(exported))
                .list(
                        "charters",
                        each -> exported.charters(version ->
                                each.accept(CommunityJson.of(version, Optional.of(exported.person(version.author()))))))
                .list("members", each -> exported.members(member -> each.accept(MemberJson.of(member))))
                .list("events", each -> exported.events(view -> each.accept(HistoryResource.withoutReason(view))));
        parts.write(exported, file);
        file.end();
    }
}
