package io.guildhall.recognition.badge.ao;

import static io.guildhall.kernel.ao.Columns.set;
import static io.guildhall.kernel.ao.Columns.setOrClear;
import static io.guildhall.kernel.ao.Columns.text;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.community.CommunityId;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.ao.In;
import io.guildhall.kernel.ao.Unique;
import io.guildhall.recognition.art.DesignCode;
import io.guildhall.recognition.art.StarterDesign;
import io.guildhall.recognition.badge.BadgeClass;
import io.guildhall.recognition.badge.BadgeClasses;
import io.guildhall.recognition.badge.BadgeRule;
import io.guildhall.recognition.badge.BadgeState;
import io.guildhall.recognition.badge.BadgeWords;
import io.guildhall.recognition.badge.Issuers;
import io.guildhall.recognition.badge.RuleText;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Classes of badges in the host's database. */
@Named
final class AoBadgeClasses implements BadgeClasses {
    private final ActiveObjects ao;

    @Inject
    AoBadgeClasses(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<BadgeClass> version(long id) {
        return first(ao.find(BadgeClassRecord.class, "ID = ?", id));
    }

    @Override
    public List<BadgeClass> versions(Collection<Long> ids) {
        return In.chunks("ID", ids).stream()
                .flatMap(in -> badges(Query.select().where(in.criteria(), in.after())).stream())
                .toList();
    }

    @Override
    public Optional<BadgeClass> newest(String key) {
        return first(ao.find(BadgeClassRecord.class, "BADGE_CODE = ? AND SUPERSEDED = ?", key, false));
    }

    @Override
    public List<BadgeClass> newestAnd(String key, long version) {
        return badges(Query.select().where("BADGE_CODE = ? AND (SUPERSEDED = ? OR ID = ?)", key, false, version));
    }

    private static Optional<BadgeClass> first(BadgeClassRecord... rows) {
        return Stream.of(rows).findFirst().map(AoBadgeClasses::badge);
    }

    @Override
    public List<BadgeClass> newestIn(Optional<CommunityId> community, int limit) {
        Query query = community
                .map(place -> Query.select()
                        .where("SUPERSEDED = ? AND (COMMUNITY_ID IS NULL OR COMMUNITY_ID = ?)", false, place.value()))
                .orElseGet(() -> Query.select().where("SUPERSEDED = ? AND COMMUNITY_ID IS NULL", false));
        return Stream.of(ao.find(BadgeClassRecord.class, query.order("ID ASC").limit(limit)))
                .map(AoBadgeClasses::badge)
                .toList();
    }

    @Override
    public List<BadgeClass> ruledIn(Optional<Set<CommunityId>> within) {
        String ruled = "SUPERSEDED = ? AND BADGE_STATE = ? AND GIVING_RULE IS NOT NULL AND ";
        Object[] values = {false, BadgeState.ACTIVE.name()};
        if (within.isEmpty()) {
            return badges(Query.select().where(ruled + "COMMUNITY_ID IS NOT NULL", values));
        }
        return In.chunks(
                        "COMMUNITY_ID",
                        within.get().stream().map(CommunityId::value).sorted().toList())
                .stream()
                .flatMap(in -> badges(Query.select().where(ruled + in.criteria(), in.after(values))).stream())
                .toList();
    }

    private List<BadgeClass> badges(Query query) {
        return Stream.of(ao.find(BadgeClassRecord.class, query.order("ID ASC")))
                .map(AoBadgeClasses::badge)
                .toList();
    }

    @Override
    public BadgeClass add(BadgeClass made) {
        made.supersedes()
                .ifPresent(before -> Stream.of(ao.find(BadgeClassRecord.class, "ID = ?", before))
                        .forEach(row -> {
                            row.setSuperseded(true);
                            row.save();
                        }));
        String key = made.key() + "|" + made.version();
        List<DBParam> columns = new ArrayList<>(List.of(
                new DBParam("UNIQ_KEY", key),
                new DBParam("BADGE_CODE", made.key()),
                new DBParam("VERSION_NO", made.version()),
                new DBParam("SUPERSEDED", false),
                new DBParam("BADGE_NAME", made.words().name()),
                new DBParam("WORDING", made.words().description()),
                new DBParam("CRITERIA", made.words().criteria()),
                new DBParam("DESIGN", DesignCode.of(made.design())),
                new DBParam("REPEATABLE", made.multiple()),
                new DBParam("ISSUERS", made.issuers().name()),
                new DBParam("BADGE_STATE", made.state().name()),
                new DBParam("AWARDED", made.awarded()),
                new DBParam("CREATED_MS", made.createdAt().toEpochMilli()),
                new DBParam("CHANGED_MS", made.changedAt().toEpochMilli()),
                new DBParam("REVISION_NO", made.revision())));
        made.community().ifPresent(place -> columns.add(new DBParam("COMMUNITY_ID", place.value())));
        made.supersedes().ifPresent(before -> columns.add(new DBParam("SUPERSEDES_ID", before)));
        made.starter().ifPresent(starter -> columns.add(new DBParam("STARTER", starter.name())));
        made.expiresAfterDays().ifPresent(days -> columns.add(new DBParam("EXPIRES_DAYS", days)));
        made.rule().ifPresent(rule -> columns.add(new DBParam("GIVING_RULE", RuleText.of(rule, made.ruledAt()))));
        made.rule()
                .flatMap(BadgeRule::place)
                .ifPresent(place -> columns.add(new DBParam("RULE_COMMUNITY_ID", place.value())));
        made.createdBy().ifPresent(author -> columns.add(new DBParam("CREATED_BY", author.value())));
        BadgeClassRecord row =
                Unique.writing(key, () -> ao.create(BadgeClassRecord.class, columns.toArray(DBParam[]::new)));
        return made.numbered(row.getID());
    }

    @Override
    public void save(BadgeClass changed) {
        Stream.of(ao.find(BadgeClassRecord.class, "ID = ?", changed.id())).forEach(row -> {
            set(row.getBadgeName(), changed.words().name(), row::setBadgeName);
            set(text(row.getWording()), changed.words().description(), row::setWording);
            set(text(row.getCriteria()), changed.words().criteria(), row::setCriteria);
            set(row.getDesign(), DesignCode.of(changed.design()), row::setDesign);
            setOrClear(row.getStarter(), changed.starter().map(StarterDesign::name), row::setStarter);
            set(row.isRepeatable(), changed.multiple(), row::setRepeatable);
            setOrClear(row.getExpiresDays(), boxed(changed.expiresAfterDays()), row::setExpiresDays);
            setOrClear(
                    row.getGivingRule(),
                    changed.rule().map(rule -> RuleText.of(rule, changed.ruledAt())),
                    row::setGivingRule);
            setOrClear(
                    row.getRuleCommunityId(),
                    changed.rule().flatMap(BadgeRule::place).map(CommunityId::value),
                    row::setRuleCommunityId);
            set(row.getIssuers(), changed.issuers().name(), row::setIssuers);
            set(row.getBadgeState(), changed.state().name(), row::setBadgeState);
            set(row.isAwarded(), changed.awarded(), row::setAwarded);
            setOrClear(row.getCreatedBy(), changed.createdBy().map(UserId::value), row::setCreatedBy);
            set(row.getChangedMs(), changed.changedAt().toEpochMilli(), row::setChangedMs);
            set(row.getRevisionNo(), changed.revision(), row::setRevisionNo);
            row.save();
        });
    }

    private static Optional<Integer> boxed(OptionalInt days) {
        return days.isPresent() ? Optional.of(days.getAsInt()) : Optional.empty();
    }

    private static BadgeClass badge(BadgeClassRecord row) {
        return new BadgeClass(
                row.getID(),
                row.getBadgeCode(),
                row.getVersionNo(),
                Optional.ofNullable(row.getCommunityId()).map(CommunityId::new),
                BadgeRows.starter(row.getStarter()),
                new BadgeWords(row.getBadgeName(), text(row.getWording()), text(row.getCriteria())),
                BadgeRows.design(row.getDesign()),
                row.isRepeatable(),
                Optional.ofNullable(row.getExpiresDays()).map(OptionalInt::of).orElse(OptionalInt.empty()),
                Issuers.valueOf(row.getIssuers()),
                BadgeState.valueOf(row.getBadgeState()),
                row.isAwarded(),
                Optional.ofNullable(row.getSupersedesId()).map(OptionalLong::of).orElse(OptionalLong.empty()),
                Optional.ofNullable(row.getCreatedBy()).map(UserId::new),
                Instant.ofEpochMilli(row.getCreatedMs()),
                Instant.ofEpochMilli(row.getChangedMs()),
                row.getRevisionNo(),
                rule(row)
                        .map(stored -> RuleText.read(
                                stored,
                                Optional.ofNullable(row.getRuleCommunityId()).map(CommunityId::new))),
                ruledAt(row));
    }

    private static Optional<String> rule(BadgeClassRecord row) {
        return Optional.ofNullable(row.getGivingRule()).filter(stored -> !stored.isEmpty());
    }

    /** What is not written down is known of the starter set, whose rules are older than any deed. */
    private static Instant ruledAt(BadgeClassRecord row) {
        boolean always =
                rule(row).isPresent() && BadgeRows.starter(row.getStarter()).isPresent();
        return rule(row)
                .flatMap(RuleText::since)
                .orElseGet(() -> always ? Instant.EPOCH : Instant.ofEpochMilli(row.getChangedMs()));
    }
}
