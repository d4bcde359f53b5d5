package io.guildhall.mentoring.session;

import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.TextRule;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.mentoring.programme.AgreementUse;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What two expect of each other: either words it, each signs it, and another wording is signed anew. For those in the pairing alone. */
@Named
public final class AgreementService {
    private static final TextRule RULE = new TextRule("text", Agreement.TEXT_MAX, true, true);

    private final PairDoor door;
    private final Agreements agreements;
    private final PairTidings tidings;

    @Inject
    AgreementService(PairDoor door, Agreements agreements, PairTidings tidings) {
        this.door = door;
        this.agreements = agreements;
        this.tidings = tidings;
    }

    /** The agreement, or none; at most five statements. */
    public Outcome<Agreement> look(Viewer viewer, long pairing) {
        return door.lookAsOwn(viewer, pairing)
                .map(seen -> agreements.of(seen.pairing().id()));
    }

    /**
     * Words it; unchanged where it reads so. Nobody signed the new wording yet. One audit entry, without the text.
     *
     * @param revision the one that was read; 0 for none
     */
    public Outcome<Agreement> word(Viewer viewer, long pairing, int revision, String text) {
        String stripped = text.strip();
        Optional<FieldError> wrong = RULE.problem(stripped);
        if (wrong.isPresent()) {
            return Outcome.refused(Refusal.ofFields(SessionRefusal.INVALID, List.of(wrong.get())));
        }
        return door.changeAsOwn(viewer, pairing, fresh -> {
            if (fresh.seen().programme().settings().agreement() == AgreementUse.OFF) {
                return Outcome.refused(SessionRefusal.NO_AGREEMENT);
            }
            Agreement before = agreements.of(fresh.pairing().id());
            if (before.text().equals(stripped)) {
                return Outcome.unchanged(before);
            }
            if (before.revision() != revision) {
                return Outcome.refused(SessionRefusal.STALE_AGREEMENT, before.revision());
            }
            int next = revision + 1;
            agreements.word(fresh.pairing().id(), stripped, next, tidings.now());
            tidings.byOne(OccasionKind.AGREEMENT_WORDED, fresh, Integer.toString(next));
            return Outcome.done(new Agreement(stripped, next, Set.of()));
        });
    }

    /**
     * Signs the wording that the viewer read; unchanged where they did. One audit entry.
     *
     * @param revision which one that is
     */
    public Outcome<Agreement> sign(Viewer viewer, long pairing, int revision) {
        return door.changeAsOwn(viewer, pairing, fresh -> {
            Agreement before = agreements.of(fresh.pairing().id());
            if (before.revision() == 0 || before.revision() != revision) {
                return Outcome.refused(SessionRefusal.NOTHING_TO_SIGN);
            }
            if (before.signed().contains(fresh.seen().me())) {
                return Outcome.unchanged(before);
            }
            agreements.sign(fresh.pairing().id(), fresh.seen().me(), revision, tidings.now());
            tidings.byOne(OccasionKind.AGREEMENT_SIGNED, fresh, Integer.toString(revision));
            Set<UserId> signed = new HashSet<>(before.signed());
            signed.add(fresh.seen().me());
            return Outcome.done(new Agreement(before.text(), revision, signed));
        });
    }
}
