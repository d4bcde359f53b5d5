package io.guildhall.membership.web;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import io.guildhall.community.CommunityStatus;
import io.guildhall.community.CommunityType;
import io.guildhall.community.Stage;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.QueryParameters;
import io.guildhall.kernel.web.Reply;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.directory.DirectoryQuery;
import io.guildhall.membership.directory.DirectoryService;
import io.guildhall.membership.life.FoundingService;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;

/** The directory of communities, and founding one more. */
@Path("communities")
@Produces(MediaType.APPLICATION_JSON)
public final class DirectoryResource {
    private final Exchange exchange;
    private final DirectoryService directory;
    private final FoundingService founding;

    @Inject
    public DirectoryResource(Exchange exchange, DirectoryService directory, FoundingService founding) {
        this.exchange = exchange;
        this.directory = directory;
        this.founding = founding;
    }

    /** Lists the communities that the caller may see, by name. */
    @GET
    @AnonymousSiteAccess
    public Response list(@Context UriInfo uri) {
        return exchange.show(
                viewer -> QueryParameters.read(uri, DirectoryResource::query)
                        .then(query -> directory.list(viewer, query)),
                page -> Reply.ok(CommunityJson.page(page, CommunityJson::of)));
    }

    /** Makes a space a community. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response found(@Context HttpHeaders headers, @Context UriInfo uri, InputStream body) {
        return exchange.change(headers, body, FoundingJson::read, founding::found, done -> founded(uri, done.value()));
    }

    private static Reply founded(UriInfo uri, CommunityView view) {
        UriBuilder address = uri.getAbsolutePathBuilder().path("{spaceKey}");
        return Reply.of(201, CommunityJson.of(view))
                .revision(view.community().revision())
                .location(address.build(view.space().key().value()).toString());
    }

    private static DirectoryQuery query(QueryParameters parameters) {
        return new DirectoryQuery(
                parameters.text("q").orElse(""),
                parameters.constant("type", CommunityType.class),
                parameters.constant("stage", Stage.class),
                parameters.constant("status", CommunityStatus.class),
                parameters.text("topic").orElse(""),
                parameters.flag("joinable"),
                parameters.cursor(),
                parameters.limit());
    }
}
