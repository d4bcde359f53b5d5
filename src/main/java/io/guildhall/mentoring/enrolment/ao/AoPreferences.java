package io.guildhall.mentoring.enrolment.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.ao.Columns;
import io.guildhall.kernel.ao.In;
import io.guildhall.kernel.ao.Unique;
import io.guildhall.mentoring.enrolment.Preference;
import io.guildhall.mentoring.enrolment.PreferenceKind;
import io.guildhall.mentoring.enrolment.Preferences;
import io.guildhall.mentoring.programme.ProgrammeId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;

/** Wishes and blocks in the host's database. */
@Named
final class AoPreferences implements Preferences {
    private final ActiveObjects ao;

    @Inject
    AoPreferences(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Preference> of(ProgrammeId programme, UserId owner) {
        return Stream.of(rows(programme, owner))
                .map(AoPreferences::preference)
                .sorted(Preference.ORDER)
                .toList();
    }

    private PreferenceRecord[] rows(ProgrammeId programme, UserId owner) {
        return ao.find(PreferenceRecord.class, "OWNER_KEY = ? AND PROGRAMME_ID = ?", owner.value(), programme.value());
    }

    /** Writes only what differs: most of it stays as it is each time. */
    @Override
    public void set(ProgrammeId programme, UserId owner, List<Preference> wanted) {
        Map<UserId, Preference> left = new HashMap<>();
        wanted.forEach(each -> left.put(each.target(), each));
        List<Long> gone = new ArrayList<>();
        for (PreferenceRecord row : rows(programme, owner)) {
            Preference before = preference(row);
            Preference after = left.remove(before.target());
            if (after == null) {
                gone.add(row.getID());
            } else if (!after.equals(before)) {
                Columns.set(before.kind().name(), after.kind().name(), row::setPrefKind);
                Columns.set(before.rank(), after.rank(), row::setRankNo);
                row.save();
            }
        }
        In.chunks("ID", gone).forEach(in -> ao.deleteWithSQL(PreferenceRecord.class, in.criteria(), in.after()));
        left.values().forEach(each -> add(programme, owner, each));
    }

    private void add(ProgrammeId programme, UserId owner, Preference made) {
        String key =
                programme.value() + "|" + owner.value() + "|" + made.target().value();
        DBParam[] columns = {
            new DBParam("UNIQ_KEY", key),
            new DBParam("PROGRAMME_ID", programme.value()),
            new DBParam("OWNER_KEY", owner.value()),
            new DBParam("TARGET_KEY", made.target().value()),
            new DBParam("PREF_KIND", made.kind().name()),
            new DBParam("RANK_NO", made.rank())
        };
        Unique.writing(key, () -> ao.create(PreferenceRecord.class, columns));
    }

    @Override
    public Set<UserId> blocked(ProgrammeId programme, UserId person, Collection<UserId> others) {
        return others(
                        person,
                        ao.find(
                                PreferenceRecord.class,
                                "PROGRAMME_ID = ? AND PREF_KIND = ? AND (OWNER_KEY = ? OR TARGET_KEY = ?)",
                                programme.value(),
                                PreferenceKind.BLOCK.name(),
                                person.value(),
                                person.value()))
                .filter(Set.copyOf(others)::contains)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<UserId> unshown(ProgrammeId programme, UserId person) {
        return others(
                        person,
                        ao.find(
                                PreferenceRecord.class,
                                "PROGRAMME_ID = ? AND (OWNER_KEY = ? AND PREF_KIND <> ? OR TARGET_KEY = ? AND PREF_KIND = ?)",
                                programme.value(),
                                person.value(),
                                PreferenceKind.WISH.name(),
                                person.value(),
                                PreferenceKind.BLOCK.name()))
                .collect(Collectors.toSet());
    }

    @Override
    public Map<UserId, Set<UserId>> blocks(ProgrammeId programme) {
        Map<UserId, Set<UserId>> blocks = new HashMap<>();
        for (PreferenceRecord row : ao.find(
                PreferenceRecord.class,
                "PROGRAMME_ID = ? AND PREF_KIND = ?",
                programme.value(),
                PreferenceKind.BLOCK.name())) {
            UserId owner = new UserId(row.getOwnerKey());
            UserId target = new UserId(row.getTargetKey());
            blocks.computeIfAbsent(owner, each -> new HashSet<>()).add(target);
            blocks.computeIfAbsent(target, each -> new HashSet<>()).add(owner);
        }
        return blocks;
    }

    @Override
    public Map<UserId, List<UserId>> wishes(ProgrammeId programme) {
        Map<UserId, List<UserId>> wishes = new HashMap<>();
        Stream.of(ao.find(
                        PreferenceRecord.class,
                        "PROGRAMME_ID = ? AND PREF_KIND = ?",
                        programme.value(),
                        PreferenceKind.WISH.name()))
                .sorted(Comparator.comparingInt(PreferenceRecord::getRankNo))
                .forEach(row -> wishes.computeIfAbsent(new UserId(row.getOwnerKey()), each -> new ArrayList<>())
                        .add(new UserId(row.getTargetKey())));
        return wishes;
    }

    private static Stream<UserId> others(UserId person, PreferenceRecord[] rows) {
        return Stream.of(rows)
                .map(row -> row.getOwnerKey().equals(person.value()) ? row.getTargetKey() : row.getOwnerKey())
                .map(UserId::new);
    }

    private static Preference preference(PreferenceRecord row) {
        return new Preference(
                new UserId(row.getTargetKey()), PreferenceKind.valueOf(row.getPrefKind()), row.getRankNo());
    }
}
