package io.guildhall.suggestion.web;

import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.JsonBody;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.Reply;
import io.guildhall.suggestion.SkillSuggestionService;
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
    private final SkillSuggestionService skills;

    @Inject
    public SuggestionResource(Exchange exchange, SuggestionService suggestions, SkillSuggestionService skills) {
        this.exchange = exchange;
        this.skills = skills;
        this.suggestions = suggestions;
    }

    /** Lists communities to join. */
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

    /** Says that a community is not wanted. */
    @POST
    @Path("dismissed")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response dismiss(@Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                (JsonBody asked) -> asked.text("spaceKey"),
                suggestions::dismissCommunity,
                done -> Reply.ok(new JsonObject().with("dismissed", true)));
    }

    /** Lists skills that the caller might offer, by their own pages. */
    @GET
    @Path("skills")
    public Response skills() {
        return exchange.show(
                skills::of,
                found -> Reply.ok(new JsonObject()
                        .with("searched", found.searched())
                        .list(
                                "items",
                                found.skills(),
                                each -> new JsonObject()
                                        .with("skill", each.skill())
                                        .with("known", each.known())
                                        .list("labels", each.labels(), label -> label)
                                        .with("pages", each.pages()))));
    }

    /** Says that a skill is not wanted. */
    @POST
    @Path("skills/dismissed")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response dismissSkill(@Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                (JsonBody asked) -> asked.text("skill"),
                skills::dismiss,
                done -> Reply.ok(new JsonObject().with("dismissed", true)));
    }

    private static JsonObject json(Suggested found) {
        return new JsonObject()
                .with("wanted", !found.off())
                .list("communities", found.communities(), SuggestionResource::json);
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
