package io.guildhall.membership.web;

import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.PersonJson;
import io.guildhall.kernel.web.Reply;
import io.guildhall.membership.Waiting;
import io.guildhall.membership.mine.Mine;
import io.guildhall.membership.mine.MineService;
import io.guildhall.membership.mine.MyPlace;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Where the caller stands, on the whole site. */
@Path("me")
@Produces(MediaType.APPLICATION_JSON)
public final class MeResource {
    private final Exchange exchange;
    private final MineService mine;
    private final People people;

    @Inject
    public MeResource(Exchange exchange, MineService mine, People people) {
        this.exchange = exchange;
        this.mine = mine;
        this.people = people;
    }

    /** Who the caller is, where they stand, and what waits for them. */
    @GET
    public Response me() {
        return exchange.show(
                viewer -> mine.of(viewer)
                        .map(found -> new Me(people.person(viewer.user().orElseThrow()), found)),
                me -> Reply.ok(json(me)));
    }

    private record Me(Person person, Mine mine) {}

    private static JsonObject json(Me me) {
        Mine mine = me.mine();
        return new JsonObject()
                .with("person", PersonJson.of(me.person()))
                .list("communities", mine.communities(), MeResource::place)
                .list("invitations", mine.invitations(), MeResource::place)
                .list("requests", mine.requests(), MeResource::place)
                .list("waiting", waiting(mine), Function.identity())
                .with("whole", mine.whole());
    }

    private static JsonObject place(MyPlace place) {
        return new JsonObject()
                .with("spaceKey", place.space().key().value())
                .with("name", place.space().name())
                .with("status", place.community().life().status())
                .with("standing", MemberJson.standing(place.membership()));
    }

    /** What waits for the caller: invitations first, then each kind of thing in each community that they run. */
    private static List<JsonObject> waiting(Mine mine) {
        Stream<JsonObject> invitations =
                mine.invitations().stream().filter(MyPlace::waits).map(place -> waits(place, "INVITATION", 1));
        Stream<JsonObject> desks = mine.communities().stream()
                .flatMap(place -> place.desk().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(waiting -> waits(place, kind(waiting.getKey()), waiting.getValue())));
        return Stream.concat(invitations, desks).toList();
    }

    private static JsonObject waits(MyPlace place, String kind, int count) {
        return new JsonObject()
                .with("spaceKey", place.space().key().value())
                .with("kind", kind)
                .with("count", count);
    }

    private static String kind(Waiting what) {
        return switch (what) {
            case REQUEST -> "REQUESTS";
            case PROPOSAL -> "PROPOSALS";
            case LAPSING -> "LAPSING_INVITATIONS";
            case NEWCOMER -> "NEWCOMERS";
            case GUEST -> "GUESTS_ENDING";
        };
    }
}
