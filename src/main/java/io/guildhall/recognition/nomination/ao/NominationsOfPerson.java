package io.guildhall.recognition.nomination.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.PersonalData.Entry;
import io.guildhall.kernel.ao.Columns;
import io.guildhall.kernel.ao.PersonalRows;
import io.guildhall.kernel.ao.PersonalTables;
import io.guildhall.recognition.nomination.NominationState;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Nominations that somebody made, that were of them, or that they ended or endorsed. Of one that was of them they are told once they got the badge, and not before, as
 * everywhere. What they wrote, and what was written about them, goes; one of theirs that waits is over, for nobody can be given a badge for it.
 */
@Named
final class NominationsOfPerson extends PersonalTables {
    private static final Set<String> WAITING = Stream.of(NominationState.values())
            .filter(NominationState::waits)
            .map(Enum::name)
            .collect(Collectors.toUnmodifiableSet());

    @Inject
    NominationsOfPerson(ActiveObjects ao, Clock clock) {
        super(
                "nominations",
                PersonalRows.of(
                                ao,
                                NominationRecord.class,
                                NominationRecord::getID,
                                "NOMINEE_KEY",
                                "NOMINATOR_KEY",
                                "ENDER_KEY")
                        .telling(NominationsOfPerson::entry)
                        .replacing((row, swap) -> replace(row, swap, clock.instant())),
                PersonalRows.of(ao, EndorsementRecord.class, EndorsementRecord::getID, "USER_KEY")
                        .telling((row, swap) ->
                                Optional.of(Entry.of("nomination-endorsed", Instant.ofEpochMilli(row.getAtMs()))))
                        .replacing((row, swap) -> {
                            row.setUserKey(swap.in(row.getUserKey()));
                            row.setUniqKey(swap.inKey(row.getUniqKey()));
                        }));
    }

    private static Optional<Entry> entry(NominationRecord row, PersonalRows.Swap swap) {
        boolean made = swap.isPerson(row.getNominatorKey());
        boolean awarded = NominationState.AWARDED.name().equals(row.getNominationState());
        if (!made && swap.isPerson(row.getNomineeKey()) && !awarded) {
            return Optional.empty();
        }
        String what = made ? "nomination" : swap.isPerson(row.getNomineeKey()) ? "nominated" : "nomination-decided";
        boolean theirs = made || swap.isPerson(row.getNomineeKey());
        return Optional.of(Entry.of(what, Instant.ofEpochMilli(row.getAtMs()))
                .with("badge", row.getBadgeCode())
                .with("text", theirs ? Columns.text(row.getReason()) : Columns.text(row.getAnswer()))
                .with("state", row.getNominationState()));
    }

    private static void replace(NominationRecord row, PersonalRows.Swap swap, Instant now) {
        boolean ofTwo = swap.isPerson(row.getNomineeKey()) || swap.isPerson(row.getNominatorKey());
        row.setUniqKey(swap.inKey(row.getUniqKey()));
        row.setAnswer(null);
        if (ofTwo) {
            row.setReason("");
            if (WAITING.contains(row.getNominationState())) {
                row.setNominationState(NominationState.WITHDRAWN.name());
                row.setEndedMs(now.toEpochMilli());
                row.setUniqKey(row.getUniqKey() + "|#" + row.getID());
            }
        }
        row.setNomineeKey(swap.in(row.getNomineeKey()));
        row.setNominatorKey(swap.in(row.getNominatorKey()));
        row.setEnderKey(swap.inOptional(row.getEnderKey()));
    }
}
