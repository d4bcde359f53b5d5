package io.guildhall.membership.roster;

import io.guildhall.community.CharterVersion;
import io.guildhall.community.Communities;
import io.guildhall.community.Community;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.Space;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.HistoryLine;
import io.guildhall.membership.Membership;
import io.guildhall.membership.Memberships;
import io.guildhall.membership.Sighting;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * A community on its way out. Each walk reads a stretch, hands its items on and forgets them, so it needs as much memory for a hundred thousand people as for
 * five hundred. What changes during a walk is in it or not; nobody is in it twice.
 */
public final class Exported {
    /** How many rows are held at a time. */
    static final int STRETCH = 500;

    private final Sighting sighting;
    private final Communities communities;
    private final Memberships memberships;
    private final People people;

    Exported(Sighting sighting, Communities communities, Memberships memberships, People people) {
        this.sighting = sighting;
        this.communities = communities;
        this.memberships = memberships;
        this.people = people;
    }

    /** Who takes it out. */
    public Viewer viewer() {
        return sighting.viewer();
    }

    public Space space() {
        return sighting.space();
    }

    public Community community() {
        return sighting.community();
    }

    /** Somebody as they may be shown. */
    public Person person(UserId user) {
        return people.person(user);
    }

    /** Everybody who has or had a place here, in the order in which they first came. */
    public void members(Consumer<MemberView> each) {
        List<Membership> rows = List.of();
        do {
            long after = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).id();
            rows = memberships.rows(community().id(), after, STRETCH);
            rows.forEach(row -> each.accept(new MemberView(row, people.person(row.user()))));
        } while (rows.size() == STRETCH);
    }

    /** Every charter there was, newest first. */
    public void charters(Consumer<CharterVersion> each) {
        List<CharterVersion> versions = List.of();
        do {
            OptionalInt before = versions.isEmpty()
                    ? OptionalInt.empty()
                    : OptionalInt.of(versions.get(versions.size() - 1).no());
            versions = communities.versions(community().id(), before, STRETCH);
            versions.forEach(each);
        } while (versions.size() == STRETCH);
    }

    /** Every step in the lives of its memberships, newest first. */
    public void events(Consumer<HistoryView> each) {
        List<HistoryLine> lines = List.of();
        do {
            OptionalLong before = lines.isEmpty()
                    ? OptionalLong.empty()
                    : OptionalLong.of(lines.get(lines.size() - 1).no());
            lines = memberships.history(community().id(), before, STRETCH);
            lines.forEach(line -> each.accept(view(line)));
        } while (lines.size() == STRETCH);
    }

    private HistoryView view(HistoryLine line) {
        return new HistoryView(
                line.event(), people.person(line.user()), line.event().actor().map(people::person));
    }
}
