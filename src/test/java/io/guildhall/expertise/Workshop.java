package io.guildhall.expertise;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.Chore;
import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Guild;
import io.guildhall.people.SkillId;
import io.guildhall.people.Skills;
import io.guildhall.profile.About;
import io.guildhall.profile.InMemoryProfiles;
import io.guildhall.profile.Profile;
import io.guildhall.profile.ProfileSkill;
import io.guildhall.profile.Profiles;
import io.guildhall.profile.SkillKind;
import io.guildhall.profile.Visibility;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** People who say what they offer and want, and the services that find them. */
public final class Workshop {
    public final Guild guild;
    public final ExpertService experts;
    public final BalanceService balance;
    public final Chore counting;
    public final Profiles profiles;
    public final SiteWords words;
    final Balances balances;
    private final Skills skills;
    private final Transactions transactions;

    /** In memory. */
    public Workshop(Guild guild) {
        this(guild, guild.skills, new InMemoryProfiles(), new InMemoryBalances(), new InMemoryTransactions());
    }

    public Workshop(Guild guild, Skills skills, Profiles profiles, Balances balances, Transactions transactions) {
        this.guild = guild;
        this.skills = skills;
        this.profiles = profiles;
        this.balances = balances;
        this.transactions = transactions;
        Vocabulary vocabulary = new Vocabulary(skills, guild.clock);
        words = vocabulary;
        guild.skilled = new OfferedSkills(vocabulary, profiles);
        experts = new ExpertService(vocabulary, profiles, guild.door, guild.memberships, guild.people, guild.known);
        balance = new BalanceService(vocabulary, balances, guild.door, guild.known);
        counting = new BalanceChore(
                guild.communities, profiles, guild.memberships, guild.people, balances, transactions, guild.known);
    }

    /** The number of a skill, which joins the words of the site where it is new. */
    SkillId skill(String label) {
        return transactions.inTransaction(
                () -> skills.shared(List.of(label)).get(0).id());
    }

    /** Somebody offers skills at a level: {@code "Kubernetes 4"}. */
    public Workshop offers(String username, Visibility visibility, Optional<Integer> hours, String... offers) {
        return says(username, visibility, hours, SkillKind.OFFER, offers);
    }

    public Workshop offers(String username, String... offers) {
        return offers(username, Visibility.EVERYONE, Optional.empty(), offers);
    }

    public Workshop wants(String username, String... wants) {
        return says(username, Visibility.EVERYONE, Optional.empty(), SkillKind.WANT, wants);
    }

    public Workshop says(
            String username, Visibility visibility, Optional<Integer> hours, SkillKind kind, String... named) {
        List<ProfileSkill> skillsOf = skills(kind, named);
        return says(username, new About(skillsOf, List.of(), Optional.empty(), hours, "", visibility, true));
    }

    private List<ProfileSkill> skills(SkillKind kind, String... named) {
        return Arrays.stream(named)
                .map(each -> new ProfileSkill(
                        kind,
                        skill(each.substring(0, each.length() - 2)),
                        Integer.parseInt(each.substring(each.length() - 1)),
                        1))
                .toList();
    }

    /** Somebody offers skills to everybody, and does not want to be suggested. */
    public Workshop unsuggestible(String username, String... offers) {
        List<ProfileSkill> skillsOf = skills(SkillKind.OFFER, offers);
        return says(
                username,
                new About(skillsOf, List.of(), Optional.empty(), Optional.empty(), "", Visibility.EVERYONE, false));
    }

    private Workshop says(String username, About about) {
        transactions.inTransaction(() -> {
            profiles.add(Profile.unsaid(user(username)).saying(about, guild.clock.instant()));
            return true;
        });
        return this;
    }

    UserId user(String username) {
        return guild.person(username).user().orElseThrow();
    }

    CommunityId community(String spaceKey) {
        return guild.communities.find(new SpaceKey(spaceKey)).orElseThrow().id();
    }

    Experts found(String viewer, ExpertQuery query) {
        return experts.findWithPlaces(guild.person(viewer), query).result().orElseThrow();
    }

    List<String> names(String viewer, String question) {
        return names(found(viewer, asking(question)));
    }

    static List<String> names(Experts experts) {
        return experts.found().stream().map(expert -> expert.person().name()).toList();
    }

    static ExpertQuery asking(String question) {
        return new ExpertQuery(question, false, Optional.empty(), false, 1, 25);
    }

    static ExpertQuery in(String space, String question) {
        return new ExpertQuery(question, false, Optional.of(space), false, 1, 25);
    }

    Viewer viewer(String username) {
        return guild.person(username);
    }
}
