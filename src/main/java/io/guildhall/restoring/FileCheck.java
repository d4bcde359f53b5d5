package io.guildhall.restoring;

import io.guildhall.people.Skill;
import io.guildhall.restoring.ColumnRule.Holds;
import io.guildhall.restoring.ColumnRule.Keyed;
import io.guildhall.restoring.ColumnRule.Names;
import io.guildhall.restoring.ColumnRule.Refers;
import io.guildhall.restoring.Restoration.RowProblem;
import io.guildhall.restoring.Restoration.RowProblem.Kind;
import io.guildhall.site.StoredTables;
import io.guildhall.site.StoredTables.Column;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks at every value of a file, and then at how its rows fit together. Nobody is trusted to have left the file as it was written. */
final class FileCheck {
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9-]{1,60}");
    private static final int PERSON_MAX = 255;

    private final SiteFile file;
    private final StoredTables tables;
    private final Instant now;
    private final List<RowProblem> problems = new ArrayList<>();
    private final Map<String, Map<Long, FileRow>> rows = new LinkedHashMap<>();
    private final Set<String> people = new HashSet<>();
    private int wrong;

    FileCheck(SiteFile file, StoredTables tables, Instant now) {
        this.file = file;
        this.tables = tables;
        this.now = now;
    }

    FileCheck read() {
        List<String> known = tables.names();
        file.tables().keySet().stream()
                .filter(table -> !known.contains(table))
                .forEach(table -> problem(table, 0, "", Kind.UNKNOWN));
        List<TableRule> rules = RestoredTables.all();
        rules.forEach(this::read);
        if (wrong == 0) {
            rules.forEach(this::follow);
            circles(CommunityRules.TABLE, CommunityRules.PARENT);
            circles(RestoredTables.SKILLS, "mergedInto");
            managers();
            words();
        }
        if (wrong == 0) {
            new FiledPairs(rows(MentoringRules.PROGRAMME), rows(MentoringRules.PAIRING)).check(this);
            new FiledBadges(this).check();
        }
        return this;
    }

    /** The rows of a table by their numbers in the file. */
    Map<Long, FileRow> rows(String table) {
        return rows.getOrDefault(table, Map.of());
    }

    /** The keys of all people that are named. */
    Set<String> people() {
        return people;
    }

    List<RowProblem> problems() {
        return problems;
    }

    int wrong() {
        return wrong;
    }

    void problem(String table, int row, String column, Kind kind) {
        if (wrong++ < Restoration.SHOWN) {
            problems.add(new RowProblem(table, row, column, kind));
        }
    }

    private void read(TableRule rule) {
        if (!file.tables().containsKey(rule.name())) {
            problem(rule.name(), 0, "", Kind.MISSING);
            return;
        }
        List<Column> columns = tables.columns(rule.name());
        Map<Long, FileRow> found = new LinkedHashMap<>();
        Set<Object> keys = new HashSet<>();
        int no = 0;
        for (Map<String, Object> values : file.rows(rule.name())) {
            no++;
            FileRow row = new FileRow(values);
            if (row.id() == 0) {
                problem(rule.name(), no, FileRow.ID, Kind.BAD_VALUE);
            } else if (Optional.ofNullable(found.put(row.id(), row)).isPresent()) {
                problem(rule.name(), no, FileRow.ID, Kind.DUPLICATE);
            }
            if (isRight(rule, columns, row, no) && !isNatural(rule, row, keys)) {
                problem(rule.name(), no, rule.natural().orElse(""), Kind.DUPLICATE);
            }
        }
        rows.put(rule.name(), found);
    }

    private static boolean isNatural(TableRule rule, FileRow row, Set<Object> keys) {
        return rule.natural().map(column -> keys.add(row.text(column))).orElse(true);
    }

    private boolean isRight(TableRule rule, List<Column> columns, FileRow row, int no) {
        int before = wrong;
        Set<String> left = new HashSet<>(row.values().keySet());
        left.remove(FileRow.ID);
        for (Column column : columns) {
            left.remove(column.name());
            Object value = row.values().get(column.name());
            if (value == null) {
                if (column.needed()) {
                    problem(rule.name(), no, column.name(), Kind.MISSING);
                }
            } else if (!isOfItsKind(column, value) || !holds(rule.rule(column), value)) {
                problem(rule.name(), no, column.name(), Kind.BAD_VALUE);
            }
        }
        left.forEach(column -> problem(rule.name(), no, column, Kind.UNKNOWN));
        if (wrong == before && !(isKeyed(rule, row) && rule.together().test(row, now))) {
            problem(rule.name(), no, "", Kind.CONTRADICTION);
        }
        return wrong == before;
    }

    private static boolean isOfItsKind(Column column, Object value) {
        return switch (column.kind()) {
            case TEXT -> value instanceof String text && text.length() <= column.most();
            case LONG -> value instanceof Long;
            case INT -> value instanceof Long number && number >= Integer.MIN_VALUE && number <= Integer.MAX_VALUE;
            case FLAG -> value instanceof Boolean;
        };
    }

    private boolean holds(ColumnRule rule, Object value) {
        if (rule instanceof Holds own) {
            return own.right().test(value);
        }
        if (rule instanceof Names && value instanceof String key) {
            people.add(key);
            return isPerson(key);
        }
        return true;
    }

    /** Whether it could be the key of a person: the parts of the app's own keys stand between bars. */
    private static boolean isPerson(String key) {
        return !key.isBlank()
                && key.length() <= PERSON_MAX
                && key.indexOf('|') < 0
                && key.chars().noneMatch(Character::isISOControl);
    }

    /** Whether the key of a row is made of its columns. */
    private static boolean isKeyed(TableRule rule, FileRow row) {
        return !(rule.columns().get(TableRule.KEY) instanceof Keyed keyed) || isKeyed(keyed, row);
    }

    private static boolean isKeyed(Keyed keyed, FileRow row) {
        String key = row.text(TableRule.KEY);
        List<String> parts = List.of(withoutEnd(keyed, row).split("\\|", -1));
        boolean ends = !key.equals(withoutEnd(keyed, row));
        return parts.size() == keyed.parts().size()
                && (!ends || !keyed.ended().isEmpty())
                && Stream.iterate(0, at -> at < parts.size(), at -> at + 1)
                        .allMatch(at -> isPart(keyed.parts().get(at), parts.get(at), row));
    }

    private static boolean isPart(String column, String part, FileRow row) {
        return column.equals(Keyed.TOKEN)
                ? TOKEN.matcher(part).matches()
                : part.equals(String.valueOf(row.values().get(column)));
    }

    /** The key of a row without the number that stands behind that of something that is over. */
    static String withoutEnd(Keyed keyed, FileRow row) {
        String key = row.text(TableRule.KEY);
        String end = keyed.ended() + row.id();
        return !keyed.ended().isEmpty() && key.endsWith(end) ? key.substring(0, key.length() - end.length()) : key;
    }

    /** Whatever a row refers to must be in the file too. */
    private void follow(TableRule rule) {
        List<Column> columns = tables.columns(rule.name()).stream()
                .filter(column -> rule.rule(column) instanceof Refers)
                .toList();
        int no = 0;
        for (FileRow row : rows(rule.name()).values()) {
            no++;
            for (Column column : columns) {
                OptionalLong number = row.number(column.name());
                if (rule.rule(column) instanceof Refers refers
                        && number.isPresent()
                        && !rows(refers.table()).containsKey(number.getAsLong())) {
                    problem(rule.name(), no, column.name(), Kind.NO_SUCH_ROW);
                }
            }
            if (!isOfOneCommunity(rule.name(), row)) {
                problem(rule.name(), no, "", Kind.CONTRADICTION);
            }
        }
    }

    /** Whether what a row says of a membership and of a community is the same community, and nobody accepted rules that there are not. */
    private boolean isOfOneCommunity(String table, FileRow row) {
        boolean sameCommunity = row.number("membershipId").stream()
                .mapToObj(id -> Optional.ofNullable(rows(MemberRules.TABLE).get(id)))
                .flatMap(Optional::stream)
                .allMatch(member ->
                        !row.has("communityId") || member.number("communityId").equals(row.number("communityId")));
        boolean rulesAreThere = !table.equals(MemberRules.TABLE)
                || Optional.ofNullable(rows(CommunityRules.TABLE).get(row.numberOrNone("communityId"))).stream()
                        .allMatch(community -> row.numberOrNone("rulesNo") <= community.numberOrNone("rulesNo"));
        return sameCommunity && rulesAreThere;
    }

    private void circles(String table, String above) {
        circles(
                table,
                above,
                rows(table),
                FileRow::id,
                row -> Optional.of(row.numberOrNone(above)).filter(id -> id > 0));
    }

    private void managers() {
        Map<String, FileRow> facts = new LinkedHashMap<>();
        rows(RestoredTables.FACTS).values().forEach(row -> facts.put(row.text("userKey"), row));
        circles(
                RestoredTables.FACTS,
                "managerKey",
                facts,
                row -> row.text("userKey"),
                row -> Optional.of(row.text("managerKey")).filter(key -> !key.isEmpty()));
    }

    /** Each row is walked up from once: whatever was reached from another one leads nowhere bad. */
    private <K> void circles(
            String table,
            String column,
            Map<K, FileRow> all,
            Function<FileRow, K> key,
            Function<FileRow, Optional<K>> above) {
        Set<K> walked = new HashSet<>();
        int no = 0;
        for (FileRow row : all.values()) {
            no++;
            Set<K> chain = new HashSet<>();
            Optional<FileRow> at = Optional.of(row);
            while (at.isPresent() && !walked.contains(key.apply(at.get()))) {
                if (!chain.add(key.apply(at.get()))) {
                    problem(table, no, column, Kind.CIRCLE);
                    break;
                }
                at = at.flatMap(above).flatMap(next -> Optional.ofNullable(all.get(next)));
            }
            walked.addAll(chain);
        }
    }

    /** No two words of the site say the same, by their labels or by their synonyms; those that became part of another are its synonyms. */
    private void words() {
        Map<String, Long> taken = new HashMap<>();
        int no = 0;
        for (FileRow row : rows(RestoredTables.SKILLS).values()) {
            no++;
            if (row.has("mergedInto")) {
                continue;
            }
            boolean free = Stream.concat(
                            Stream.of(row.text("slug")),
                            row.lines("synonyms").stream().map(Skill::slug))
                    .distinct()
                    .allMatch(slug -> Optional.ofNullable(taken.putIfAbsent(slug, row.id()))
                            .isEmpty());
            if (!free) {
                problem(RestoredTables.SKILLS, no, "synonyms", Kind.DUPLICATE);
            }
        }
    }
}
