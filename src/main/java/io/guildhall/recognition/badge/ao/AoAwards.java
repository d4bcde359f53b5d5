package io.guildhall.recognition.badge.ao;

import static io.guildhall.kernel.ao.Columns.set;
import static io.guildhall.kernel.ao.Columns.setOrClear;
import static io.guildhall.kernel.ao.Columns.text;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.community.CommunityId;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.ao.Batch;
import io.guildhall.kernel.ao.Columns;
import io.guildhall.kernel.ao.In;
import io.guildhall.kernel.ao.Unique;
import io.guildhall.recognition.art.DesignCode;
import io.guildhall.recognition.badge.Award;
import io.guildhall.recognition.badge.AwardQuery;
import io.guildhall.recognition.badge.AwardSource;
import io.guildhall.recognition.badge.AwardState;
import io.guildhall.recognition.badge.Awards;
import io.guildhall.recognition.badge.BadgeFace;
import io.guildhall.recognition.badge.Evidence;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;

/** Awards and what they stand on in the host's database. */
@Named
final class AoAwards implements Awards {
    private final ActiveObjects ao;

    @Inject
    AoAwards(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<Award> find(long id) {
        return Stream.of(ao.find(AwardRecord.class, "ID = ?", id)).findFirst().map(AoAwards::award);
    }

    @Override
    public Optional<Award> granted(String badgeKey, UserId earner, String evidenceKey) {
        return Stream.of(ao.find(AwardRecord.class, "UNIQ_KEY = ?", key(badgeKey, earner, evidenceKey)))
                .findFirst()
                .map(AoAwards::award);
    }

    @Override
    public List<Award> page(AwardQuery wanted, int limit) {
        Query query = wanted(wanted).order("ID DESC").limit(limit);
        return Stream.of(ao.find(AwardRecord.class, query)).map(AoAwards::award).toList();
    }

    private static Query wanted(AwardQuery wanted) {
        List<String> criteria = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        wanted.earner().ifPresent(earner -> {
            criteria.add("USER_KEY = ?");
            values.add(earner.value());
        });
        wanted.community().ifPresent(place -> {
            criteria.add("COMMUNITY_ID = ?");
            values.add(place.value());
        });
        wanted.badgeKey().ifPresent(badge -> {
            criteria.add("BADGE_CODE = ?");
            values.add(badge);
        });
        wanted.since().ifPresent(moment -> {
            criteria.add("AT_MS >= ?");
            values.add(moment.toEpochMilli());
        });
        wanted.before().ifPresent(number -> {
            criteria.add("ID < ?");
            values.add(number);
        });
        if (!wanted.over()) {
            criteria.add("AWARD_STATE = ? AND (EXPIRES_MS IS NULL OR EXPIRES_MS > ?)");
            values.add(AwardState.GRANTED.name());
            values.add(wanted.now().toEpochMilli());
        }
        wanted.seenBy()
                .ifPresentOrElse(
                        viewer -> {
                            criteria.add("(HIDDEN = ? OR USER_KEY = ? OR GIVER_KEY = ?)");
                            values.addAll(List.of(false, viewer.value(), viewer.value()));
                        },
                        () -> {
                            criteria.add("HIDDEN = ?");
                            values.add(false);
                        });
        return Query.select().where(String.join(" AND ", criteria), values.toArray());
    }

    @Override
    public List<Award> ofBadge(String badgeKey, Collection<UserId> people) {
        return In.chunks("USER_KEY", people.stream().map(UserId::value).sorted().toList()).stream()
                .flatMap(in -> Stream.of(
                        ao.find(AwardRecord.class, "BADGE_CODE = ? AND " + in.criteria(), in.after(badgeKey))))
                .map(AoAwards::award)
                .toList();
    }

    @Override
    public List<Award> ofEarner(UserId earner, Collection<String> badgeKeys) {
        return In.chunks("BADGE_CODE", badgeKeys.stream().distinct().sorted().toList()).stream()
                .flatMap(in -> Stream.of(
                        ao.find(AwardRecord.class, "USER_KEY = ? AND " + in.criteria(), in.after(earner.value()))))
                .map(AoAwards::award)
                .toList();
    }

    @Override
    public List<Award> add(List<Award> given) {
        if (given.size() < 2) {
            return given.stream().map(each -> add(each, Optional.empty())).toList();
        }
        List<String> keys = given.stream().map(AoAwards::key).toList();
        Unique.writing(keys.get(0), () -> {
            Batch.create(
                    ao, AwardRecord.class, given.stream().map(AoAwards::columns).toList());
            return true;
        });
        Map<String, Long> numbers = numbers(given, keys);
        return given.stream()
                .map(each -> each.numbered(Objects.requireNonNull(numbers.get(key(each)))))
                .toList();
    }

    /**
     * What the database calls the rows that were just added. Their keys alone would find them; when they are from as well, because a server that planned this
     * statement while the table was empty keeps to reading all of it, and comparing every row with hundreds of keys takes it a hundred times as long.
     */
    private Map<String, Long> numbers(List<Award> given, List<String> keys) {
        LongSummaryStatistics at =
                given.stream().mapToLong(each -> each.at().toEpochMilli()).summaryStatistics();
        return In.chunks("UNIQ_KEY", keys).stream()
                .flatMap(in -> Stream.of(ao.find(
                        AwardRecord.class,
                        "AT_MS >= ? AND AT_MS <= ? AND " + in.criteria(),
                        in.after(at.getMin(), at.getMax()))))
                .collect(Collectors.toMap(AwardRecord::getUniqKey, AwardRecord::getID));
    }

    private static Map<String, @Nullable Object> columns(Award given) {
        return Batch.row(
                "UNIQ_KEY", key(given),
                "BADGE_ID", given.badge(),
                "BADGE_CODE", given.badgeKey(),
                "BADGE_NAME", given.face().name(),
                "DESIGN", DesignCode.of(given.face().design()),
                "USER_KEY", given.earner().value(),
                "REASON", given.reason(),
                "AWARD_SOURCE", given.source().name(),
                "AWARD_STATE", given.state().name(),
                "EVIDENCE_MARK", given.evidenceKey(),
                "AT_MS", given.at().toEpochMilli(),
                "HIDDEN", given.hidden(),
                "SHARED", given.shared(),
                "CREDENTIAL_ID", given.credentialId(),
                "STARTER", given.face().starter().map(Enum::name).orElse(null),
                "COMMUNITY_ID", given.community().map(CommunityId::value).orElse(null),
                "GIVER_KEY", given.giver().map(UserId::value).orElse(null),
                "EXPIRES_MS", given.expiresAt().map(Instant::toEpochMilli).orElse(null));
    }

    private static String key(Award award) {
        return key(award.badgeKey(), award.earner(), award.evidenceKey());
    }

    @Override
    public Award add(Award given, Optional<Evidence> evidence) {
        AwardRecord row = Unique.writing(key(given), () -> ao.create(AwardRecord.class, Batch.columns(columns(given))));
        Award added = given.numbered(row.getID());
        evidence.ifPresent(page -> add(added.id(), page));
        return added;
    }

    private void add(long award, Evidence evidence) {
        String key = award + "|" + EvidenceRecord.PAGE + "|" + evidence.page().orElse(0);
        List<DBParam> columns = new ArrayList<>(List.of(
                new DBParam("UNIQ_KEY", key),
                new DBParam("AWARD_ID", award),
                new DBParam("EVIDENCE_TYPE", EvidenceRecord.PAGE),
                new DBParam("TITLE", evidence.title())));
        evidence.page().ifPresent(page -> columns.add(new DBParam("PAGE_ID", page)));
        evidence.version().ifPresent(version -> columns.add(new DBParam("PAGE_VERSION", version)));
        Unique.writing(key, () -> ao.create(EvidenceRecord.class, columns.toArray(DBParam[]::new)));
    }

    @Override
    public void save(Award changed) {
        Stream.of(ao.find(AwardRecord.class, "ID = ?", changed.id())).forEach(row -> {
            if (changed.state() != AwardState.GRANTED) {
                String free = key(changed.badgeKey(), changed.earner(), changed.evidenceKey()) + "#" + changed.id();
                set(row.getUniqKey(), free, row::setUniqKey);
            }
            set(row.getAwardState(), changed.state().name(), row::setAwardState);
            set(row.isHidden(), changed.hidden(), row::setHidden);
            set(row.isShared(), changed.shared(), row::setShared);
            changed.statusIndex().ifPresent(place -> set(row.getStatusIndex(), place, row::setStatusIndex));
            changed.ending().ifPresent(ending -> {
                set(row.getRevokedMs(), ending.at().toEpochMilli(), row::setRevokedMs);
                setOrClear(row.getRevokerKey(), Optional.of(ending.by().value()), row::setRevokerKey);
                setOrClear(row.getRevokeReason(), Optional.of(ending.reason()), row::setRevokeReason);
            });
            row.save();
        });
    }

    @Override
    public List<Evidence> evidence(Collection<Long> awards) {
        return In.chunks("AWARD_ID", awards).stream()
                .flatMap(in -> Stream.of(ao.find(EvidenceRecord.class, in.criteria(), in.after())))
                .map(row -> new Evidence(
                        row.getAwardId(),
                        Optional.ofNullable(row.getPageId())
                                .map(OptionalLong::of)
                                .orElse(OptionalLong.empty()),
                        Optional.ofNullable(row.getPageVersion())
                                .map(OptionalInt::of)
                                .orElse(OptionalInt.empty()),
                        text(row.getTitle()),
                        row.getNamedMs() != null))
                .toList();
    }

    @Override
    public void name(long award, Optional<Instant> since) {
        Stream.of(ao.find(EvidenceRecord.class, "AWARD_ID = ?", award)).forEach(row -> {
            row.setNamedMs(since.map(Instant::toEpochMilli).orElse(null));
            row.save();
        });
    }

    private static String key(String badge, UserId earner, String evidence) {
        return badge + "|" + earner.value() + "|" + evidence;
    }

    static Award award(AwardRecord row) {
        return new Award(
                row.getID(),
                row.getBadgeId(),
                row.getBadgeCode(),
                new BadgeFace(
                        row.getBadgeName(), BadgeRows.starter(row.getStarter()), BadgeRows.design(row.getDesign())),
                Optional.ofNullable(row.getCommunityId()).map(CommunityId::new),
                new UserId(row.getUserKey()),
                Optional.ofNullable(row.getGiverKey()).map(UserId::new),
                text(row.getReason()),
                AwardSource.valueOf(row.getAwardSource()),
                AwardState.valueOf(row.getAwardState()),
                Instant.ofEpochMilli(row.getAtMs()),
                Columns.time(row.getExpiresMs()),
                ending(row),
                row.isHidden(),
                row.isShared(),
                row.getCredentialId(),
                Optional.ofNullable(row.getStatusIndex()).map(OptionalLong::of).orElse(OptionalLong.empty()),
                row.getEvidenceMark());
    }

    private static Optional<Award.Ending> ending(AwardRecord row) {
        return Columns.time(row.getRevokedMs())
                .map(at -> new Award.Ending(
                        at, new UserId(Objects.requireNonNull(row.getRevokerKey())), text(row.getRevokeReason())));
    }
}
