package io.guildhall.expertise.ao;

import static io.guildhall.kernel.ao.Columns.setOrClear;
import static io.guildhall.kernel.ao.Columns.text;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.community.CommunityId;
import io.guildhall.expertise.Balance;
import io.guildhall.expertise.Balance.Count;
import io.guildhall.expertise.Balances;
import io.guildhall.kernel.ao.Unique;
import io.guildhall.people.SkillId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
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

    @Override
    public void keep(CommunityId community, Balance balance) {
        if (balance.equals(Balance.NOTHING)) {
            ao.deleteWithSQL(BalanceRecord.class, "UNIQ_KEY = ?", key(community));
            return;
        }
        BalanceRecord row = row(community)
                .orElseGet(() -> Unique.writing(
                        key(community), () -> ao.create(BalanceRecord.class, new DBParam("UNIQ_KEY", key(community)))));
        setOrClear(row.getGaps(), counts(balance.gaps()), row::setGaps);
        setOrClear(row.getOffered(), counts(balance.offered()), row::setOffered);
        setOrClear(row.getUnasked(), counts(balance.unasked()), row::setUnasked);
        row.save();
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

    private static Optional<String> counts(List<Count> counts) {
        return Optional.of(counts.stream()
                        .map(count -> count.skill().value() + ":" + count.people())
                        .collect(Collectors.joining(" ")))
                .filter(line -> !line.isEmpty());
    }

    private static List<Count> counts(@Nullable String line) {
        return Stream.of(text(line).split(" "))
                .filter(each -> !each.isEmpty())
                .map(each -> each.split(":"))
                .map(each -> new Count(new SkillId(Long.parseLong(each[0])), Integer.parseInt(each[1])))
                .toList();
    }
}
