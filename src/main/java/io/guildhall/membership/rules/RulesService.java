package io.guildhall.membership.rules;

import io.guildhall.community.Community;
import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.GroundRules;
import io.guildhall.community.Home;
import io.guildhall.community.RulesVersion;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.SortName;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Change;
import io.guildhall.membership.Changes;
import io.guildhall.membership.Fresh;
import io.guildhall.membership.Ledger;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.MembershipRow;
import io.guildhall.membership.Sight;
import io.guildhall.membership.Sighting;
import io.guildhall.membership.joining.Threshold;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Ground rules: writing them, and accepting them as a member. On joining, {@link Threshold} asks for them. */
@Named
public final class RulesService {
    private static final int LIMIT_MAX = 100;
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    private final Sight sight;
    private final Changes changes;
    private final Ledger ledger;
    private final Rulebooks rulebooks;
    private final People people;
    private final Clock clock;

    @Inject
    public RulesService(Sight sight, Changes changes, Ledger ledger, Rulebooks rulebooks, People people, Clock clock) {
        this.sight = sight;
        this.changes = changes;
        this.ledger = ledger;
        this.rulebooks = rulebooks;
        this.people = people;
        this.clock = clock;
    }

    /** The rules that hold, for everybody who may know of the community. Two statements. */
    public Outcome<RulesView> of(Viewer viewer, String spaceKey) {
        return sight.of(viewer, spaceKey).map(sighting -> RulesView.of(sighting, clock.instant()));
    }

    /**
     * Every version of the rules, newest first.
     *
     * @param cursor where to go on, as a page returned it
     * @param limit 1 to 100
     */
    public Outcome<Page<RulesVersion>> versions(Viewer viewer, String spaceKey, Optional<String> cursor, int limit) {
        return sight.of(viewer, spaceKey)
                .then(sighting -> cursor.filter(given -> !NUMBER.matcher(given).matches())
                        .<Outcome<Page<RulesVersion>>>map(given -> Outcome.refused(MembershipRefusal.BAD_CURSOR))
                        .orElseGet(() -> Outcome.unchanged(page(sighting.community(), cursor, limit))));
    }

    private Page<RulesVersion> page(Community community, Optional<String> cursor, int wanted) {
        int limit = Math.max(1, Math.min(LIMIT_MAX, wanted));
        OptionalInt before = cursor.map(Integer::parseInt).map(OptionalInt::of).orElse(OptionalInt.empty());
        List<RulesVersion> versions = rulebooks.versions(community.id(), before, limit + 1);
        List<RulesVersion> shown = versions.subList(0, Math.min(limit, versions.size()));
        Optional<String> next = versions.size() > limit
                ? Optional.of(Integer.toString(shown.get(shown.size() - 1).no()))
                : Optional.empty();
        return new Page<>(shown, next, OptionalInt.empty());
    }

    /** Refused like {@link #change} where the viewer may not change the rules, or the revision is stale; for callers that check more. */
    public Outcome<RulesView> basis(Viewer viewer, String spaceKey, int revision) {
        return sight.of(viewer, spaceKey)
                .then(sighting -> refusal(sighting, revision)
                        .<Outcome<RulesView>>map(Outcome::refused)
                        .orElseGet(() -> Outcome.unchanged(RulesView.of(sighting, clock.instant()))));
    }

    /**
     * Writes the next version. Whoever writes rules accepts them.
     *
     * @param revision what the change was made from, as {@link RulesView#revision()} said; refused as stale where there is a newer one
     * @param text plain text of at most 10,000 characters, never blank
     */
    public Outcome<RulesView> change(Viewer viewer, String spaceKey, int revision, String text, RulesEdit edit) {
        Optional<UserId> by = viewer.user();
        if (by.isEmpty()) {
            return Outcome.refused(CommunityRefusal.LOGIN_NEEDED);
        }
        return changes.of(viewer, spaceKey, fresh -> change(fresh, by.get(), revision, text.strip(), edit));
    }

    private Change<RulesView> change(Fresh fresh, UserId by, int revision, String text, RulesEdit edit) {
        Optional<Refusal> refusal = refusal(fresh.sighting(), revision)
                .or(() -> GroundRules.problem(text)
                        .map(wrong -> Refusal.ofFields(CommunityRefusal.INVALID, List.of(wrong))));
        if (refusal.isPresent()) {
            return Change.none(Outcome.refused(refusal.get()));
        }
        Instant now = clock.instant();
        Community before = fresh.communityRow().value();
        Optional<GroundRules> held = before.arrangements().rules();
        boolean same = held.filter(rules -> rules.text().equals(text)).isPresent();
        if (same && edit == RulesEdit.CORRECTION) {
            return Change.none(Outcome.unchanged(RulesView.of(fresh.sighting(), now)));
        }
        GroundRules next = held.map(rules -> edit == RulesEdit.ASK
                        ? rules.askedAgain(text, now, fresh.sighting().grace())
                        : rules.corrected(text))
                .orElseGet(() -> GroundRules.first(text, now));
        return keep(fresh, before, next, by, now);
    }

