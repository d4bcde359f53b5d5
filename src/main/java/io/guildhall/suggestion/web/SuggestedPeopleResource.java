package io.guildhall.suggestion.web;

import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.JsonBody;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.PathKey;
import io.guildhall.kernel.web.PersonJson;
import io.guildhall.kernel.web.Reply;
import io.guildhall.profile.SkillKind;
import io.guildhall.suggestion.Met;
import io.guildhall.suggestion.SuggestedPeopleService;
import io.guildhall.suggestion.SuggestedPerson;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;

/** People who might join a community. */
@Path("communities/{spaceKey}/suggestions")
@Produces(MediaType.APPLICATION_JSON)
public final class SuggestedPeopleResource {
    private final Exchange exchange;
    private final SuggestedPeopleService people;

    @Inject
    public SuggestedPeopleResource(Exchange exchange, SuggestedPeopleService people) {
        this.exchange = exchange;
        this.people = people;
    }

    /** Lists them, who meets most of what the community is about first. */
    @GET
    public Response list(@PathParam("spaceKey") PathKey space) {
        return exchange.show(
                viewer -> people.of(viewer, space.value()),
                found -> Reply.ok(new JsonObject().list("items", found, SuggestedPeopleResource::json)));
    }

    /** Says that somebody does not fit. */
    @POST
    @Path("dismissed")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response dismiss(@PathParam("spaceKey") PathKey space, @Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                (JsonBody wanted) -> wanted.text("person"),
                (viewer, person) -> people.dismiss(viewer, space.value(), person),
                done -> Reply.ok(new JsonObject().with("person", done.value().value())));
    }

    private static JsonObject json(SuggestedPerson suggested) {
        return new JsonObject()
                .with("person", PersonJson.of(suggested.person()))
                .list(
                        "offers",
                        met(suggested, SkillKind.OFFER),
                        each -> new JsonObject()
                                .with("skill", each.skill().label())
                                .with("level", each.level()))
                .list(
                        "wants",
                        met(suggested, SkillKind.WANT),
                        each -> each.skill().label());
    }

    private static List<Met> met(SuggestedPerson suggested, SkillKind kind) {
        return suggested.met().stream().filter(each -> each.kind() == kind).toList();
    }
}
