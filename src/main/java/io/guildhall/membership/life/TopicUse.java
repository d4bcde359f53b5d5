package io.guildhall.membership.life;

import io.guildhall.community.Arrangements;
import io.guildhall.community.Communities;
import io.guildhall.community.Community;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Outcome;
import io.guildhall.membership.Change;
import io.guildhall.membership.Changes;
import io.guildhall.membership.Fresh;
import io.guildhall.membership.Ledger;
import io.guildhall.people.Skill;
import io.guildhall.people.SkillId;
import io.guildhall.people.SkillUse;
import io.guildhall.people.Vocabulary.Moved;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Communities have skills as topics, written as the site writes them. */
@Named
public final class TopicUse implements SkillUse {
    /** How many communities are looked at to count: where so many share a few words, "so many" says it. */
    private static final int COUNTED_MAX = 1_000;

    private final Communities communities;
    private final Changes changes;
    private final Ledger ledger;
    private final Clock clock;

    @Inject
    public TopicUse(Communities communities, Changes changes, Ledger ledger, Clock clock) {
        this.communities = communities;
        this.changes = changes;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "communities";
    }

    @Override
    public Map<SkillId, Integer> count(Collection<Skill> skills) {
        Map<String, SkillId> ids =
                skills.stream().collect(Collectors.toMap(Skill::label, Skill::id, (one, same) -> one));
        Map<SkillId, Integer> counts = new HashMap<>();
        for (Community community : communities.about(ids.keySet(), COUNTED_MAX)) {
            community.arrangements().topics().stream()
                    .flatMap(topic -> Optional.ofNullable(ids.get(topic)).stream())
                    .forEach(id -> counts.merge(id, 1, Integer::sum));
        }
        return counts;
    }

    /** A community whose space is gone has no part in it any more: it keeps its words. */
    @Override
    public int follow(Moved moved, int most) {
        return (int) communities.about(moved.labels(), most).stream()
                .filter(community -> !community.home().isNowhere())
                .filter(community -> changes.bySystem(community, Set.of(), fresh -> follow(fresh, moved))
                        .result()
                        .isPresent())
                .count();
    }

    private Change<Community> follow(Fresh fresh, Moved moved) {
        Community before = fresh.communityRow().value();
        Arrangements arranged = before.arrangements();
        List<String> topics = arranged.topics().stream()
                .map(topic -> moved.labels().contains(topic) ? moved.now().label() : topic)
                .distinct()
                .toList();
        Community after = before.arranged(arranged.withTopics(topics));
        fresh.communityRow().save(after);
        ledger.note(
                Optional.empty(),
                OccasionKind.CHANGED.act(),
                before.space(),
                "community",
                "skill:" + moved.now().id().value(),
                clock.instant());
        return Change.none(Outcome.done(after));
    }
}
