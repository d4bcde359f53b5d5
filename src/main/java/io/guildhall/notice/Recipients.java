package io.guildhall.notice;

import io.guildhall.community.Community;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.UserId;
import io.guildhall.membership.Listeners;
import io.guildhall.membership.Membership;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out who hears of an occasion, as things stand when it is told. */
@Named
final class Recipients {
    /** How many members are told in one step. */
    static final int STEP = 100;

    /** Kinds of which whoever they are about hears nothing, though they are of those who are told: they learn of it with their badge. */
    private static final Set<OccasionKind> UNTOLD = EnumSet.of(
            OccasionKind.NOMINATION_READY,
            OccasionKind.NOMINATION_READY_FOR_ADMINISTRATORS,
            OccasionKind.NOMINATION_READY_FOR_SPONSORS,
            OccasionKind.NOMINATION_READY_FOR_SITE);

    private static final Stretch NOBODY = new Stretch(List.of(), OptionalLong.empty());

    private final Listeners listeners;

    @Inject
    Recipients(Listeners listeners) {
        this.listeners = listeners;
    }

    /**
     * The people of one step.
     *
     * @param people who hears of it: not who did it, and nobody who may not know of the community
     * @param reached where the next step begins; empty where this is the last
     */
    record Stretch(List<UserId> people, OptionalLong reached) {}

    /** The people that one row of the table names, after the membership that was told last. */
    Stretch of(KeptOccasion kept, NoticeRule.Told told, Optional<Community> community) {
        Occasion occasion = kept.occasion();
        return switch (told.audience()) {
            case PERSON -> whole(occasion.person().stream(), told, occasion, community);
            case SITE_ADMINS -> whole(listeners.siteAdministrators().stream(), told, occasion, community);
            default -> community.map(in -> within(kept, told, in)).orElse(NOBODY);
        };
    }

    private Stretch within(KeptOccasion kept, NoticeRule.Told told, Community community) {
        Stream<UserId> named = switch (told.audience()) {
            case FACILITATORS -> listeners.whoRun(community.id()).stream();
            case INVITER -> inviter(kept.occasion(), community).stream();
            case SPACE_ADMINS -> listeners.administrators(community).stream();
            default -> Stream.empty();
        };
        return told.audience() == Audience.MEMBERS
                ? members(kept, told, community)
                : whole(named, told, kept.occasion(), Optional.of(community));
    }

    private Optional<UserId> inviter(Occasion occasion, Community community) {
        return occasion.person()
                .flatMap(person -> listeners.standing(community.id(), person))
                .flatMap(Membership::decision)
                .map(Membership.Decision::by);
    }

    private Stretch whole(
            Stream<UserId> named, NoticeRule.Told told, Occasion occasion, Optional<Community> community) {
        Set<UserId> people = named.filter(user -> isTold(occasion, user)).collect(Collectors.toSet());
        Map<UserId, Membership> standings =
                community.map(in -> listeners.standings(in.id(), people)).orElse(Map.of());
        return new Stretch(
                people.stream()
                        .filter(user -> mayHear(user, community, Optional.ofNullable(standings.get(user)), told))
                        .toList(),
                OptionalLong.empty());
    }

    private Stretch members(KeptOccasion kept, NoticeRule.Told told, Community community) {
        Occasion occasion = kept.occasion();
        boolean newcomers = occasion.role().filter(Occasion.NEWCOMERS::equals).isPresent();
        Optional<String> role = occasion.role().filter(name -> !newcomers);
        List<Membership> step = listeners.members(community.id(), role, kept.reached(), STEP);
        Map<UserId, Membership> standings = new LinkedHashMap<>();
        step.stream()
                .filter(member -> isTold(occasion, member.user()))
                .filter(member -> !newcomers || member.isNewcomer(occasion.at()))
                .forEach(member -> standings.put(member.user(), member));
        List<UserId> people = standings.entrySet().stream()
                .filter(entry -> mayHear(entry.getKey(), Optional.of(community), Optional.of(entry.getValue()), told))
                .map(Map.Entry::getKey)
                .toList();
        boolean last = step.size() < STEP;
        return new Stretch(
                people,
                last
                        ? OptionalLong.empty()
                        : OptionalLong.of(step.get(step.size() - 1).id()));
    }

    private static boolean isTold(Occasion occasion, UserId user) {
        boolean behindTheirBack = UNTOLD.contains(occasion.kind())
                && occasion.person().filter(user::equals).isPresent();
        return !behindTheirBack && occasion.actor().filter(user::equals).isEmpty();
    }

    /** The same question is asked again whenever the notice is shown or mailed. */
    boolean mayHear(UserId user, Optional<Community> community, Optional<Membership> standing, NoticeRule.Told told) {
        boolean toPerson = told.audience() == Audience.PERSON;
        if (community.isEmpty()) {
            return toPerson ? listeners.isThere(user) : listeners.administersSite(user);
        }
        return toPerson
                ? listeners.mayKnowFromWithin(user, community.get(), standing)
                : listeners.mayKnow(user, community.get(), standing);
    }
}
