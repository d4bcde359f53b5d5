package io.guildhall.mentoring.enrolment.web;

import io.guildhall.mentoring.enrolment.Enrolment;
import io.guildhall.mentoring.enrolment.EnrolmentList;
import io.guildhall.mentoring.enrolment.EnrolmentState;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeRole;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Who has nobody to ask, of those who are shown: they take part and have a place free, and nobody they could be paired with has. That may come and go with
 * every pair, so it is found out by looking. Where people are drawn, or there are more than are shown, nobody is said to wait.
 */
record Waiting(List<Enrolment> people) {
    Waiting {
        people = List.copyOf(people);
    }

    static Waiting among(Programme programme, Map<ProgrammeRole, EnrolmentList> lists, Instant now) {
        boolean told = programme.kind().isOfTheirChoice()
                && lists.values().stream().allMatch(list -> list.page().next().isEmpty());
        if (!told) {
            return new Waiting(List.of());
        }
        List<Enrolment> peers = free(lists, ProgrammeRole.PEER, now);
        boolean isHelped = !free(lists, ProgrammeRole.MENTOR, now).isEmpty();
        return new Waiting(Stream.concat(
                        peers.size() == 1 ? peers.stream() : Stream.empty(),
                        isHelped ? Stream.empty() : free(lists, ProgrammeRole.MENTEE, now).stream())
                .toList());
    }

    private static List<Enrolment> free(Map<ProgrammeRole, EnrolmentList> lists, ProgrammeRole role, Instant now) {
        return lists.containsKey(role)
                ? lists.get(role).page().items().stream()
                        .map(EnrolmentList.Line::enrolment)
                        .filter(each -> each.isFree(now) || each.state() == EnrolmentState.WAITING)
                        .toList()
                : List.of();
    }

    boolean has(Enrolment enrolment) {
        return people.contains(enrolment);
    }

    /** How many in that role. */
    int in(ProgrammeRole role) {
        return (int) people.stream().filter(each -> each.role() == role).count();
    }
}