    private Change<RulesView> keep(Fresh fresh, Community before, GroundRules next, UserId by, Instant now) {
        boolean asked = next.askedNo() == next.no();
        Community after =
                before.at(Home.in(fresh.space())).arranged(before.arrangements().withRules(next));
        fresh.communityRow().save(after);
        rulebooks.keep(new RulesVersion(after.id(), next.no(), next.text(), asked, by, now));
        Sighting sighting = fresh.sighting().now(after);
        Optional<MembershipRow> author =
                fresh.rowOf(by).filter(row -> row.value().isActive());
        if (author.isPresent()) {
            sighting = sighting.with(accepted(author.get(), next.no(), now));
        }
        String act = asked ? "rules.changed" : "rules.corrected";
        String versions = "version " + (next.no() - 1) + ">" + next.no();
        ledger.note(by, act, after.space(), "community", versions, now);
        LocalDate end = LocalDate.ofInstant(now.plus(sighting.grace()), ZoneOffset.UTC);
        ledger.tell(Occasion.ofAll(
                        asked ? OccasionKind.RULES_TO_ACCEPT : OccasionKind.RULES_CORRECTED,
                        after.id().value(),
                        after.space(),
                        Optional.of(by),
                        "rules-" + next.no(),
                        now)
                .saying(asked ? end.toString() : ""));
        return Change.made(
                RulesView.of(sighting, now), new RulesChanged(after.id(), after.space(), by, next.no(), asked, now));
    }

    /** Accepts the rules that hold, as an active member. Repeating is harmless. */
    public Outcome<RulesView> accept(Viewer viewer, String spaceKey, int version) {
        Optional<UserId> user = viewer.user();
        if (user.isEmpty()) {
            return Outcome.refused(CommunityRefusal.LOGIN_NEEDED);
        }
        return changes.of(viewer, spaceKey, fresh -> accept(fresh, user.get(), version));
    }

    private Change<RulesView> accept(Fresh fresh, UserId user, int version) {
        Optional<GroundRules> rules = fresh.community().arrangements().rules();
        Optional<MembershipRow> row =
                fresh.rowOf(user).filter(found -> found.value().isActive());
        if (row.isEmpty()) {
            return Change.none(Outcome.refused(MembershipRefusal.NOT_A_MEMBER));
        }
        if (rules.isEmpty()) {
            return Change.none(Outcome.refused(MembershipRefusal.NO_RULES));
        }
        Instant now = clock.instant();
        if (rules.get().no() != version) {
            return Change.none(Outcome.refused(MembershipRefusal.RULES_OUTDATED));
        }
        if (row.get().value().rulesAccepted().equals(OptionalInt.of(version))) {
            return Change.none(Outcome.unchanged(RulesView.of(fresh.sighting(), now)));
        }
        if (fresh.community().isArchived()) {
            return Change.none(Outcome.refused(CommunityRefusal.ARCHIVED));
        }
        Membership after = accepted(row.get(), version, now);
        String object = "user:" + user.value();
        ledger.note(user, "rules.accepted", fresh.space().key(), object, "version " + version, now);
        ledger.tell(Occasion.about(
                OccasionKind.RULES_ACCEPTED,
                after.community().value(),
                fresh.space().key(),
                user,
                Optional.of(user),
                now));
        return Change.made(
                RulesView.of(fresh.sighting().with(after), now),
                new RulesAccepted(after.community(), user, version, now));
    }

    private Membership accepted(MembershipRow row, int version, Instant now) {
        Membership after = row.value().accepting(version);
        row.save(after, SortName.of(people.person(after.user()).name()));
        rulebooks.keep(new RulesAcceptance(after.id(), version, now));
        return after;
    }

    private static Optional<Refusal> refusal(Sighting sighting, int revision) {
        if (!sighting.mayRun()) {
            return Optional.of(Refusal.of(CommunityRefusal.NOT_ALLOWED));
        }
        if (sighting.community().isArchived()) {
            return Optional.of(Refusal.of(CommunityRefusal.ARCHIVED));
        }
        int present = RulesView.revisionOf(sighting.community().arrangements().rules());
        return present == revision ? Optional.empty() : Optional.of(Refusal.of(CommunityRefusal.STALE, present));
    }
}
