package io.guildhall.membership.roster;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.HistoryLine;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.Memberships;
import io.guildhall.membership.Sight;
import io.guildhall.membership.Sighting;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Tells those who run a community what happened in it. */
@Named
public final class HistoryService {
    private static final int LIMIT_MAX = 100;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private final Sight sight;
    private final Memberships memberships;
    private final People people;

    @Inject
    public HistoryService(Sight sight, Memberships memberships, People people) {
        this.sight = sight;
        this.memberships = memberships;
        this.people = people;
    }

    /**
     * Who came, went, asked and was answered, newest first; at most four statements. Refused to those who do not run the community,
     * and to those whom the host does not let browse people.
     *
     * @param cursor where to go on, as a page returned it
     * @param limit 1 to 100
     */
    public Outcome<Page<HistoryView>> of(Viewer viewer, String spaceKey, Optional<String> cursor, int limit) {
        if (viewer.isAnonymous()) {
            return Outcome.refused(CommunityRefusal.LOGIN_NEEDED);
        }
        return sight.of(viewer, spaceKey).then(sighting -> {
            if (!sighting.mayRun() || !people.mayBrowse(viewer)) {
                return Outcome.refused(MembershipRefusal.NOT_FACILITATOR);
            }
            if (cursor.filter(given -> !NUMBER.matcher(given).matches()).isPresent()) {
                return Outcome.refused(MembershipRefusal.BAD_CURSOR);
            }
            return Outcome.unchanged(page(sighting, cursor, Math.max(1, Math.min(LIMIT_MAX, limit))));
        });
    }

    private Page<HistoryView> page(Sighting sighting, Optional<String> cursor, int limit) {
        OptionalLong before = cursor.map(Long::parseLong).map(OptionalLong::of).orElse(OptionalLong.empty());
        List<HistoryLine> lines = memberships.history(sighting.community().id(), before, limit + 1);
        List<HistoryLine> shown = lines.subList(0, Math.min(limit, lines.size()));
        Optional<String> next = lines.size() > limit
                ? Optional.of(Long.toString(shown.get(shown.size() - 1).no()))
                : Optional.empty();
        return new Page<>(shown.stream().map(this::view).toList(), next, OptionalInt.empty());
    }

    private HistoryView view(HistoryLine line) {
        return new HistoryView(
                line.event(), people.person(line.user()), line.event().actor().map(people::person));
    }
}
