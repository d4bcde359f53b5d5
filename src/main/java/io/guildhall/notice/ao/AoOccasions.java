package io.guildhall.notice.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.Occasions;
import io.guildhall.notice.NoticeTable;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import net.java.ao.DBParam;

/** Occasions in the host's database. */
@Named
final class AoOccasions implements Occasions {
    private static final String OPEN = "OPEN";

    private final ActiveObjects ao;

    @Inject
    AoOccasions(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void note(Occasion occasion) {
        if (NoticeTable.hasConsequences(occasion.kind())) {
            ao.create(OccasionRecord.class, columns(occasion));
        }
    }

    private static DBParam[] columns(Occasion occasion) {
        List<DBParam> columns = new ArrayList<>(List.of(
                new DBParam("KIND", occasion.kind().name()),
                new DBParam("COMMUNITY_ID", occasion.community()),
                new DBParam("SPACE_KEY", occasion.space().value()),
                new DBParam("AT_MS", occasion.at().toEpochMilli()),
                new DBParam("OBJECT_REF", occasion.reference()),
                new DBParam("DETAIL", occasion.detail()),
                new DBParam("WORDS", occasion.words()),
                new DBParam("PHASE", OPEN),
                new DBParam("REACHED_ID", 0L)));
        occasion.person().ifPresent(person -> columns.add(new DBParam("PERSON_KEY", person.value())));
        occasion.actor().ifPresent(actor -> columns.add(new DBParam("ACTOR_KEY", actor.value())));
        return columns.toArray(DBParam[]::new);
    }
}
