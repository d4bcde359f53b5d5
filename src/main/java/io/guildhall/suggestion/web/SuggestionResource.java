package io.guildhall.suggestion.web;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.JsonBody;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.Reply;
import io.guildhall.suggestion.Suggested;
import io.guildhall.suggestion.SuggestedCommunity;
import io.guildhall.suggestion.SuggestionService;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** What is suggested to the caller. */
@Path("me/suggestions")
@Produces(MediaType.APPLICATION_JSON)
public final class SuggestionResource {
    private final Exchange exchange;
    private final SuggestionService suggestions;

    @Inject
    public SuggestionResource(Exchange exchange, SuggestionService suggestions) {
        this.exchange = exchange;
        this.suggestions = suggestions;
    }

    /** Lists communities to join and skills to offer. */
    @GET
    public Response list() {
        return exchange.show(suggestions::of, found -> Reply.ok(json(found)));
    }

    /** Switches suggestions on or off. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response want(@Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                (JsonBody asked) -> asked.truth("wanted"),
                suggestions::want,
                done -> Reply.ok(new JsonObject().with("wanted", done.value())));
    }

    /** Says that a community or a skill is not wanted. */
    @POST
    @Path("dismissed")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response dismiss(@Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                (JsonBody asked) -> new Unwanted(asked.constant("kind", Kind.class), asked.text("subject")),
                this::dismiss,
                done -> Reply.ok(new JsonObject().with("dismissed", true)));
    }

    private Outcome<UserId> dismiss(Viewer viewer, Unwanted unwanted) {
        return unwanted.kind() == Kind.COMMUNITY
                ? suggestions.dismissCommunity(viewer, unwanted.subject())
                : suggestions.dismissSkill(viewer, unwanted.subject());
    }

    /** What can be unwanted. */
    private enum Kind {
        COMMUNITY,
        SKILL
    }

    private record Unwanted(Kind kind, String subject) {}

    private static JsonObject json(Suggested found) {
        return new JsonObject()
                .with("wanted", !found.off())
                .list("communities", found.communities(), SuggestionResource::json)
                .list(
                        "skills",
                        found.skills(),
                        each -> new JsonObject()
                                .with("skill", each.skill().label())
                                .with("pages", each.pages()));
    }

    private static JsonObject json(SuggestedCommunity suggested) {
        return new JsonObject()
                .with("spaceKey", suggested.sighting().space().key().value())
                .with("name", suggested.sighting().space().name())
                .with("concern", suggested.sighting().community().charter().concern())
                .with("kind", suggested.because().kind())
                .with("skill", suggested.because().skill().label());
    }
}
