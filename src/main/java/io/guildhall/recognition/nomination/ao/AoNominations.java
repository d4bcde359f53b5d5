package io.guildhall.recognition.nomination.ao;

import static io.guildhall.kernel.ao.Columns.set;
import static io.guildhall.kernel.ao.Columns.setOrClear;
import static io.guildhall.kernel.ao.Columns.text;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.community.CommunityId;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.ao.Columns;
import io.guildhall.kernel.ao.In;
import io.guildhall.kernel.ao.Unique;
import io.guildhall.recognition.nomination.Endorsement;
import io.guildhall.recognition.nomination.Nomination;
import io.guildhall.recognition.nomination.NominationRow;
import io.guildhall.recognition.nomination.NominationState;
import io.guildhall.recognition.nomination.Nominations;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Nominations and endorsements in the host's database. */
@Named
final class AoNominations implements Nominations {
    private static final String WAITS = "NOMINATION_STATE IN (?, ?)";
    private static final String OPEN = NominationState.OPEN.name();
    private static final String READY = NominationState.READY.name();

    private final ActiveObjects ao;

    @Inject
    AoNominations(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<NominationRow> forChange(long id) {
        return Stream.of(ao.find(NominationRecord.class, "ID = ?", id))
                .findFirst()
                .map(Row::new);
    }

    @Override
    public Optional<Nomination> waiting(CommunityId community, String badge, UserId nominee) {
        return Stream.of(ao.find(NominationRecord.class, "UNIQ_KEY = ?", key(community, badge, nominee)))
                .findFirst()
                .map(AoNominations::nomination);
    }

    @Override
    public List<Nomination> waiting(
            CommunityId community, UserId unseenBy, Optional<NominationState> state, long after, int limit) {
        if (state.filter(only -> !only.waits()).isPresent()) {
            return List.of();
        }
        String one = state.map(Enum::name).orElse(OPEN);
        String other = state.map(Enum::name).orElse(READY);
        return list(Query.select()
                .where(
                        "COMMUNITY_ID = ? AND ID > ? AND NOMINEE_KEY <> ? AND " + WAITS,
                        community.value(),
                        after,
                        unseenBy.value(),
                        one,
                        other)
                .order("ID ASC")
                .limit(limit));
    }

    @Override
    public List<Nomination> waitingSince(Instant then, long after, int limit) {
        return list(Query.select()
                .where("AT_MS <= ? AND ID > ? AND " + WAITS, then.toEpochMilli(), after, OPEN, READY)
                .order("ID ASC")
                .limit(limit));
    }

    private List<Nomination> list(Query query) {
        return Stream.of(ao.find(NominationRecord.class, query))
                .map(AoNominations::nomination)
                .toList();
    }

    @Override
    public Nomination add(Nomination begun) {
        String key = key(begun.community(), begun.badge(), begun.nominee());
        DBParam[] columns = {
            new DBParam("UNIQ_KEY", key),
            new DBParam("COMMUNITY_ID", begun.community().value()),
            new DBParam("BADGE_CODE", begun.badge()),
            new DBParam("NOMINEE_KEY", begun.nominee().value()),
            new DBParam("NOMINATOR_KEY", begun.nominator().value()),
            new DBParam("REASON", begun.reason()),
            new DBParam("NOMINATION_STATE", begun.state().name()),
            new DBParam("AT_MS", begun.at().toEpochMilli())
        };
        return begun.numbered(Unique.writing(key, () -> ao.create(NominationRecord.class, columns))
                .getID());
    }

    @Override
    public List<Endorsement> endorsements(Collection<Long> nominations) {
        return In.chunks("NOMINATION_ID", nominations).stream()
                .flatMap(in -> Stream.of(ao.find(EndorsementRecord.class, in.criteria(), in.after())))
                .sorted(Comparator.comparingLong(EndorsementRecord::getID))
                .map(row -> new Endorsement(
                        row.getNominationId(), new UserId(row.getUserKey()), Instant.ofEpochMilli(row.getAtMs())))
                .toList();
    }

    @Override
    public void add(Endorsement given) {
        String key = given.nomination() + "|" + given.by().value();
        DBParam[] columns = {
            new DBParam("UNIQ_KEY", key),
            new DBParam("NOMINATION_ID", given.nomination()),
            new DBParam("USER_KEY", given.by().value()),
            new DBParam("AT_MS", given.at().toEpochMilli())
        };
        Unique.writing(key, () -> ao.create(EndorsementRecord.class, columns));
    }

    private static String key(CommunityId community, String badge, UserId nominee) {
        return community.value() + "|" + badge + "|" + nominee.value();
    }

    private static Nomination nomination(NominationRecord row) {
        return new Nomination(
                row.getID(),
                new CommunityId(row.getCommunityId()),
                row.getBadgeCode(),
                new UserId(row.getNomineeKey()),
                new UserId(row.getNominatorKey()),
                text(row.getReason()),
                NominationState.valueOf(row.getNominationState()),
                Instant.ofEpochMilli(row.getAtMs()),
                Columns.time(row.getEndedMs())
                        .map(at -> new Nomination.Decision(
                                at,
                                Optional.ofNullable(row.getEnderKey()).map(UserId::new),
                                text(row.getAnswer()),
                                Optional.ofNullable(row.getAwardId())
                                        .map(OptionalLong::of)
                                        .orElse(OptionalLong.empty()))));
    }

    private record Row(NominationRecord row) implements NominationRow {
        @Override
        public Nomination value() {
            return nomination(row);
        }

        @Override
        public void save(Nomination changed) {
            String key = key(changed.community(), changed.badge(), changed.nominee());
            set(row.getUniqKey(), changed.state().waits() ? key : key + "|#" + changed.id(), row::setUniqKey);
            set(row.getNominationState(), changed.state().name(), row::setNominationState);
            Optional<Nomination.Decision> how = changed.decision();
            setOrClear(row.getEndedMs(), how.map(each -> each.at().toEpochMilli()), row::setEndedMs);
            setOrClear(row.getEnderKey(), how.flatMap(Nomination.Decision::by).map(UserId::value), row::setEnderKey);
            setOrClear(
                    row.getAnswer(),
                    how.map(Nomination.Decision::reason).filter(said -> !said.isEmpty()),
                    row::setAnswer);
            setOrClear(
                    row.getAwardId(),
                    how.flatMap(each -> each.award().stream().boxed().findFirst()),
                    row::setAwardId);
            row.save();
        }
    }
}
