package io.guildhall.mentoring.buddy;

import io.guildhall.community.CommunityId;
import io.guildhall.mentoring.programme.KnownProgrammes;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.newcomer.Buddies;
import io.guildhall.site.KnownSettings;
import io.guildhall.site.Pillar;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.Optional;

/** Programmes of buddies that are open, as this node knows them: the newest of a community is where its newcomers are led. */
@Named
final class OpenBuddies implements Buddies {
    private final KnownProgrammes known;
    private final KnownSettings settings;

    @Inject
    OpenBuddies(KnownProgrammes known, KnownSettings settings) {
        this.known = known;
        this.settings = settings;
    }

    @Override
    public Optional<String> programme(CommunityId community) {
        if (!settings.isOn(Pillar.MENTORING)) {
            return Optional.empty();
        }
        return known.open(ProgrammeKind.BUDDY).stream()
                .filter(each -> each.community().filter(community::equals).isPresent())
                .map(Programme::id)
                .max(Comparator.comparingLong(id -> id.value()))
                .map(id -> Long.toString(id.value()));
    }
}
