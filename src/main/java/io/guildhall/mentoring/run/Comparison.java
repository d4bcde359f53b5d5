package io.guildhall.mentoring.run;

import io.guildhall.mentoring.enrolment.EnrolmentId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is different between two looks at everybody. */
final class Comparison {
    private Comparison() {}

    static List<Difference> between(List<Likeness> then, List<Likeness> now) {
        Map<EnrolmentId, Likeness> before = new LinkedHashMap<>();
        then.forEach(each -> before.put(each.person(), each));
        List<Difference> all = new ArrayList<>();
        for (Likeness each : now) {
            Likeness old = before.remove(each.person());
            if (old == null || old.places() < 0) {
                if (each.places() > 0) {
                    all.add(new Difference(each.person(), Difference.Kind.CAME));
                }
            } else if (each.places() < 0) {
                all.add(new Difference(each.person(), Difference.Kind.WENT));
            } else if (each.places() != old.places()) {
                all.add(new Difference(
                        each.person(),
                        each.places() < old.places() ? Difference.Kind.FEWER_PLACES : Difference.Kind.MORE_PLACES));
            } else if (!each.mark().equals(old.mark())) {
                all.add(new Difference(each.person(), Difference.Kind.CHANGED));
            }
        }
        before.values().stream()
                .filter(each -> each.places() >= 0)
                .forEach(each -> all.add(new Difference(each.person(), Difference.Kind.WENT)));
        all.sort(java.util.Comparator.comparingLong(each -> each.person().value()));
        return all;
    }
}
