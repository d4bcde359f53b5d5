package io.guildhall.people.web;

import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.QueryParameters;
import io.guildhall.kernel.web.Reply;
import io.guildhall.people.SkillService;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;

/** The words of the site for what people know and communities are about. */
@Path("skills")
@Produces(MediaType.APPLICATION_JSON)
public final class SkillResource {
    private final Exchange exchange;
    private final SkillService skills;

    @Inject
    public SkillResource(Exchange exchange, SkillService skills) {
        this.exchange = exchange;
        this.skills = skills;
    }

    /** Lists the words that begin so, by name; the first ones only. */
    @GET
    public Response list(@Context UriInfo uri) {
        return exchange.show(
                viewer -> QueryParameters.read(uri, SkillResource::query)
                        .then(query -> skills.beginning(viewer, query.prefix(), query.limit())),
                found -> Reply.ok(new JsonObject()
                        .list("items", found, skill -> new JsonObject().with("label", skill.label()))
                        .orNull("next", Optional.empty())));
    }

    private static Query query(QueryParameters parameters) {
        return new Query(parameters.text("q").orElse(""), parameters.limit());
    }

    private record Query(String prefix, int limit) {}
}
