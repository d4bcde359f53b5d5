package io.guildhall.mentoring.run;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.Tombstone;
import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.enrolment.Enrolment;
import io.guildhall.mentoring.enrolment.EnrolmentId;
import io.guildhall.mentoring.enrolment.Enrolments;
import io.guildhall.mentoring.programme.ProgrammeRefusal;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what a run found page by page, for those who saw the run and may. */
@Named
final class FoundPages {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");
    private static final Pattern PLACE = Pattern.compile("([0-9]{1,9})-([1-9][0-9]{0,8})");

    private final Runs runs;
    private final Enrolments enrolments;

    @Inject
    FoundPages(Runs runs, Enrolments enrolments) {
        this.runs = runs;
        this.enrolments = enrolments;
    }

    /** Which pairs come first. */
    enum Order {
        /** By their numbers. */
        OF_THE_MATCH,
        /** Those with the fewest points. */
        WEAKEST
    }

    /** A cursor that is a number; 0 for none. */
    static Outcome<Integer> numbered(Optional<String> cursor) {
        return cursor.filter(given -> !NUMBER.matcher(given).matches()).isPresent()
                ? Outcome.refused(ProgrammeRefusal.BAD_CURSOR)
                : Outcome.unchanged(cursor.map(Integer::parseInt).orElse(0));
    }

    /** Of one more than were asked for. */
    static <T> Page<T> page(List<T> found, int limit, Function<T, Object> cursor, OptionalInt total) {
        Optional<String> next = found.size() > limit
                ? Optional.of(cursor.apply(found.get(limit - 1)).toString())
                : Optional.empty();
        return new Page<>(found.stream().limit(limit).toList(), next, total);
    }

    private static <T> Page<T> none() {
        return new Page<>(List.of(), Optional.empty(), OptionalInt.empty());
    }

    /** One statement; none before the run is worked out. */
    Outcome<Page<Proposal>> proposals(Run run, Order order, Optional<String> cursor, int limit) {
        return order == Order.WEAKEST
                ? weakest(run, cursor, limit)
                : numbered(cursor)
                        .map(after -> run.result()
                                .map(found -> page(
                                        runs.proposals(run.id(), after, limit + 1),
                                        limit,
                                        Proposal::no,
                                        OptionalInt.of(found.pairs())))
                                .orElseGet(FoundPages::none));
    }

    private Outcome<Page<Proposal>> weakest(Run run, Optional<String> cursor, int limit) {
        Matcher place = PLACE.matcher(cursor.orElse(""));
        if (cursor.isPresent() && !place.matches()) {
            return Outcome.refused(ProgrammeRefusal.BAD_CURSOR);
        }
        int points = cursor.isPresent() ? Integer.parseInt(place.group(1)) : -1;
        int after = cursor.isPresent() ? Integer.parseInt(place.group(2)) : 0;
        return Outcome.unchanged(run.result()
                .map(found -> page(
                        runs.weakest(run.id(), points, after, limit + 1),
                        limit,
                        each -> each.points() + "-" + each.no(),
                        OptionalInt.of(found.pairs())))
                .orElseGet(FoundPages::none));
    }

    /** One statement; none before the run is worked out. */
    Outcome<Page<Unmatched>> unmatched(Run run, Optional<String> cursor, int limit) {
        return numbered(cursor)
                .map(after -> page(
                        run.result().isPresent() ? runs.unmatched(run.id(), after, limit + 1) : List.of(),
                        limit,
                        Unmatched::no,
                        OptionalInt.empty()));
    }

    /** Who is behind some enrolments; whoever was erased is missing. One statement for each five hundred. */
    Map<EnrolmentId, UserId> people(Stream<EnrolmentId> numbers) {
        return enrolments.ofNumbers(numbers.collect(Collectors.toSet())).stream()
                .filter(each -> !Tombstone.is(each.user()))
                .collect(Collectors.toMap(Enrolment::id, Enrolment::user));
    }

    /** Everybody whom some proposals name. */
    static Stream<EnrolmentId> named(Page<Proposal> page) {
        return page.items().stream()
                .flatMap(each -> Stream.concat(
                        Stream.of(each.giver(), each.taker()),
                        each.alternatives().stream().map(Proposal.Alternative::giver)));
    }

    /** Everybody whom managers named, in wishes that hold and in those that the run dropped. */
    static Stream<EnrolmentId> pinned(Run run) {
        return Stream.concat(
                        Stream.concat(run.pins().together().stream(), run.pins().apart().stream()),
                        dropped(run).stream().map(DroppedPin::pin))
                .flatMap(pin -> Stream.of(pin.giver(), pin.taker()));
    }

    /** What a run dropped of the wishes of managers. */
    static List<DroppedPin> dropped(Run run) {
        return run.result().map(found -> found.followed().dropped()).orElse(List.of());
    }

    static Page<Pair> pairs(Page<Proposal> page, Map<EnrolmentId, UserId> people) {
        return new Page<>(
                page.items().stream().map(each -> Pair.of(each, people)).toList(), page.next(), page.total());
    }

    static Page<Alone> alone(Page<Unmatched> page, Map<EnrolmentId, UserId> people) {
        return new Page<>(
                page.items().stream()
                        .map(each -> new Alone(each, Optional.ofNullable(people.get(each.person()))))
                        .toList(),
                page.next(),
                page.total());
    }
}
