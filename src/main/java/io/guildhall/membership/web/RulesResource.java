package io.guildhall.membership.web;

import io.guildhall.community.RulesVersion;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.JsonBody;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.PathKey;
import io.guildhall.kernel.web.QueryParameters;
import io.guildhall.kernel.web.Reply;
import io.guildhall.membership.rules.RulesEdit;
import io.guildhall.membership.rules.RulesService;
import io.guildhall.membership.rules.RulesView;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

/** The ground rules of a community: reading, writing, accepting. */
@Path("communities/{spaceKey}/rules")
@Produces(MediaType.APPLICATION_JSON)
public final class RulesResource {
    private static final int VERSION_MAX = 900_000_000;

    private final Exchange exchange;
    private final RulesService rules;
    private final People people;

    @Inject
    public RulesResource(Exchange exchange, RulesService rules, People people) {
        this.exchange = exchange;
        this.rules = rules;
        this.people = people;
    }

    /** Shows the rules that hold, and where the caller stands with them. */
    @GET
    public Response show(@PathParam("spaceKey") PathKey space) {
        return exchange.show(viewer -> rules.of(viewer, space.value()), RulesResource::reply);
    }

    /** Writes the next version, if nobody else did since the rules were read. Without a word about it everybody is asked again. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replace(@PathParam("spaceKey") PathKey space, @Context HttpHeaders headers, InputStream body) {
        return exchange.replace(
                headers,
                body,
                Wanted::of,
                (viewer, revision, wanted) -> rules.basis(viewer, space.value(), revision)
                        .then(basis -> wanted)
                        .then(each -> rules.change(viewer, space.value(), revision, each.text(), each.edit())),
                done -> reply(done.value()));
    }

    /** Accepts the rules as a member. */
    @POST
    @Path("acceptance")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response accept(@PathParam("spaceKey") PathKey space, @Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                given -> given.number("version", 1, VERSION_MAX),
                (viewer, version) -> rules.accept(viewer, space.value(), version),
                done -> reply(done.value()));
    }

    /** Lists every version, newest first. */
    @GET
    @Path("versions")
    public Response versions(@PathParam("spaceKey") PathKey space, @Context UriInfo uri) {
        return exchange.show(
                viewer -> QueryParameters.read(uri, Stretch::of)
                        .then(stretch -> rules.versions(viewer, space.value(), stretch.cursor(), stretch.limit()))
                        .map(page -> history(viewer, page)),
                Reply::ok);
    }

    private JsonObject history(Viewer viewer, Page<RulesVersion> versions) {
        boolean named = people.mayBrowse(viewer);
        return CommunityJson.page(versions, each -> RulesJson.of(each, author(named, each)));
    }

    private Optional<Person> author(boolean named, RulesVersion version) {
        return named ? Optional.of(people.person(version.author())) : Optional.empty();
    }

    private static Reply reply(RulesView view) {
        return Reply.ok(RulesJson.of(view)).revision(view.revision());
    }

    private record Wanted(String text, RulesEdit edit) {
        static Wanted of(JsonBody body) {
            RulesJson.WORKED_OUT.forEach(body::ignore);
            return new Wanted(
                    body.text("text"),
                    body.optionalConstant("edit", RulesEdit.class).orElse(RulesEdit.ASK));
        }
    }
}
