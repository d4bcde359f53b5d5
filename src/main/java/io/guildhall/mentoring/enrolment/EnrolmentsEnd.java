package io.guildhall.mentoring.enrolment;

import io.guildhall.kernel.Farewell;
import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.programme.KnownProgrammes;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** Whoever goes for good takes part in no programme any more. */
@Named
final class EnrolmentsEnd implements Farewell {
    private final LeavingService service;
    private final Enrolments enrolments;
    private final KnownProgrammes programmes;

    @Inject
    EnrolmentsEnd(LeavingService service, Enrolments enrolments, KnownProgrammes programmes) {
        this.service = service;
        this.enrolments = enrolments;
        this.programmes = programmes;
    }

    @Override
    public List<Ending> endings(UserId person) {
        Map<ProgrammeId, Programme> known = programmes.byId(in(person));
        return known.values().stream()
                .map(programme -> new Ending("enrolment", programme.name()))
                .toList();
    }

    @Override
    public void end(UserId person) {
        in(person).forEach(id -> service.withdrawBySystem(id, person, true));
    }

    private List<ProgrammeId> in(UserId person) {
        return enrolments.of(person).stream()
                .filter(each -> each.state().isIn())
                .map(Enrolment::programme)
                .distinct()
                .toList();
    }
}
