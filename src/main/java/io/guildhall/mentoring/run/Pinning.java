package io.guildhall.mentoring.run;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.enrolment.Enrolment;
import io.guildhall.mentoring.enrolment.EnrolmentRow;
import io.guildhall.mentoring.enrolment.Enrolments;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeRole;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the enrolments of those whom a manager wants together, or apart. */
@Named
final class Pinning {
    static final String TOGETHER = "pins";
    static final String APART = "forbidden";

    private final People people;
    private final Enrolments enrolments;

    @Inject
    Pinning(People people, Enrolments enrolments) {
        this.people = people;
        this.enrolments = enrolments;
    }

    /**
     * The pins that are meant. Refused with {@link RunRefusal#NOT_TWO}, naming the first two of each field that are none. One statement for each five hundred
     * people.
     */
    Outcome<Pins> find(Programme programme, WantedPins wanted) {
        List<FieldError> wrong = new ArrayList<>();
        tooMany(TOGETHER, wanted.together()).ifPresent(wrong::add);
        tooMany(APART, wanted.apart()).ifPresent(wrong::add);
        if (!wrong.isEmpty()) {
            return refused(wrong);
        }
        Map<String, UserId> named = named(wanted);
        Map<UserId, List<Enrolment>> enrolled =
                enrolments.forChange(programme.id(), Set.copyOf(named.values())).stream()
                        .map(EnrolmentRow::value)
                        .filter(each -> each.state().isIn())
                        .collect(Collectors.groupingBy(Enrolment::user));
        Set<Pin> together = pins(TOGETHER, wanted.together(), named, enrolled, wrong);
        Set<Pin> apart = pins(APART, wanted.apart(), named, enrolled, wrong);
        if (wrong.isEmpty() && together.stream().anyMatch(apart::contains)) {
            wrong.add(new FieldError(APART, "field.together-and-apart", List.of()));
        }
        return wrong.isEmpty() ? Outcome.unchanged(new Pins(together, apart)) : refused(wrong);
    }

    private static Optional<FieldError> tooMany(String field, List<WantedPins.Two> wanted) {
        return wanted.size() <= WantedPins.MOST
                ? Optional.empty()
                : Optional.of(new FieldError(field, "field.too-many-pins", List.of(WantedPins.MOST)));
    }

    private static Outcome<Pins> refused(List<FieldError> wrong) {
        return Outcome.refused(Refusal.ofFields(RunRefusal.NOT_TWO, wrong));
    }

    private Map<String, UserId> named(WantedPins wanted) {
        Map<String, UserId> named = new HashMap<>();
        Stream.concat(wanted.together().stream(), wanted.apart().stream())
                .flatMap(two -> Stream.of(two.one(), two.other()))
                .distinct()
                .forEach(name -> people.find(name).ifPresent(user -> named.put(name, user)));
        return named;
    }

    private static Set<Pin> pins(
            String field,
            List<WantedPins.Two> wanted,
            Map<String, UserId> named,
            Map<UserId, List<Enrolment>> enrolled,
            List<FieldError> wrong) {
        Set<Pin> pins = new LinkedHashSet<>();
        for (WantedPins.Two two : wanted) {
            Optional<Pin> pin = pin(of(two.one(), named, enrolled), of(two.other(), named, enrolled));
            if (pin.isEmpty()) {
                wrong.add(new FieldError(field, "field.not-two-here", List.of(two.one(), two.other())));
                return Set.of();
            }
            pins.add(pin.get());
        }
        return pins;
    }

    private static List<Enrolment> of(String name, Map<String, UserId> named, Map<UserId, List<Enrolment>> enrolled) {
        return Optional.ofNullable(named.get(name)).map(enrolled::get).orElse(List.of());
    }

    /** Where both could give and both could take, the one who enrolled first as a mentor gives: whoever is named first says nothing. */
    private static Optional<Pin> pin(List<Enrolment> one, List<Enrolment> other) {
        return Stream.concat(pairs(one, other), pairs(other, one))
                .min((first, second) ->
                        Long.compare(first.giver().value(), second.giver().value()));
    }

    private static Stream<Pin> pairs(List<Enrolment> givers, List<Enrolment> takers) {
        return givers.stream()
                .flatMap(giver -> takers.stream()
                        .filter(taker -> !taker.user().equals(giver.user()) && faces(giver, taker))
                        .map(taker -> new Pin(giver.id(), taker.id())));
    }

    private static boolean faces(Enrolment giver, Enrolment taker) {
        return giver.role() == ProgrammeRole.MENTOR && taker.role() == ProgrammeRole.MENTEE
                || giver.role() == ProgrammeRole.PEER && taker.role() == ProgrammeRole.PEER;
    }
}
