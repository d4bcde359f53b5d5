package io.guildhall.meeting.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.ao.Unique;
import io.guildhall.meeting.FeedTokens;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.DBParam;

/** Personal addresses of calendars in the host's database. */
@Named
final class AoFeedTokens implements FeedTokens {
    private final ActiveObjects ao;

    @Inject
    AoFeedTokens(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<UserId> owner(String hash) {
        return Stream.of(ao.find(IcsTokenRecord.class, "TOKEN_HASH = ?", hash))
                .findFirst()
                .map(row -> new UserId(row.getUserKey()));
    }

    @Override
    public Optional<Instant> madeAt(UserId owner) {
        return row(owner).filter(AoFeedTokens::isLive).map(row -> Instant.ofEpochMilli(row.getMadeMs()));
    }

    @Override
    public void keep(UserId owner, String hash, Instant at) {
        Optional<IcsTokenRecord> row = row(owner);
        if (row.isPresent()) {
            row.get().setTokenHash(hash);
            row.get().setMadeMs(at.toEpochMilli());
            row.get().save();
            return;
        }
        DBParam[] columns = {
            new DBParam("USER_KEY", owner.value()),
            new DBParam("TOKEN_HASH", hash),
            new DBParam("MADE_MS", at.toEpochMilli())
        };
        Unique.writing(owner.value(), () -> ao.create(IcsTokenRecord.class, columns));
    }

    @Override
    public boolean remove(UserId owner) {
        Optional<IcsTokenRecord> row = row(owner).filter(AoFeedTokens::isLive);
        row.ifPresent(found -> {
            found.setTokenHash(null);
            found.save();
        });
        return row.isPresent();
    }

    private static boolean isLive(IcsTokenRecord row) {
        return row.getTokenHash() != null;
    }

    private Optional<IcsTokenRecord> row(UserId owner) {
        return Stream.of(ao.find(IcsTokenRecord.class, "USER_KEY = ?", owner.value()))
                .findFirst();
    }
}
