package io.guildhall.suggestion.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.community.CommunityId;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.ao.In;
import io.guildhall.kernel.ao.Unique;
import io.guildhall.suggestion.Dismissal;
import io.guildhall.suggestion.Dismissals;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;

/** What is not to be suggested again, in the host's database. */
@Named
final class AoDismissals implements Dismissals {
    private final ActiveObjects ao;

    @Inject
    AoDismissals(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Set<UserId> notFitting(CommunityId community, Collection<UserId> people) {
        return In.chunks(
                        "UNIQ_KEY",
                        people.stream()
                                .map(person -> key(Dismissal.ofPerson(person, community)))
                                .toList())
                .stream()
                .flatMap(in -> Stream.of(ao.find(DismissalRecord.class, in.criteria(), in.after())))
                .map(row -> new UserId(row.getUserKey()))
                .collect(Collectors.toSet());
    }

    @Override
    public Set<Dismissal> of(UserId user) {
        return Stream.of(ao.find(
                        DismissalRecord.class,
                        "USER_KEY = ? AND KIND <> ?",
                        user.value(),
                        Dismissal.Kind.PERSON.name()))
                .map(row -> new Dismissal(Dismissal.Kind.valueOf(row.getKind()), row.getSubject(), user))
                .collect(Collectors.toSet());
    }

    @Override
    public boolean add(Dismissal dismissal, Instant at) {
        String key = key(dismissal);
        if (ao.count(DismissalRecord.class, "UNIQ_KEY = ?", key) > 0) {
            return false;
        }
        Unique.writing(
                key,
                () -> ao.create(
                        DismissalRecord.class,
                        new DBParam("UNIQ_KEY", key),
                        new DBParam("KIND", dismissal.kind().name()),
                        new DBParam("SUBJECT", dismissal.subject()),
                        new DBParam("USER_KEY", dismissal.user().value()),
                        new DBParam("AT_MS", at.toEpochMilli())));
        return true;
    }

    @Override
    public boolean remove(Dismissal dismissal) {
        return ao.deleteWithSQL(DismissalRecord.class, "UNIQ_KEY = ?", key(dismissal)) > 0;
    }

    private static String key(Dismissal dismissal) {
        return dismissal.kind() + "|" + dismissal.subject() + "|"
                + dismissal.user().value();
    }
}
