package io.guildhall.notice.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.Gathered;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.ao.Batch;
import io.guildhall.kernel.ao.Columns;
import io.guildhall.kernel.ao.In;
import io.guildhall.notice.Happenings;
import io.guildhall.notice.KeptOccasion;
import io.guildhall.notice.NoticeTable;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;

/** Occasions in the host's database. */
@Named
final class AoHappenings implements Happenings {
    private static final String OPEN = "OPEN";
    private static final String TOLD = "TOLD";

    private final ActiveObjects ao;
    private final Gathered<Occasion> occasions = new Gathered<>(this::write);

    @Inject
    AoHappenings(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void note(Occasion occasion) {
        if (NoticeTable.hasConsequences(occasion.kind())) {
            occasions.add(occasion);
        }
    }

    @Override
    public void takeBack(OccasionKind kind, UserId person, String reference) {
        ao.deleteWithSQL(
                OccasionRecord.class,
                "PERSON_KEY = ? AND KIND = ? AND OBJECT_REF = ?",
                person.value(),
                kind.name(),
                reference);
    }

    private void write(List<Occasion> together) {
        Batch.create(
                ao,
                OccasionRecord.class,
                together.stream().map(AoHappenings::columns).toList());
    }

    private static Map<String, @Nullable Object> columns(Occasion occasion) {
        return Batch.row(
                "KIND", occasion.kind().name(),
                "COMMUNITY_ID", occasion.community(),
                "SPACE_KEY", occasion.space().value(),
                "AT_MS", occasion.at().toEpochMilli(),
                "OBJECT_REF", occasion.reference(),
                "DETAIL", occasion.detail(),
                "WORDS", occasion.words(),
                "PHASE", OPEN,
                "REACHED_ID", 0L,
                "PERSON_KEY", occasion.person().map(UserId::value).orElse(null),
                "ACTOR_KEY", occasion.actor().map(UserId::value).orElse(null),
                "ONLY_ROLE", occasion.role().orElse(null));
    }

    @Override
    public Optional<KeptOccasion> nextOpen(long after) {
        Query oldest = Query.select()
                .where("PHASE = ? AND ID > ?", OPEN, after)
                .order("ID")
                .limit(1);
        return Stream.of(ao.find(OccasionRecord.class, oldest))
                .map(row -> new KeptOccasion(row.getID(), row.getReachedId(), occasion(row)))
                .findFirst();
    }

    private static Occasion occasion(OccasionRecord row) {
        return new Occasion(
                OccasionKind.valueOf(row.getKind()),
                row.getCommunityId(),
                new SpaceKey(row.getSpaceKey()),
                Optional.ofNullable(row.getPersonKey()).map(UserId::new),
                Optional.ofNullable(row.getActorKey()).map(UserId::new),
                Columns.text(row.getObjectRef()),
                Columns.text(row.getDetail()),
                Columns.text(row.getWords()),
                Optional.ofNullable(row.getOnlyRole()),
                Instant.ofEpochMilli(row.getAtMs()));
    }

    @Override
    public void reached(long occasion, long membership) {
        change(occasion, row -> row.setReachedId(membership));
    }

    @Override
    public void told(long occasion) {
        change(occasion, row -> row.setPhase(TOLD));
    }

    private void change(long occasion, Consumer<OccasionRecord> change) {
        Stream.of(ao.find(OccasionRecord.class, "ID = ?", occasion)).forEach(row -> {
            change.accept(row);
            row.save();
        });
    }

    @Override
    public Map<Long, Occasion> byId(Collection<Long> occasions) {
        return In.chunks("ID", occasions).stream()
                .flatMap(in -> Stream.of(ao.find(OccasionRecord.class, in.criteria(), in.after())))
                .collect(Collectors.toMap(OccasionRecord::getID, AoHappenings::occasion));
    }

    @Override
    public int forgetBefore(Instant time, int most) {
        Query oldest = Query.select()
                .where("PHASE = ? AND AT_MS < ?", TOLD, time.toEpochMilli())
                .order("AT_MS")
                .limit(most);
        return Batch.delete(ao, OccasionRecord.class, oldest, OccasionRecord::getID);
    }
}
