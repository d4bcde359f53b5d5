package io.guildhall.newcomer;

import io.guildhall.community.Community;
import io.guildhall.community.NewcomerPath;
import io.guildhall.community.NewcomerStep;
import io.guildhall.community.StepAct;
import io.guildhall.membership.MemberKind;
import io.guildhall.membership.Membership;
import io.guildhall.membership.RulesStanding;
import io.guildhall.site.Pillar;
import io.guildhall.site.SiteSettings;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How far somebody has come on the path of a community. Pure.
 *
 * @param steps all of them, in their order
 * @param asked whether the viewer is asked to walk it: members, no guests and no facilitators, who came after it was made or were newcomers then. Who came longer
 *     than {@link Membership#NEWCOMER} before it was made knows their way; the day it was made decides, so that nobody is let go half-way
 */
public record Walk(List<FirstStep> steps, boolean asked) {
    public Walk {
        steps = List.copyOf(steps);
    }

    /**
     * @param standing the walker's own; empty for whoever only looks
     * @param buddies asked only where a step leads to a buddy
     */
    public static Walk of(
            Community community, Optional<Membership> standing, Instant now, SiteSettings site, Buddies buddies) {
        NewcomerPath path = community.arrangements().path();
        Optional<Membership> member = standing.filter(Membership::isActive);
        List<FirstStep> steps = path.steps().stream()
                .map(step -> new FirstStep(
                        step,
                        isOffered(step, community, now, site, buddies),
                        member.filter(own -> isDone(step, community, own)).isPresent()))
                .toList();
        boolean asked = member.filter(own -> own.kind() == MemberKind.MEMBER)
                .filter(own -> !own.isFacilitator())
                .filter(own -> path.madeAt().filter(own::isNewcomer).isPresent())
                .isPresent();
        return new Walk(steps, asked);
    }

    /** No step leads to what the community does not have, nor to what administrators switched off. */
    private static boolean isOffered(
            NewcomerStep step, Community community, Instant now, SiteSettings site, Buddies buddies) {
        return step.act().isEmpty() || isOffered(step.act().get(), community, now, site, buddies);
    }

    /** Whether an act leads somewhere in that community. */
    public static boolean isOffered(StepAct act, Community community, Instant now, SiteSettings site, Buddies buddies) {
        return switch (act) {
            case RULES -> community.arrangements().rules().isPresent();
            case WELCOME_PAGE -> true;
            case PROFILE -> site.isOn(Pillar.EXPERTISE);
            case BUDDY ->
                site.isOn(Pillar.MENTORING)
                        && !community.isArchived()
                        && buddies.programme(community.id()).isPresent();
            case NEXT_MEETING ->
                !community.isArchived()
                        && community
                                .arrangements()
                                .meeting()
                                .flatMap(meeting -> meeting.next(now))
                                .isPresent();
        };
    }

    /** Whoever accepted the rules has read them: they need not say so twice. */
    private static boolean isDone(NewcomerStep step, Community community, Membership own) {
        boolean accepted = step.act().filter(StepAct.RULES::equals).isPresent()
                && community
                        .arrangements()
                        .rules()
                        .filter(rules -> RulesStanding.isKept(rules, own))
                        .isPresent();
        return accepted || own.stepsDone().contains(step.no());
    }

    /** Those that lead somewhere now: what newcomers see. */
    public List<FirstStep> offered() {
        return steps.stream().filter(FirstStep::offered).toList();
    }

    /** How many of those offered are done. */
    public int done() {
        return (int) offered().stream().filter(FirstStep::done).count();
    }

    /** How many are offered. */
    public int all() {
        return offered().size();
    }

    /** The first one that is offered and not done. */
    public Optional<NewcomerStep> next() {
        return offered().stream()
                .filter(step -> !step.done())
                .map(FirstStep::step)
                .findFirst();
    }
}
