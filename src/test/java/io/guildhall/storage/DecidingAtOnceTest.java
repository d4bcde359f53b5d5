package io.guildhall.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.Community;
import io.guildhall.community.CommunityStatus;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Asked;
import io.guildhall.membership.Guild;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.people.Merger;
import io.guildhall.people.SkillId;
import io.guildhall.people.SkillRefusal;
import io.guildhall.people.Word;
import io.guildhall.privacy.ErasureProgress;
import io.guildhall.privacy.ErasureService;
import io.guildhall.privacy.PrivacyOf;
import io.guildhall.proposal.Approval;
import io.guildhall.proposal.ProposalRefusal;
import io.guildhall.proposal.ProposalsOf;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ada on one node and Olga on another, two who run the site and the space, decide the same at the same moment: it is done once, and whoever was second learns it. */
class DecidingAtOnceTest {
    private static final String KEY = "GARDEN";
    private static final int ROUNDS = 5;

    @ParameterizedTest
    @EnumSource(Storage.class)
    void erasing_somebody(Storage storage) throws Exception {
        try (Tables one = storage.open();
                Tables two = one.otherNode()) {
            Guild left = node(one);
            Guild right = node(two);
            Stream.of(left, right).forEach(guild -> guild.spaces.add(KEY, "Gardeners"));
            left.spaces.administer(KEY, ada(left));
            seen(left.founding.found(ada(left), Asked.founding(KEY, "Growing things")));
            ErasureService here = PrivacyOf.erasing(left, one);
            ErasureService there = PrivacyOf.erasing(right, two);
            for (int round = 0; round < ROUNDS; round++) {
                String quilla = known("quilla" + round, left, right);
                seen(left.joining.join(left.person("quilla" + round), KEY));
                String token = seen(here.preview(ada(left), quilla)).token();

                List<Outcome<ErasureProgress>> outcomes = AtOnce.both(
                        () -> here.erase(ada(left), quilla, token), () -> there.erase(olga(right), quilla, token));

                assertThat(outcomes)
                        .extracting(outcome -> seen(outcome).state())
                        .as("the second hears that nothing is kept any more")
                        .containsExactlyInAnyOrder(ErasureProgress.State.DONE, ErasureProgress.State.NOTHING_KEPT);
            }
            assertThat(audited(left, "privacy.erased")).isEqualTo(ROUNDS);
            assertThat(community(left, KEY).memberCount()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void the_same_proposal(Storage storage) throws Exception {
        try (Tables one = storage.open();
                Tables two = one.otherNode()) {
            Guild left = node(one);
            Guild right = node(two);
            ProposalsOf here = new ProposalsOf(left, one.proposals(), one.locks(), one.transactions());
            ProposalsOf there = new ProposalsOf(right, two.proposals(), two.locks(), two.transactions());
            known("bea", left, right);
            for (int round = 0; round < ROUNDS; round++) {
                String space = "HERE" + round;
                String other = "THERE" + round;
                Stream.of(left, right).forEach(guild -> {
                    guild.spaces.add(space, "Bakers");
                    guild.spaces.add(other, "Bakers");
                });
                long id = seen(here.service.propose(
                                left.person("bea"), ProposalsOf.of("Bakers", "Better bread", "token-0" + round)))
                        .proposal()
                        .id();

                List<Outcome<?>> outcomes = AtOnce.both(
                        () -> here.decisions.approve(ada(left), id, new Approval(space, Optional.empty())),
                        round % 2 == 0
                                ? () -> there.decisions.approve(olga(right), id, new Approval(other, Optional.empty()))
                                : () -> there.decisions.decline(olga(right), id, "Join the cooks"));

                boolean first = AtOnce.changed(outcomes.get(0));
                Refusal late = reason(outcomes.get(first ? 1 : 0));
                assertThat(outcomes).filteredOn(AtOnce::changed).hasSize(1);
                assertThat(late.code())
                        .isEqualTo(
                                first || round % 2 == 0
                                        ? ProposalRefusal.ALREADY_APPROVED
                                        : ProposalRefusal.ALREADY_DECLINED);
                assertThat(late.details()).containsExactly(first ? "Ada" : "Olga");
                assertThat(Stream.of(space, other)
                                .filter(key ->
                                        left.communities.find(new SpaceKey(key)).isPresent()))
                        .as("communities that were made")
                        .hasSize(first || round % 2 == 0 ? 1 : 0);
            }
            assertThat(audited(left, "proposal.approved") + audited(left, "proposal.declined"))
                    .isEqualTo(ROUNDS);
        }
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void into_what_a_word_is_merged(Storage storage) throws Exception {
        try (Tables one = storage.open();
                Tables two = one.otherNode()) {
            Guild left = node(one);
            Guild right = node(two);
            SkillId clay = word(left, "Clay");
            word(left, "Earth");
            for (int round = 0; round < ROUNDS; round++) {
                SkillId loam = word(left, "Loam " + round);
                String into = round % 2 == 0 ? "Clay" : "Earth";

                List<Outcome<Merger>> outcomes = AtOnce.both(
                        () -> left.vocabulary.merge(ada(left), loam, "Clay"),
                        () -> right.vocabulary.merge(olga(right), loam, into));

                assertThat(outcomes).filteredOn(AtOnce::changed).hasSize(1);
                if (into.equals("Clay")) {
                    assertThat(outcomes)
                            .allSatisfy(outcome ->
                                    assertThat(seen(outcome).into().id()).isEqualTo(clay));
                } else {
                    boolean first = AtOnce.changed(outcomes.get(0));
                    Refusal late = reason(outcomes.get(first ? 1 : 0));
                    assertThat(late.code()).isEqualTo(SkillRefusal.MERGED);
                    assertThat(late.details()).as("what it is now").containsExactly(first ? "Clay" : "Earth");
                }
            }
            assertThat(audited(left, "skill.merged")).isEqualTo(ROUNDS);
        }
    }

    /** Each into the other: that would leave neither. */
    @ParameterizedTest
    @EnumSource(Storage.class)
    void which_of_two_words_stays(Storage storage) throws Exception {
        try (Tables one = storage.open();
                Tables two = one.otherNode()) {
            Guild left = node(one);
            Guild right = node(two);
            for (int round = 0; round < ROUNDS; round++) {
                String here = "Here " + round;
                String there = "There " + round;
                SkillId first = word(left, here);
                SkillId second = word(left, there);

                List<Outcome<Merger>> outcomes = AtOnce.both(
                        () -> left.vocabulary.merge(ada(left), first, there),
                        () -> right.vocabulary.merge(olga(right), second, here));

                boolean done = AtOnce.changed(outcomes.get(0));
                assertThat(reason(outcomes.get(done ? 1 : 0)).code()).isEqualTo(SkillRefusal.ITSELF);
                assertThat(left.skills.named(here)).isPresent().isEqualTo(left.skills.named(there));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void whether_a_volunteer_facilitates(Storage storage) throws Exception {
        try (Tables one = storage.open();
                Tables two = one.otherNode()) {
            Guild left = node(one);
            Guild right = node(two);
            for (int round = 0; round < ROUNDS; round++) {
                String space = "ORPHAN" + round;
                String ben = volunteering(left, right, space);
                boolean agree = round % 2 == 0;

                List<Outcome<Membership>> outcomes = AtOnce.both(
                        () -> left.volunteers.confirm(ada(left), space, ben),
                        () -> agree
                                ? right.volunteers.confirm(olga(right), space, ben)
                                : right.volunteers.oppose(olga(right), space, ben));

                assertThat(outcomes).filteredOn(AtOnce::changed).hasSize(1);
                boolean first = AtOnce.changed(outcomes.get(0));
                if (agree) {
                    assertThat(outcomes)
                            .allSatisfy(outcome ->
                                    assertThat(seen(outcome).isFacilitator()).isTrue());
                } else {
                    assertThat(reason(outcomes.get(first ? 1 : 0)).code())
                            .isEqualTo(MembershipRefusal.NOT_VOLUNTEERING);
                }
                assertThat(left.memberships.find(community(left, space).id(), new UserId(ben)))
                        .get()
                        .extracting(Membership::isFacilitator)
                        .isEqualTo(agree || first);
                assertThat(community(left, space).life().status())
                        .isEqualTo(agree || first ? CommunityStatus.ACTIVE : CommunityStatus.ORPHANED);
            }
        }
    }

    /** Somebody who offers to facilitate a community whose only facilitator has gone. */
    private static String volunteering(Guild left, Guild right, String space) {
        String founder = known("founder of " + space, left, right);
        String ben = known("ben of " + space, left, right);
        Stream.of(left, right).forEach(guild -> {
            guild.spaces.add(space, "Gardeners");
            Stream.of("ada", "olga", "founder of " + space)
                    .forEach(name -> guild.spaces.administer(space, guild.person(name)));
        });
        seen(left.founding.found(left.person("founder of " + space), Asked.founding(space, "Growing things")));
        left.launched(space);
        seen(left.joining.join(left.person("ben of " + space), space));
        Stream.of(left, right).forEach(guild -> guild.people.deactivate(new UserId(founder)));
        left.presence.run();
        seen(left.volunteers.volunteer(left.person("ben of " + space), space));
        return ben;
    }

    private static Guild node(Tables tables) {
        Guild guild = tables.guild();
        Stream.of(ada(guild), olga(guild)).forEach(guild.people::makeAdministrator);
        return guild;
    }

    private static Viewer ada(Guild guild) {
        return guild.person("ada");
    }

    private static Viewer olga(Guild guild) {
        return guild.person("olga");
    }

    /** Both nodes know that person, whose key it is. */
    private static String known(String username, Guild left, Guild right) {
        right.person(username);
        return left.person(username).user().orElseThrow().value();
    }

    private static SkillId word(Guild guild, String label) {
        return seen(guild.vocabulary.add(ada(guild), new Word(label, List.of())))
                .id();
    }

    private static Community community(Guild guild, String space) {
        return guild.communities.find(new SpaceKey(space)).orElseThrow();
    }

    private static long audited(Guild guild, String act) {
        return guild.audit.latest(100).stream()
                .filter(entry -> entry.act().equals(act))
                .count();
    }

    private static <T> T seen(Outcome<T> outcome) {
        return outcome.result()
                .orElseThrow(() -> new AssertionError(outcome.reason().orElseThrow()));
    }

    private static Refusal reason(Outcome<?> outcome) {
        return outcome.reason().orElseThrow(() -> new AssertionError(outcome));
    }
}
