package io.guildhall.people.ao;

import static io.guildhall.kernel.ao.Columns.text;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.ao.Batch;
import io.guildhall.kernel.ao.In;
import io.guildhall.people.Facts;
import io.guildhall.people.PersonFacts;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the organisation says of people, in the host's database. */
@Named
final class AoPersonFacts implements PersonFacts {
    private final ActiveObjects ao;

    @Inject
    AoPersonFacts(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Map<UserId, Facts> of(Collection<UserId> people) {
        return chunks(people).stream()
                .flatMap(in -> Stream.of(ao.find(PersonFactsRecord.class, in.criteria(), in.after())))
                .map(AoPersonFacts::facts)
                .collect(Collectors.toMap(Facts::person, Function.identity()));
    }

    private static List<In> chunks(Collection<UserId> people) {
        return In.chunks(
                "USER_KEY", people.stream().map(UserId::value).distinct().toList());
    }

    private static Facts facts(PersonFactsRecord row) {
        Integer seniority = row.getSeniority();
        return new Facts(
                new UserId(row.getUserKey()),
                text(row.getDepartment()),
                text(row.getSite()),
                seniority == null ? OptionalInt.empty() : OptionalInt.of(seniority),
                Optional.ofNullable(row.getManagerKey()).map(UserId::new),
                Instant.ofEpochMilli(row.getAtMs()));
    }

    @Override
    public int count() {
        return ao.count(PersonFactsRecord.class, "ID > ?", 0L);
    }

    /** Rows are made anew: that is two statements, however many there are, where changing them would be one for each. */
    @Override
    public void put(List<Facts> facts) {
        chunks(facts.stream().map(Facts::person).toList())
                .forEach(in -> ao.deleteWithSQL(PersonFactsRecord.class, in.criteria(), in.after()));
        for (int from = 0; from < facts.size(); from += In.MAX) {
            Batch.create(
                    ao,
                    PersonFactsRecord.class,
                    facts.subList(from, Math.min(facts.size(), from + In.MAX)).stream()
                            .map(AoPersonFacts::row)
                            .toList());
        }
    }

    private static Map<String, @Nullable Object> row(Facts facts) {
        return Batch.row(
                "USER_KEY",
                facts.person().value(),
                "DEPARTMENT",
                orNull(facts.department()),
                "SITE",
                orNull(facts.site()),
                "SENIORITY",
                facts.seniority().isPresent() ? facts.seniority().getAsInt() : null,
                "MANAGER_KEY",
                facts.manager().map(UserId::value).orElse(null),
                "ORIGIN",
                "CSV",
                "AT_MS",
                facts.at().toEpochMilli());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
