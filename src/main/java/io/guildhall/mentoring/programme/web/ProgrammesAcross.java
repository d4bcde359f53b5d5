package io.guildhall.mentoring.programme.web;

import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Shown;
import io.guildhall.mentoring.programme.ProgrammeList;
import io.guildhall.mentoring.programme.ProgrammeService;
import io.guildhall.mentoring.programme.ProgrammeView;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Programmes across communities, which have no tab to stand on: for whoever is logged in where there are any, and for administrators, who begin them. */
@Named
public final class ProgrammesAcross {
    private static final int SHOWN = 100;

    private final ProgrammeService programmes;

    @Inject
    public ProgrammesAcross(ProgrammeService programmes) {
        this.programmes = programmes;
    }

    /** Nothing where there is nothing to see and nothing to begin. At most five statements. */
    public List<Shown> of(Viewer viewer, Look look) {
        Optional<ProgrammeList> all = programmes
                .list(viewer, Optional.empty(), false, Optional.empty(), SHOWN)
                .result();
        List<ProgrammeView> across = all.stream()
                .flatMap(list -> list.page().items().stream())
                .filter(each -> each.programme().community().isEmpty())
                .toList();
        boolean creates = all.filter(ProgrammeList::creates).isPresent();
        return across.isEmpty() && !creates
                ? List.of()
                : List.of(new Shown("mentoring/programmes.vm", ProgrammesView.of("", across, creates, look)));
    }
}
