package io.guildhall.notice.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.ao.Columns;
import io.guildhall.kernel.ao.In;
import io.guildhall.kernel.ao.Unique;
import io.guildhall.notice.Wishes;
import io.guildhall.notice.WishesOfPeople;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.DBParam;

/** Wishes in the host's database. */
@Named
final class AoWishes implements WishesOfPeople {
    private final ActiveObjects ao;

    @Inject
    AoWishes(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Map<UserId, Wishes> of(Collection<UserId> people) {
        Map<UserId, Wishes> all = new HashMap<>();
        people.forEach(person -> all.put(person, Wishes.UNSAID));
        List<String> keys = people.stream().map(UserId::value).distinct().toList();
        In.chunks("USER_KEY", keys).stream()
                .flatMap(in -> Stream.of(ao.find(WishRecord.class, in.criteria(), in.after())))
                .forEach(row -> all.put(new UserId(row.getUserKey()), wishes(row)));
        return all;
    }

    private static Wishes wishes(WishRecord row) {
        return new Wishes(
                row.isMailAtOnce(),
                row.isMailWeekly(),
                DayOfWeek.valueOf(row.getMailDay()),
                Columns.time(row.getQuietMs()),
                row.isPlainText(),
                row.getSeenId(),
                row.getRevisionNo());
    }

    @Override
    public void keep(UserId person, Wishes wishes) {
        WishRecord[] found = ao.find(WishRecord.class, "USER_KEY = ?", person.value());
        if (found.length == 0) {
            Unique.writing(person.value(), () -> ao.create(WishRecord.class, columns(person, wishes)));
            return;
        }
        WishRecord row = found[0];
        row.setMailAtOnce(wishes.atOnce());
        row.setMailWeekly(wishes.weekly());
        row.setMailDay(wishes.weekday().name());
        row.setQuietMs(wishes.quietUntil().map(Instant::toEpochMilli).orElse(null));
        row.setPlainText(wishes.plainText());
        row.setSeenId(wishes.seen());
        row.setRevisionNo(wishes.revision());
        row.save();
    }

    private static DBParam[] columns(UserId person, Wishes wishes) {
        List<DBParam> columns = new ArrayList<>(List.of(
                new DBParam("USER_KEY", person.value()),
                new DBParam("MAIL_AT_ONCE", wishes.atOnce()),
                new DBParam("MAIL_WEEKLY", wishes.weekly()),
                new DBParam("MAIL_DAY", wishes.weekday().name()),
                new DBParam("PLAIN_TEXT", wishes.plainText()),
                new DBParam("SEEN_ID", wishes.seen()),
                new DBParam("REVISION_NO", wishes.revision())));
        Optional<Long> quiet = wishes.quietUntil().map(Instant::toEpochMilli);
        quiet.ifPresent(until -> columns.add(new DBParam("QUIET_MS", until)));
        return columns.toArray(DBParam[]::new);
    }
}
