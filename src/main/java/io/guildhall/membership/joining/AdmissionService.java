package io.guildhall.membership.joining;

import io.guildhall.community.Admission;
import io.guildhall.community.Community;
import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.Home;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Change;
import io.guildhall.membership.Changes;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.CommunityViews;
import io.guildhall.membership.Fresh;
import io.guildhall.membership.Ledger;
import io.guildhall.membership.Sighting;
import io.guildhall.membership.groups.GroupPeople;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Settles who comes in besides by the join policy: how many there may be, who may propose people, and from which group some come by themselves. */
@Named
public final class AdmissionService {
    /** How many members one may limit a community to. */
    public static final int CAP_MAX = 100_000;
    /** How long the name of a group may be. */
    static final int GROUP_MAX = 255;

    private final Changes changes;
    private final Ledger ledger;
    private final GroupPeople groups;
    private final CommunityViews views;
    private final Clock clock;

    @Inject
    public AdmissionService(Changes changes, Ledger ledger, GroupPeople groups, CommunityViews views, Clock clock) {
        this.changes = changes;
        this.ledger = ledger;
        this.groups = groups;
        this.views = views;
        this.clock = clock;
    }

    /** Replaces all of it, but leaves whether it is confidential as it is; {@link #change(Viewer, String, Admission, Optional)}. */
    public Outcome<CommunityView> change(Viewer viewer, String spaceKey, Admission wanted) {
        return change(viewer, spaceKey, wanted, Optional.empty());
    }

    /**
     * Replaces all of it. A cap below the number of members removes nobody; it keeps others out until there is room. For those who run the
     * community; a group is set, changed and taken away by administrators of the space or the site only, since its people are the directory's.
     *
     * @param confidential whether it is from now on, which too is for administrators of the space or the site only; empty to leave it as it is
     */
    public Outcome<CommunityView> change(
            Viewer viewer, String spaceKey, Admission wanted, Optional<Boolean> confidential) {
        Optional<UserId> by = viewer.user();
        if (by.isEmpty()) {
            return Outcome.refused(CommunityRefusal.LOGIN_NEEDED);
        }
        Admission stripped = new Admission(
                wanted.cap(),
                wanted.membersPropose(),
                wanted.group().map(String::strip).filter(name -> !name.isEmpty()));
        return changes.of(viewer, spaceKey, fresh -> change(fresh, by.get(), stripped, confidential))
                .map(views::one);
    }

    private Change<Sighting> change(Fresh fresh, UserId by, Admission asked, Optional<Boolean> confidential) {
        Community before = fresh.communityRow().value();
        Admission was = before.arrangements().admission();
        Admission wanted = asked.confidential(confidential.orElse(was.confidential()));
        Optional<Refusal> refusal = firstRefusal(fresh.sighting(), was, wanted);
        if (refusal.isPresent()) {
            return Change.none(Outcome.refused(refusal.get()));
        }
        if (was.equals(wanted)) {
            return Change.none(Outcome.unchanged(fresh.sighting()));
        }
        Instant now = clock.instant();
        Community after =
                before.at(Home.in(fresh.space())).arranged(before.arrangements().withAdmission(wanted));
        fresh.communityRow().save(after);
        ledger.note(by, "community.changed", after.space(), "community", detail(was, wanted), now);
        return Change.made(fresh.sighting().now(after), new AdmissionChanged(after.id(), by, now));
    }

    private Optional<Refusal> firstRefusal(Sighting sighting, Admission was, Admission wanted) {
        boolean sameGroup = was.group().equals(wanted.group());
        boolean byAdmins = !sameGroup || was.confidential() != wanted.confidential();
        if (!sighting.mayRun() || (byAdmins && !sighting.administers())) {
            return Optional.of(Refusal.of(CommunityRefusal.NOT_ALLOWED));
        }
        if (sighting.community().isArchived()) {
            return Optional.of(Refusal.of(CommunityRefusal.ARCHIVED));
        }
        List<FieldError> wrong = Stream.concat(
                        cap(wanted.cap()).stream(),
                        wanted.group().filter(name -> !sameGroup).flatMap(this::group).stream())
                .toList();
        return wrong.isEmpty() ? Optional.empty() : Optional.of(Refusal.ofFields(CommunityRefusal.INVALID, wrong));
    }

    private static Optional<FieldError> cap(OptionalInt cap) {
        return cap.isEmpty() || (cap.getAsInt() >= 1 && cap.getAsInt() <= CAP_MAX)
                ? Optional.empty()
                : Optional.of(new FieldError("cap", "field.cap", List.of(CAP_MAX)));
    }

    private Optional<FieldError> group(String name) {
        return name.length() <= GROUP_MAX && groups.ifUsable(name, 1).isPresent()
                ? Optional.empty()
                : Optional.of(new FieldError("group", GroupPeople.UNKNOWN, List.of()));
    }

    private static String detail(Admission was, Admission is) {
        return Stream.of(
                        step("cap", cap(was), cap(is)),
                        step("confidential", was.confidential(), is.confidential()),
                        step("membersPropose", was.membersPropose(), is.membersPropose()),
                        step("group", was.group().orElse("none"), is.group().orElse("none")))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static Object cap(Admission admission) {
        return admission.cap().isPresent() ? admission.cap().getAsInt() : "none";
    }

    private static Optional<String> step(String name, Object was, Object is) {
        return was.equals(is) ? Optional.empty() : Optional.of(name + " " + was + ">" + is);
    }
}
