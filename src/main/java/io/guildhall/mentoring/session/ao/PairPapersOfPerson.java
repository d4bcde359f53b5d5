package io.guildhall.mentoring.session.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.PersonalData.Entry;
import io.guildhall.kernel.ao.PersonalRows;
import io.guildhall.kernel.ao.PersonalTables;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;

/** What a person wrote down of their pairings: told to them alone, and gone with them. */
@Named
final class PairPapersOfPerson extends PersonalTables {
    @Inject
    PairPapersOfPerson(ActiveObjects ao) {
        super(
                "mentoring-papers",
                PersonalRows.of(ao, NoteRecord.class, NoteRecord::getID, "AUTHOR_KEY")
                        .telling((row, swap) ->
                                Optional.of(Entry.of("mentoring-note", Instant.ofEpochMilli(row.getAtMs()))
                                        .with("text", row.getWording())
                                        .with("sight", row.getSight()))),
                PersonalRows.of(ao, GoalRecord.class, GoalRecord::getID, "USER_KEY")
                        .telling((row, swap) ->
                                Optional.of(Entry.of("mentoring-goal", Instant.ofEpochMilli(row.getAtMs()))
                                        .with("text", row.getWording())
                                        .with("state", row.getGoalState())
                                        .with("before", row.getRatedBefore())
                                        .with("after", Optional.ofNullable(row.getRatedAfter())))),
                PersonalRows.of(ao, FitCheckRecord.class, FitCheckRecord::getID, "USER_KEY")
                        .telling((row, swap) ->
                                Optional.of(Entry.of("mentoring-fit", Instant.ofEpochMilli(row.getAtMs()))
                                        .with("fit", row.getFitAnswer()))),
                PersonalRows.of(ao, AgreementRecord.class, AgreementRecord::getID, "USER_KEY")
                        .telling((row, swap) ->
                                Optional.of(Entry.of("mentoring-signature", Instant.ofEpochMilli(row.getAtMs())))));
    }

    @Override
    public boolean isConfidential() {
        return true;
    }
}
