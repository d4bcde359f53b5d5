package io.guildhall.mentoring.run.web;

import io.guildhall.kernel.Page;
import io.guildhall.kernel.People;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.mentoring.run.Alone;
import io.guildhall.mentoring.run.Differences;
import io.guildhall.mentoring.run.Pair;
import io.guildhall.mentoring.run.Proposal;
import io.guildhall.mentoring.run.Unmatched;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What runs found, as JSON. People who were erased are left out of it. */
final class FoundJson {
    private final People people;

    FoundJson(People people) {
        this.people = people;
    }

    JsonObject pairs(Page<Pair> page) {
        JsonObject json =
                new JsonObject().list("items", page.items(), this::json).maybe("next", page.next());
        page.total().ifPresent(total -> json.with("total", total));
        return json;
    }

    private JsonObject json(Pair pair) {
        Proposal proposal = pair.proposal();
        return new JsonObject()
                .with("number", proposal.no())
                .maybe("giver", person(pair.giver()))
                .maybe("taker", person(pair.taker()))
                .with("points", proposal.points())
                .with("components", counts(proposal.parts()))
                .maybe("wish", Optional.of(proposal.wish()).filter(rank -> rank > 0))
                .with("pinned", proposal.pinned())
                .list(
                        "alternatives",
                        IntStream.range(0, proposal.alternatives().size())
                                .boxed()
                                .toList(),
                        at -> json(
                                proposal.alternatives().get(at), pair.others().get(at)))
                .with("fate", proposal.fate())
                .maybe("pairing", proposal.pairing().map(id -> Long.toString(id.value())));
    }

    private JsonObject json(Proposal.Alternative alternative, Optional<UserId> other) {
        return new JsonObject()
                .maybe("giver", person(other))
                .with("points", alternative.points())
                .with("free", alternative.free());
    }

    private Optional<JsonObject> person(Optional<UserId> user) {
        return user.map(each -> RunJson.person(each, people));
    }

    private static <E extends Enum<E>> JsonObject counts(Map<E, Integer> numbers) {
        JsonObject json = new JsonObject();
        new TreeMap<>(numbers).forEach((each, number) -> json.with(each.name(), number));
        return json;
    }

    JsonObject unmatched(Page<Alone> page) {
        return new JsonObject().list("items", page.items(), this::json).maybe("next", page.next());
    }

    private JsonObject json(Alone alone) {
        Unmatched unmatched = alone.unmatched();
        return new JsonObject()
                .with("number", unmatched.no())
                .maybe("person", person(alone.user()))
                .with("taker", unmatched.taker())
                .with("why", unmatched.why())
                .with("candidates", unmatched.candidates())
                .with("kept", counts(unmatched.kept()))
                .with("gained", counts(unmatched.gained()));
    }

    JsonObject differences(Differences differences) {
        return new JsonObject()
                .with("none", differences.isNone())
                .with("settings", differences.settings())
                .list(
                        "people",
                        differences.people(),
                        each -> new JsonObject()
                                .maybe("person", person(each.user()))
                                .with("kind", each.difference().kind()))
                .list("lost", differences.lost(), this::json)
                .with("now", differences.now());
    }
}
