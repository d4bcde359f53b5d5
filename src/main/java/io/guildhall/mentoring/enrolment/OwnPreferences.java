package io.guildhall.mentoring.enrolment;

import java.util.List;

/** Somebody's own wishes and blocks in a programme, in order. */
public record OwnPreferences(List<Preference> all) {
    public OwnPreferences {
        all = List.copyOf(all);
    }

    /** Those of a kind. */
    public List<Preference> of(PreferenceKind kind) {
        return all.stream().filter(each -> each.kind() == kind).toList();
    }

    /** Tells whether they are the same as before, on every node; it is the ETag. */
    public int revision() {
        StringBuilder text = new StringBuilder();
        all.forEach(each -> text.append(each.kind())
                .append('|')
                .append(each.rank())
                .append('|')
                .append(each.target().value())
                .append('\n'));
        return text.toString().hashCode() & Integer.MAX_VALUE;
    }
}
