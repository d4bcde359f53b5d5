package io.guildhall.mentoring.programme;

import io.guildhall.community.CommunityId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Port: the programmes as this node knows them, for what shows them at every turn: at most a minute old where another node changed them, at once
 * where this one did. Whatever decides reads {@link Programmes}.
 */
public interface KnownProgrammes {
    /** Those of a community, newest first. No statement; one where nothing is known that is fresh. */
    List<Programme> of(CommunityId community);

    /** Those across communities, newest first. The same. */
    List<Programme> across();

    /** Those of a kind that are open, of all communities and across. The same; where nothing is known, one for each five hundred that are open. */
    List<Programme> open(ProgrammeKind kind);

    /** Those of these numbers that are there. The same. */
    Map<ProgrammeId, Programme> byId(Collection<ProgrammeId> ids);

    /** One by its number. The same. */
    default Optional<Programme> find(ProgrammeId id) {
        return Optional.ofNullable(byId(List.of(id)).get(id));
    }

    /** What changed on this node, which holds at once. */
    void learn(Programme changed);
}
