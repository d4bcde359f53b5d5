package io.guildhall.membership.web;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import io.guildhall.community.CharterVersion;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.PathKey;
import io.guildhall.kernel.web.QueryParameters;
import io.guildhall.kernel.web.Reply;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.directory.DirectoryService;
import io.guildhall.membership.life.CharterService;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Optional;

/** One community: its charter, its settings, and where the caller stands. */
@Path("communities/{spaceKey}")
@Produces(MediaType.APPLICATION_JSON)
public final class CommunityResource {
    private final Exchange exchange;
    private final DirectoryService directory;
    private final CharterService charters;
    private final People people;

    @Inject
    public CommunityResource(Exchange exchange, DirectoryService directory, CharterService charters, People people) {
        this.exchange = exchange;
        this.directory = directory;
        this.charters = charters;
        this.people = people;
    }

    /** Shows the community. */
    @GET
    @AnonymousSiteAccess
    public Response one(@PathParam("spaceKey") PathKey space) {
        return exchange.show(viewer -> directory.one(viewer, space.value()), CommunityResource::reply);
    }

    /** Replaces charter and settings, if nobody else did since they were read. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replace(@PathParam("spaceKey") PathKey space, @Context HttpHeaders headers, InputStream body) {
        return exchange.replace(
                headers,
                body,
                CharterJson::read,
                (viewer, revision, wanted) -> charters.basis(viewer, space.value(), revision)
                        .then(basis -> wanted.then(each -> each.from(basis)))
                        .then(each -> charters.change(viewer, space.value(), revision, each.change())),
                done -> reply(done.value()));
    }

    /** Lists every charter the community had, newest first. */
    @GET
    @Path("charter/versions")
    public Response versions(@PathParam("spaceKey") PathKey space, @Context UriInfo uri) {
        return exchange.show(
                viewer -> QueryParameters.read(uri, Stretch::of)
                        .then(stretch -> charters.versions(viewer, space.value(), stretch.cursor(), stretch.limit()))
                        .map(page -> history(viewer, page)),
                Reply::ok);
    }

    private JsonObject history(Viewer viewer, Page<CharterVersion> versions) {
        boolean named = people.mayBrowse(viewer);
        return CommunityJson.page(versions, each -> CommunityJson.of(each, author(named, each)));
    }

    private Optional<Person> author(boolean named, CharterVersion version) {
        return named ? Optional.of(people.person(version.author())) : Optional.empty();
    }

    private static Reply reply(CommunityView view) {
        Reply reply = Reply.ok(CommunityJson.of(view));
        return view.outside() ? reply : reply.revision(view.community().revision());
    }
}
