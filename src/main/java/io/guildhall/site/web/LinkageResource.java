package io.guildhall.site.web;

import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.Reply;
import io.guildhall.site.LinkageService;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** How the app fits its host. */
@Path("admin/linkage")
@Produces(MediaType.APPLICATION_JSON)
public final class LinkageResource {
    private final Exchange exchange;
    private final LinkageService linkage;

    @Inject
    public LinkageResource(Exchange exchange, LinkageService linkage) {
        this.exchange = exchange;
        this.linkage = linkage;
    }

    /** Looks up every need on the running host. */
    @GET
    public Response show() {
        return exchange.show(linkage::report, report -> Reply.ok(LinkageJson.of(report)));
    }
}
