package io.guildhall.mentoring.run.web;

import io.guildhall.kernel.Page;
import io.guildhall.kernel.People;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.PersonJson;
import io.guildhall.mentoring.enrolment.EnrolmentId;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.run.Pin;
import io.guildhall.mentoring.run.Progress;
import io.guildhall.mentoring.run.Result;
import io.guildhall.mentoring.run.Run;
import io.guildhall.mentoring.run.RunState;
import io.guildhall.mentoring.run.SeenRun;
import io.guildhall.mentoring.run.Stamp;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Runs as JSON. */
final class RunJson {
    private RunJson() {}

    static JsonObject list(Page<Run> page) {
        return new JsonObject().list("items", page.items(), RunJson::brief).maybe("next", page.next());
    }

    /** One of a list, without pins. */
    private static JsonObject brief(Run run) {
        return new JsonObject()
                .with("id", Long.toString(run.id().value()))
                .with("run", run.no())
                .with("round", run.round())
                .with("state", run.state())
                .with("askedAt", run.asked())
                .with("since", run.since())
                .with("progress", json(run.progress()))
                .maybe("from", run.from().map(from -> Long.toString(from.value())))
                .maybe("result", run.result().map(RunJson::json));
    }

    /**
     * One with everything.
     *
     * @param pinned the people of its pins; whoever was erased is missing
     */
    static JsonObject of(SeenRun seen, Map<EnrolmentId, UserId> pinned, People people) {
        Run run = seen.run();
        Programme programme = seen.seen().programme();
        JsonObject json = brief(run)
                .with(
                        "programme",
                        new JsonObject()
                                .with("id", Long.toString(programme.id().value()))
                                .with("name", programme.name()))
                .with("stale", run.state() == RunState.STALE)
                .maybe("stamp", run.stamp().map(RunJson::json))
                .list("pins", inOrder(run.pins().together()), pin -> json(pin, pinned, people))
                .list("forbidden", inOrder(run.pins().apart()), pin -> json(pin, pinned, people));
        run.result()
                .ifPresent(found -> json.list("fairness", found.groups(), RunJson::json)
                        .list(
                                "droppedPins",
                                found.followed().dropped(),
                                each -> json(each.pin(), pinned, people).with("why", each.why())));
        return json;
    }

    private static List<Pin> inOrder(Set<Pin> pins) {
        return pins.stream()
                .sorted(Comparator.comparingLong((Pin pin) -> pin.giver().value())
                        .thenComparingLong(pin -> pin.taker().value()))
                .toList();
    }

    private static JsonObject json(Pin pin, Map<EnrolmentId, UserId> pinned, People people) {
        return new JsonObject()
                .list(
                        "people",
                        Stream.of(pin.giver(), pin.taker())
                                .flatMap(each -> Optional.ofNullable(pinned.get(each)).stream())
                                .toList(),
                        user -> person(user, people));
    }

    static JsonObject person(UserId user, People people) {
        return PersonJson.of(people.person(user));
    }

    private static JsonObject json(Progress progress) {
        return new JsonObject()
                .with("step", progress.step())
                .with("done", progress.done())
                .with("of", progress.of());
    }

    private static JsonObject json(Stamp stamp) {
        return new JsonObject()
                .with("engine", stamp.engine())
                .with("seed", Long.toString(stamp.seed()))
                .with("settings", stamp.settings())
                .with("input", stamp.input());
    }

    private static JsonObject json(Result found) {
        return new JsonObject()
                .with("givers", found.givers())
                .with("places", found.places())
                .with("takers", found.takers())
                .with("served", found.served())
                .with("pairs", found.pairs())
                .with("points", found.points())
                .with("least", found.least())
                .list("wishes", found.wishes(), Function.identity())
                .list("loads", found.loads(), Function.identity())
                .with("gini", found.gini())
                .with("waited", found.waitedBefore().inAll())
                .with("waitedServed", found.waitedBefore().served())
                .list(
                        "wanted",
                        found.wanted(),
                        each -> new JsonObject()
                                .with("skill", Long.toString(each.skill()))
                                .with("more", each.more()))
                .with("dropped", found.dropped());
    }

    private static JsonObject json(Result.Group group) {
        return new JsonObject()
                .with("by", group.by())
                .with("name", group.name())
                .with("people", group.inAll())
                .with("served", group.served())
                .with("behind", group.behind());
    }
}
