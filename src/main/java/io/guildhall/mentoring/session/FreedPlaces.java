package io.guildhall.mentoring.session;

import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.enrolment.Enrolment;
import io.guildhall.mentoring.enrolment.EnrolmentRow;
import io.guildhall.mentoring.enrolment.Enrolments;
import io.guildhall.mentoring.enrolment.Preference;
import io.guildhall.mentoring.enrolment.PreferenceKind;
import io.guildhall.mentoring.enrolment.Preferences;
import io.guildhall.mentoring.pairing.EndReason;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.PairingRow;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.pairing.Pairings;
import io.guildhall.mentoring.pairing.Part;
import io.guildhall.mentoring.pairing.PartRole;
import io.guildhall.mentoring.programme.ProgrammeRole;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Ends pairings, and gives back the places that they took. Called in a transaction under the programme's lock. */
@Named
final class FreedPlaces {
    private final Pairings pairings;
    private final Enrolments enrolments;
    private final Preferences preferences;

    @Inject
    FreedPlaces(Pairings pairings, Enrolments enrolments, Preferences preferences) {
        this.pairings = pairings;
        this.enrolments = enrolments;
        this.preferences = preferences;
    }

    /** Ends one that runs: completed where it had its time, ended otherwise. The places of those in it are counted again. Six statements for two. */
    Pairing end(PairingRow row, EndReason why, Instant now) {
        boolean completed = why == EndReason.DONE || why == EndReason.TIME_OVER;
        Pairing before = row.value();
        Pairing after = before.in(completed ? PairingState.COMPLETED : PairingState.ENDED, now)
                .with(before.course().over(now, why));
        row.save(after);
        count(after, now);
        return after;
    }

    private void count(Pairing over, Instant now) {
        List<UserId> people = over.parts().stream().map(Part::user).toList();
        List<Pairing> holding = pairings.forChange(over.programme(), people, PairingState.HOLDING).stream()
                .map(PairingRow::value)
                .filter(each -> !each.id().equals(over.id()))
                .toList();
        for (EnrolmentRow row : enrolments.forChange(over.programme(), people)) {
            Enrolment before = row.value();
            Enrolment after = before.counted(taken(holding, before), now);
            if (!after.equals(before)) {
                row.save(after);
            }
        }
    }

    private static int taken(List<Pairing> holding, Enrolment enrolment) {
        return (int) holding.stream()
                .flatMap(each -> each.part(enrolment.user()).stream())
                .filter(part -> role(part.role()) == enrolment.role())
                .count();
    }

    private static ProgrammeRole role(PartRole role) {
        return switch (role) {
            case MENTOR -> ProgrammeRole.MENTOR;
            case MENTEE -> ProgrammeRole.MENTEE;
            case PEER, HOST -> ProgrammeRole.PEER;
        };
    }

    /** Puts somebody first the next time, and shows them those of the pairing no more. */
    void again(Pairing over, UserId person) {
        ProgrammeRole wanted = over.part(person).map(part -> role(part.role())).orElseThrow();
        for (EnrolmentRow row : enrolments.forChange(over.programme(), List.of(person))) {
            Enrolment before = row.value();
            if (before.role() == wanted && before.state().isIn()) {
                row.save(before.waited(before.waitingRounds() + 1));
            }
        }
        List<Preference> wishes = new ArrayList<>(preferences.of(over.programme(), person));
        for (UserId former : over.others(person)) {
            if (wishes.stream()
                    .noneMatch(each -> each.target().equals(former) && each.kind() == PreferenceKind.BLOCK)) {
                wishes.removeIf(each -> each.target().equals(former));
                wishes.add(new Preference(former, PreferenceKind.IGNORE, 0));
            }
        }
        preferences.set(over.programme(), person, ranked(wishes));
    }

    /** A wish that is gone leaves no gap. */
    private static List<Preference> ranked(List<Preference> wishes) {
        List<Preference> ranked = new ArrayList<>();
        int rank = 0;
        for (Preference each : wishes) {
            if (each.kind() == PreferenceKind.WISH) {
                rank++;
            }
            ranked.add(each.kind() == PreferenceKind.WISH ? new Preference(each.target(), each.kind(), rank) : each);
        }
        return ranked;
    }
}
