package io.guildhall.expertise.web;

import io.guildhall.expertise.Expert;
import io.guildhall.expertise.ExpertQuery;
import io.guildhall.expertise.ExpertService;
import io.guildhall.expertise.Experts;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.PersonJson;
import io.guildhall.kernel.web.QueryParameters;
import io.guildhall.kernel.web.Reply;
import io.guildhall.people.Skill;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;

/** People who can help. */
@Path("experts")
@Produces(MediaType.APPLICATION_JSON)
public final class ExpertResource {
    private static final List<String> LEVELS = List.of("1", "2", "3", "4", "5");

    private final Exchange exchange;
    private final ExpertService experts;

    @Inject
    public ExpertResource(Exchange exchange, ExpertService experts) {
        this.exchange = exchange;
        this.experts = experts;
    }

    /** Finds people for a question, the most fitting first; only the first ones. */
    @GET
    public Response find(@Context UriInfo uri) {
        return exchange.show(
                viewer -> QueryParameters.read(uri, ExpertResource::query).then(query -> experts.find(viewer, query)),
                found -> Reply.ok(json(found)));
    }

    private static ExpertQuery query(QueryParameters parameters) {
        return new ExpertQuery(
                parameters.text("skill").orElse(""),
                false,
                parameters.text("space"),
                parameters.flag("available"),
                parameters
                        .choice("level", LEVELS)
                        .filter(LEVELS::contains)
                        .map(Integer::parseInt)
                        .orElse(1),
                parameters.limit());
    }

    private static JsonObject json(Experts found) {
        return new JsonObject()
                .list("items", found.found(), ExpertResource::json)
                .orNull("next", Optional.empty())
                .list("skills", found.meant(), Skill::label)
                .list("nearest", found.nearest(), Skill::label)
                .maybe("lookedAt", Optional.of(found.lookedAt()).filter(offers -> offers > 0));
    }

    private static JsonObject json(Expert expert) {
        return new JsonObject()
                .with("person", PersonJson.of(expert.person()))
                .list(
                        "offers",
                        expert.offers(),
                        offer -> new JsonObject()
                                .with("skill", offer.skill().label())
                                .with("level", offer.level()))
                .maybe("weeklyHours", expert.weeklyHours());
    }
}
