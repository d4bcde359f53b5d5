package io.guildhall.restoring;

import io.guildhall.community.Arrangements;
import io.guildhall.community.Charter;
import io.guildhall.community.CommunityStatus;
import io.guildhall.community.Home;
import io.guildhall.community.Sought;
import io.guildhall.kernel.People;
import io.guildhall.kernel.SortName;
import io.guildhall.kernel.Space;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.UserId;
import io.guildhall.membership.MemberKind;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.groups.AllowedGroups;
import io.guildhall.restoring.ColumnRule.Keyed;
import io.guildhall.restoring.ColumnRule.Made;
import io.guildhall.restoring.ColumnRule.Refers;
import io.guildhall.site.StoredTables;
import io.guildhall.site.StoredTables.Column;
import io.guildhall.site.StoredTables.Kind;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Writes the rows of a file that was found right, under numbers of this database. */
final class Filling {
    /** Stands where a number is not known yet, and no key of the app has it. */
    private static final String NOT_YET = "~";

    /** Tables whose rows others refer to. */
    private static final List<String> NAMED = List.of(
            RestoredTables.SKILLS,
            CommunityRules.TABLE,
            MemberRules.TABLE,
            RestoredTables.AMBITIONS,
            MentoringRules.PROGRAMME,
            MentoringRules.PAIRING,
            BadgeRules.BADGE,
            BadgeRules.AWARD,
            BadgeRules.NOMINATION);

    private final FileCheck check;
    private final Homes homes;
    private final StoredTables tables;
    private final People people;
    private final AllowedGroups groups;
    private final Instant now;
    private final Map<String, Map<Long, Long>> numbers = new HashMap<>();
    private final Map<Long, Map<String, Long>> members = new HashMap<>();
    private final Map<Long, Long> votes;
    private final FiledPairs pairs;

    Filling(FileCheck check, Homes homes, StoredTables tables, People people, AllowedGroups groups, Instant now) {
        this.check = check;
        this.homes = homes;
        this.tables = tables;
        this.people = people;
        this.groups = groups;
        this.now = now;
        this.votes = check.rows(RestoredTables.VOTES).values().stream()
                .filter(row -> row.isSet("standing"))
                .collect(Collectors.groupingBy(row -> row.numberOrNone("ambitionId"), Collectors.counting()));
        this.pairs = new FiledPairs(check.rows(MentoringRules.PROGRAMME), check.rows(MentoringRules.PAIRING));
        check.rows(MemberRules.TABLE).values().forEach(this::count);
    }

    private void count(FileRow member) {
        Map<String, Long> counts = members.computeIfAbsent(member.numberOrNone("communityId"), id -> new HashMap<>());
        if (member.is(MemberRules.STATE, MembershipState.ACTIVE)) {
            counts.merge("memberCount", 1L, Long::sum);
            if (member.is(MemberRules.KIND, MemberKind.GUEST)) {
                counts.merge("guestCount", 1L, Long::sum);
            }
        } else if (member.is(MemberRules.STATE, MembershipState.REQUESTED)) {
            counts.merge("waitingCount", 1L, Long::sum);
        }
    }

    /** Writes those rows of a table that are meant. */
    void write(TableRule rule, Predicate<FileRow> meant) {
        List<Column> columns = tables.columns(rule.name());
        List<FileRow> rows =
                check.rows(rule.name()).values().stream().filter(meant).toList();
        boolean named = NAMED.contains(rule.name()) || rows.stream().anyMatch(row -> ends(rule, row));
        if (!named) {
            tables.addAll(
                    rule.name(),
                    rows.stream().map(row -> values(rule, columns, row)).toList());
            return;
        }
        Map<Long, Long> found = numbers.computeIfAbsent(rule.name(), table -> new HashMap<>());
        for (FileRow row : rows) {
            long number = tables.add(rule.name(), values(rule, columns, row));
            found.put(row.id(), number);
            if (ends(rule, row)) {
                tables.set(rule.name(), number, TableRule.KEY, key(rule, row, Long.toString(number)));
            } else if (isCommunity(rule) && homes.of(row.id()).isEmpty()) {
                tables.set(rule.name(), number, CommunityRules.SPACE, Homes.gone(row, Long.toString(number)));
            } else if (isPairing(rule) && !FiledPairs.isOpen(row)) {
                tables.set(rule.name(), number, TableRule.KEY, "#" + number);
            }
        }
        columns.stream()
                .filter(column -> rule.rule(column) instanceof Refers refers
                        && refers.table().equals(rule.name()))
                .forEach(column -> rows.forEach(row -> point(rule, column, row)));
    }

    /** Lets a row point to another one of its table, which may have come later. A community whose space is gone stands above none and below none. */
    private void point(TableRule rule, Column column, FileRow row) {
        long above = row.numberOrNone(column.name());
        boolean lost = isCommunity(rule)
                && (homes.of(row.id()).isEmpty() || homes.of(above).isEmpty());
        if (above > 0 && !lost) {
            tables.set(rule.name(), number(rule.name(), row.id()), column.name(), number(rule.name(), above));
        }
    }

    private long number(String table, long inFile) {
        return Objects.requireNonNull(Objects.requireNonNull(numbers.get(table)).get(inFile));
    }

