package io.guildhall.expertise;

import io.guildhall.kernel.UserId;
import io.guildhall.membership.Skilled;
import io.guildhall.membership.SkilledPeople;
import io.guildhall.people.Skill;
import io.guildhall.people.SkillId;
import io.guildhall.profile.Profiles;
import io.guildhall.profile.SkillKind;
import io.guildhall.profile.SkillMention;
import io.guildhall.profile.Visibility;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells rosters who offers a skill, of as many people as one question of the finder looks at. */
@Named
final class OfferedSkills implements SkilledPeople {
    private final Vocabulary vocabulary;
    private final Profiles profiles;

    @Inject
    OfferedSkills(Vocabulary vocabulary, Profiles profiles) {
        this.vocabulary = vocabulary;
        this.profiles = profiles;
    }

    @Override
    public Skilled offering(String text) {
        Reading reading = Reading.exactly(text, vocabulary.index());
        List<SkillId> meant = reading.meant().stream().map(Skill::id).toList();
        List<SkillMention> offers = meant.isEmpty()
                ? List.of()
                : profiles.mentioning(SkillKind.OFFER, meant, Visibility.SHARED, ExpertService.LOOKED_AT + 1);
        boolean more = offers.size() > ExpertService.LOOKED_AT;
        List<SkillMention> read = more ? offers.subList(0, ExpertService.LOOKED_AT) : offers;
        return new Skilled(
                reading.meant().stream().map(Skill::label).findFirst(),
                reading.nearest().stream().map(Skill::label).toList(),
                saidTo(Visibility.EVERYONE, read),
                saidTo(Visibility.MEMBERS, read),
                more ? ExpertService.LOOKED_AT : 0);
    }

    private static Set<UserId> saidTo(Visibility visibility, List<SkillMention> offers) {
        return offers.stream()
                .filter(offer -> offer.visibility() == visibility)
                .map(SkillMention::user)
                .collect(Collectors.toSet());
    }
}
