package io.guildhall.suggestion.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.PersonalData.Entry;
import io.guildhall.kernel.ao.PersonalRows;
import io.guildhall.kernel.ao.PersonalTables;
import io.guildhall.suggestion.Dismissal;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** What suggestions go by: theirs alone, so it goes. That others found somebody not to fit is told to nobody. */
@Named
final class SuggestionsOfPerson extends PersonalTables {
    @Inject
    SuggestionsOfPerson(ActiveObjects ao) {
        super(
                "suggestions",
                PersonalRows.of(ao, DismissalRecord.class, DismissalRecord::getID, "USER_KEY")
                        .telling((row, swap) -> Optional.of(row)
                                .filter(each -> !each.getKind().equals(Dismissal.Kind.PERSON.name()))
                                .map(SuggestionsOfPerson::entry)));
    }

    /** A label that is no word of the site has a letter. */
    private static boolean isNumber(String subject) {
        return subject.chars().allMatch(Character::isDigit);
    }

    private static Entry entry(DismissalRecord row) {
        Entry entry =
                Entry.of("dismissed-" + row.getKind().toLowerCase(Locale.ROOT), Instant.ofEpochMilli(row.getAtMs()));
        return switch (Dismissal.Kind.valueOf(row.getKind())) {
            case COMMUNITY -> entry.with("community-number", row.getSubject());
            case SKILL -> entry.with(isNumber(row.getSubject()) ? "skill-number" : "skill", row.getSubject());
            case PERSON, EVERYTHING -> entry;
        };
    }
}
