package io.guildhall.devhost.data;

import io.guildhall.devhost.confluence.ConfluenceState;
import io.guildhall.devhost.confluence.DevUser;
import java.util.List;

/** Writes a data set into a host. */
final class Filling {
    private final ConfluenceState state;

    Filling(ConfluenceState state) {
        this.state = state;
    }

    void fill(List<UserRow> users, List<SpaceRow> spaces, List<PageFile> pages) {
        users.forEach(user -> at(user.place(), () -> add(user)));
        spaces.forEach(space -> at(space.place(), () -> add(space)));
        spaces.forEach(space -> at(space.place(), () -> addHomeUnlessGiven(space, pages)));
        pages.forEach(page -> at(page.place(), () -> add(page, spaces)));
    }

    private void add(UserRow user) {
        if (user.username().equals(UserRow.ADMIN)) {
            DevUser admin = named(UserRow.ADMIN);
            state.users().rename(admin.key(), admin.username(), user.fullName());
            user.groups().forEach(group -> state.users().addToGroup(admin, group));
            return;
        }
        state.users()
                .add(
                        user.username(),
                        user.username(),
                        user.fullName(),
                        user.email(),
                        user.timeZone(),
                        user.locale(),
                        user.groups());
    }

    private void add(SpaceRow space) {
        state.spaces().create(space.key(), space.name(), creator(space));
        space.admins().forEach(admin -> state.spaces().addAdmin(space.key(), named(admin)));
        state.spaces().viewableBy(space.key(), space.viewGroups(), space.anonymous());
    }

    private void addHomeUnlessGiven(SpaceRow space, List<PageFile> pages) {
        if (pages.stream().noneMatch(page -> page.home() && page.spaceKey().equals(space.key()))) {
            state.pages().create(space.key(), space.name(), "", creator(space), true);
        }
    }

    private void add(PageFile page, List<SpaceRow> spaces) {
        SpaceRow space = spaces.stream()
                .filter(row -> row.key().equals(page.spaceKey()))
                .findFirst()
                .orElseThrow();
        state.pages().create(page.spaceKey(), page.title(), page.body(), creator(space), page.home());
    }

    private DevUser creator(SpaceRow space) {
        return named(space.admins().stream().findFirst().orElse(UserRow.ADMIN));
    }

    private DevUser named(String username) {
        return state.users().byName(username).orElseThrow();
    }

    private static void at(Place place, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            throw new Refused(place.bad(String.valueOf(e.getMessage()), e));
        }
    }

    /** Carries the problem out of the transaction, which it takes back. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final BadData problem;

        private Refused(BadData problem) {
            super(problem);
            this.problem = problem;
        }

        BadData problem() {
            return problem;
        }
    }
}
