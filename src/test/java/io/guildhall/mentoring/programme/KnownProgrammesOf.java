package io.guildhall.mentoring.programme;

import io.guildhall.community.CommunityId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a node knows where it always looks. */
public record KnownProgrammesOf(Programmes programmes) implements KnownProgrammes {
    @Override
    public List<Programme> of(CommunityId community) {
        return programmes.of(Optional.of(community));
    }

    @Override
    public List<Programme> across() {
        return programmes.of(Optional.empty());
    }

    @Override
    public List<Programme> open(ProgrammeKind kind) {
        return programmes.walk(Set.of(ProgrammeState.OPEN), 0, 500).stream()
                .filter(each -> each.kind() == kind)
                .toList();
    }

    @Override
    public Map<ProgrammeId, Programme> byId(Collection<ProgrammeId> ids) {
        return programmes.byId(ids).stream().collect(Collectors.toMap(Programme::id, Function.identity()));
    }

    @Override
    public void learn(Programme changed) {
        // It is looked up each time.
    }
}
