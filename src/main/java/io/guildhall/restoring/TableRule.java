package io.guildhall.restoring;

import io.guildhall.site.StoredTables.Column;
import io.guildhall.site.StoredTables.Kind;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * What the rows of a table must be like.
 *
 * @param columns the rules of those whose names do not say it all
 * @param mix what becomes of rows where the table has some here already
 * @param natural the column by which rows are told from one another; empty where only their numbers do
 * @param together whether the columns of a row, each of them right, are right together at a moment
 */
record TableRule(
        String name,
        Map<String, ColumnRule> columns,
        Mix mix,
        Optional<String> natural,
        BiPredicate<FileRow, Instant> together) {
    static final String KEY = "uniqKey";

    private static final long INT_MOST = 1_000_000_000;
    private static final Map<String, String> TABLES = Map.of(
            "nominationId", BadgeRules.NOMINATION,
            "communityId", "Community",
            "membershipId", "Membership",
            "ambitionId", "Ambition",
            "programmeId", MentoringRules.PROGRAMME,
            "pairingId", MentoringRules.PAIRING,
            "badgeId", BadgeRules.BADGE,
            "awardId", BadgeRules.AWARD);
    private static final Set<String> PEOPLE =
            Set.of("givenBy", "decidedBy", "offeredBy", "welcomedBy", "begunBy", "createdBy", "askedBy");

    /** What becomes of rows where the table has some here already. */
    enum Mix {
        /** Cannot be: they belong to communities, and there is none. */
        NEVER,
        /** Those of the file stay out, all of them. */
        NOT_AT_ALL,
        /** Those stay out in whose place there is one. */
        EACH
    }

    static TableRule of(String name) {
        return new TableRule(name, Map.of(), Mix.NEVER, Optional.empty(), (row, now) -> true);
    }

    TableRule with(String column, ColumnRule rule) {
        Map<String, ColumnRule> more = new LinkedHashMap<>(columns);
        more.put(column, rule);
        return new TableRule(name, more, mix, natural, together);
    }

    /** With a key of these columns. */
    TableRule keyed(String... parts) {
        return with(KEY, new ColumnRule.Keyed(List.of(parts), "")).by(Mix.NEVER, KEY);
    }

    /** The same for something that ends, and has its own number behind its key from then on. */
    TableRule keyedUntilOver(String ended, String... parts) {
        return with(KEY, new ColumnRule.Keyed(List.of(parts), ended)).by(Mix.NEVER, KEY);
    }

    TableRule by(Mix other, String column) {
        return new TableRule(name, columns, other, Optional.of(column), together);
    }

    TableRule together(BiPredicate<FileRow, Instant> right) {
        return new TableRule(name, columns, mix, natural, right);
    }

    /** The rule of a column: its own, or what its name and kind say. */
    ColumnRule rule(Column column) {
        ColumnRule own = columns.get(column.name());
        return own == null ? usual(column) : own;
    }

    private ColumnRule usual(Column column) {
        String called = column.name();
        if (TABLES.containsKey(called)) {
            return new ColumnRule.Refers(Objects.requireNonNull(TABLES.get(called)));
        }
        if (PEOPLE.contains(called) || called.endsWith("Key") && column.kind() == Kind.TEXT && !called.equals(KEY)) {
            return new ColumnRule.Names();
        }
        return switch (column.kind()) {
            case FLAG -> ColumnRule.flag();
            case INT -> ColumnRule.number(0, INT_MOST);
            case LONG -> {
                if (!called.endsWith("Ms")) {
                    throw new IllegalStateException("nobody said what is right for " + name + '.' + called);
                }
                yield ColumnRule.time();
            }
            case TEXT -> throw new IllegalStateException("nobody said what is right for " + name + '.' + called);
        };
    }
}
