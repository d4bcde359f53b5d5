package io.guildhall.notice;

import io.guildhall.community.Community;
import io.guildhall.community.CommunityId;
import io.guildhall.kernel.Chore;
import io.guildhall.kernel.Locks;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.UserId;
import io.guildhall.membership.Listeners;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Tells what happened: makes notices and mails of occasions, one step in one short transaction at a time, under a lock that all nodes share. A
 * step that is cut off is done again, and tells nobody twice. For the job; nobody acts here.
 */
@Named
final class Distribution {
    private static final Set<OccasionKind> NOMINATIONS = EnumSet.of(
            OccasionKind.NOMINATION_AWARDED,
            OccasionKind.NOMINATION_REJECTED,
            OccasionKind.NOMINATION_WITHDRAWN,
            OccasionKind.NOMINATION_EXPIRED);

    private static final String LOCK = "notices";

    private final Happenings happenings;
    private final Notices notices;
    private final Listeners listeners;
    private final Recipients recipients;
    private final Telling telling;
    private final Locks locks;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    Distribution(
            Happenings happenings,
            Notices notices,
            Listeners listeners,
            Recipients recipients,
            Telling telling,
            Locks locks,
            Transactions transactions,
            Clock clock) {
        this.happenings = happenings;
        this.notices = notices;
        this.listeners = listeners;
        this.recipients = recipients;
        this.telling = telling;
        this.locks = locks;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Tells what waits, oldest first.
     *
     * @param steps how many steps at most; a step is one occasion, or {@value Recipients#STEP} members of a long list
     * @return how many were done, and which could not be told; they are tried again with the next run
     */
    Chore.Result tell(int steps) {
        List<String> troubles = new ArrayList<>();
        long after = 0;
        for (int done = 0; done < steps; done++) {
            long from = after;
            Optional<Step> step = locks.locked(LOCK, () -> step(from));
            if (step.isEmpty()) {
                return new Chore.Result(done, troubles);
            }
            step.get().trouble().ifPresent(troubles::add);
            after = step.get().goOnAfter();
        }
        return new Chore.Result(steps, troubles);
    }

    private Optional<Step> step(long after) {
        Optional<KeptOccasion> next = transactions.inTransaction(() -> happenings.nextOpen(after));
        return next.map(kept -> {
            try {
                boolean whole = transactions.inTransaction((Supplier<Boolean>) () -> tell(kept));
                return new Step(whole ? kept.id() : kept.id() - 1, Optional.empty());
            } catch (RuntimeException broken) {
                return new Step(kept.id(), Optional.of("occasion " + kept.id() + " could not be told: " + broken));
            }
        });
    }

    /** @return whether everybody has been told */
    private boolean tell(KeptOccasion kept) {
        Occasion occasion = kept.occasion();
        List<NoticeRule> rules = NoticeTable.of(occasion.kind());
        CommunityId id = new CommunityId(occasion.community());
        Optional<Community> community = occasion.isOfSite()
                ? Optional.empty()
                : Optional.ofNullable(listeners.communities(List.of(id)).get(id));
        boolean isThere = occasion.isOfSite() || community.isPresent();
        OptionalLong reached = OptionalLong.empty();
        Instant now = clock.instant();
        for (NoticeRule rule : rules) {
            if (kept.reached() == 0 && !rule.settles().isEmpty()) {
                notices.settle(id, rule.settles(), about(occasion), which(occasion), kept.id(), now);
            }
            if (rule.told().isPresent() && isThere) {
                Recipients.Stretch stretch = recipients.of(kept, rule.told().get(), community);
                telling.tell(kept, rule.told().get(), stretch.people(), now);
                reached = stretch.reached().isPresent() ? stretch.reached() : reached;
            }
        }
        if (reached.isPresent()) {
            happenings.reached(kept.id(), reached.getAsLong());
            return false;
        }
        happenings.told(kept.id());
        return true;
    }

    /** What ends of a nomination is told to whoever made it, and waits about whoever is nominated: the reference alone says which. */
    private static Optional<UserId> about(Occasion occasion) {
        return NOMINATIONS.contains(occasion.kind()) ? Optional.empty() : occasion.person();
    }

    /**
     * Of what belongs to no community, of thanks and of nominations somebody may have several at a time, and one that ends leaves the others waiting.
     */
    private static String which(Occasion occasion) {
        boolean several = occasion.isOfSite()
                || occasion.kind() == OccasionKind.KUDOS_RETRACTED
                || NOMINATIONS.contains(occasion.kind());
        return several ? occasion.reference() : "";
    }

    /** @param goOnAfter the number after which the next step looks */
    private record Step(long goOnAfter, Optional<String> trouble) {}
}
