package io.guildhall.expertise.ao;

import static io.guildhall.kernel.ao.Columns.text;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.community.CommunityId;
import io.guildhall.expertise.Balance;
import io.guildhall.expertise.Balance.Count;
import io.guildhall.expertise.Balances;
import io.guildhall.kernel.ao.Batch;
import io.guildhall.kernel.ao.In;
import io.guildhall.kernel.ao.Unique;
import io.guildhall.people.SkillId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;

/** What is wanted and offered, in the host's database. */
@Named
final class AoBalances implements Balances {
    private final ActiveObjects ao;

    @Inject
    AoBalances(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Balance of(CommunityId community) {
        return row(community).map(AoBalances::balance).orElse(Balance.NOTHING);
    }

    @Override
    public Map<CommunityId, Balance> all() {
        return Stream.of(ao.find(BalanceRecord.class, Query.select()))
                .collect(Collectors.toMap(
                        row -> new CommunityId(Long.parseLong(row.getUniqKey())), AoBalances::balance));
    }

    /** Whoever counted anew knows everything of a row, so a new one comes in its place. */
    @Override
    public void keep(Map<CommunityId, Balance> balances) {
        List<String> keys = balances.keySet().stream().map(AoBalances::key).toList();
        In.chunks("UNIQ_KEY", keys).forEach(in -> ao.deleteWithSQL(BalanceRecord.class, in.criteria(), in.after()));
        Map<CommunityId, Balance> counted = new HashMap<>(balances);
        counted.values().removeIf(Balance.NOTHING::equals);
        Unique.writing("balances", () -> {
            Batch.create(
                    ao,
                    BalanceRecord.class,
                    counted.entrySet().stream().map(AoBalances::row).toList());
            return counted;
        });
    }

    private static Map<String, @Nullable Object> row(Map.Entry<CommunityId, Balance> counted) {
        Balance balance = counted.getValue();
        return Batch.row(
                "UNIQ_KEY", key(counted.getKey()),
                "GAPS", line(balance.gaps()),
                "OFFERED", line(balance.offered()),
                "UNASKED", line(balance.unasked()));
    }

    private Optional<BalanceRecord> row(CommunityId community) {
        return Stream.of(ao.find(BalanceRecord.class, Query.select().where("UNIQ_KEY = ?", key(community))))
                .findFirst();
    }

    private static String key(CommunityId community) {
        return Long.toString(community.value());
    }

    private static Balance balance(BalanceRecord row) {
        return new Balance(counts(row.getGaps()), counts(row.getOffered()), counts(row.getUnasked()));
    }

    private static @Nullable String line(List<Count> counts) {
        return counts.isEmpty()
                ? null
                : counts.stream()
                        .map(count -> count.skill().value() + ":" + count.people())
                        .collect(Collectors.joining(" "));
    }

    private static List<Count> counts(@Nullable String line) {
        return Stream.of(text(line).split(" "))
                .filter(each -> !each.isEmpty())
                .map(each -> each.split(":"))
                .map(each -> new Count(new SkillId(Long.parseLong(each[0])), Integer.parseInt(each[1])))
                .toList();
    }
}