    private static boolean isCommunity(TableRule rule) {
        return rule.name().equals(CommunityRules.TABLE);
    }

    private static boolean isPairing(TableRule rule) {
        return rule.name().equals(MentoringRules.PAIRING);
    }

    /** Whether the row's own number stands in its key. */
    private static boolean ends(TableRule rule, FileRow row) {
        return rule.columns().get(TableRule.KEY) instanceof Keyed keyed
                && !FileCheck.withoutEnd(keyed, row).equals(row.text(TableRule.KEY));
    }

    private Map<String, Object> values(TableRule rule, List<Column> columns, FileRow row) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Column column : columns) {
            value(rule, column, row).ifPresent(value -> values.put(column.name(), value));
        }
        if (isCommunity(rule)) {
            settle(values, row);
        } else if (rule.name().equals(MentoringRules.ENROLMENT)) {
            pairs.settle(values, row);
        } else if (isPairing(rule)) {
            FiledPairs.settle(values, row, now);
        }
        if (homes.otherSite()) {
            values.remove(CommunityRules.WELCOME_PAGE);
            values.remove(RestoredTables.PAGE);
        }
        return values;
    }

    private Optional<Object> value(TableRule rule, Column column, FileRow row) {
        ColumnRule own = rule.rule(column);
        if (own instanceof Made) {
            return made(rule.name(), column, row);
        }
        Optional<Object> value = Optional.ofNullable(row.values().get(column.name()));
        if (own instanceof Refers refers) {
            return refers.table().equals(rule.name())
                    ? Optional.empty()
                    : value.map(number -> number(refers.table(), (long) number));
        }
        if (own instanceof Keyed) {
            return Optional.of(key(rule, row, NOT_YET + row.id()));
        }
        return value.map(each -> column.kind() == Kind.INT ? Math.toIntExact((long) each) : each);
    }

    /** The key of a row, made of what its columns hold here. */
    private String key(TableRule rule, FileRow row, String number) {
        Keyed keyed = (Keyed) Objects.requireNonNull(rule.columns().get(TableRule.KEY));
        String[] before = FileCheck.withoutEnd(keyed, row).split("\\|", -1);
        for (Column column : tables.columns(rule.name())) {
            int at = keyed.parts().indexOf(column.name());
            if (at >= 0 && rule.rule(column) instanceof Refers refers) {
                before[at] = Long.toString(number(refers.table(), row.numberOrNone(column.name())));
            }
        }
        return String.join("|", before) + (ends(rule, row) ? keyed.ended() + number : "");
    }

    private Optional<Object> made(String table, Column column, FileRow row) {
        return switch (table) {
            case MemberRules.TABLE -> Optional.of(sortName(row));
            case RestoredTables.AMBITIONS -> Optional.of(Math.toIntExact(votes.getOrDefault(row.id(), 0L)));
            case CommunityRules.TABLE, MentoringRules.ENROLMENT -> Optional.empty();
            case MentoringRules.PAIRING ->
                Optional.of(
                        FiledPairs.isOpen(row)
                                ? FiledPairs.key(row, number(MentoringRules.PROGRAMME, row.numberOrNone("programmeId")))
                                : NOT_YET + row.id());
            // The newest notice that somebody has seen: there is none here.
            default -> Optional.of(0L);
        };
    }

    private String sortName(FileRow member) {
        String name = people.person(new UserId(member.text("userKey"))).name();
        return SortName.of(name).value();
    }

    /** What a community is here: at home in a space, or archived without one. */
    private void settle(Map<String, Object> values, FileRow row) {
        Optional<Space> space = homes.of(row.id());
        String name = space.map(Space::name).orElse(row.text("name"));
        values.put("name", name);
        values.put("nameSort", SortName.of(name).value());
        String key = space.map(each -> each.key().value()).orElseGet(() -> Homes.gone(row, NOT_YET + row.id()));
        values.put(CommunityRules.SPACE, key);
        Arrangements topics = Arrangements.none().withTopics(row.lines("topics"));
        Home home = new Home(new SpaceKey(key), Optional.empty(), name);
        values.put(
                "searchText",
                Sought.of(home, Charter.about(row.text("concern")), topics).value());
        space.ifPresent(each -> values.put("spaceId", each.id()));
        if (space.isEmpty()) {
            if (homes.otherSite()) {
                values.remove("spaceId");
            }
            if (!row.is("lifeStatus", CommunityStatus.ARCHIVED)) {
                values.put("lifeStatus", CommunityStatus.ARCHIVED.name());
                values.put("statusMs", now.toEpochMilli());
            }
        }
        if (!groups.allow(row.text(CommunityRules.GROUP))) {
            values.remove(CommunityRules.GROUP);
        }
        Map<String, Long> counts = members.getOrDefault(row.id(), Map.of());
        values.put("memberCount", Math.toIntExact(counts.getOrDefault("memberCount", 0L)));
        values.put("waitingCount", Math.toIntExact(counts.getOrDefault("waitingCount", 0L)));
        Optional.ofNullable(counts.get("guestCount"))
                .ifPresent(guests -> values.put("guestCount", Math.toIntExact(guests)));
    }
}
