package io.guildhall.membership.roster;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.Place;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Memberships;
import io.guildhall.membership.MostActive;
import io.guildhall.membership.Role;
import io.guildhall.membership.RosterFilter;
import io.guildhall.membership.RosterLine;
import io.guildhall.membership.Sight;
import io.guildhall.membership.Sighting;
import io.guildhall.membership.questions.AnswerSheet;
import io.guildhall.membership.questions.JoinAnswer;
import io.guildhall.membership.questions.JoinAnswers;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Lists who is in a community. */
@Named
public final class RosterService {
    private static final int LIMIT_MAX = 100;
    private static final int SUCCESSORS = 3;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private final Sight sight;
    private final Memberships memberships;
    private final People people;
    private final JoinAnswers answers;
    private final MostActive active;

    @Inject
    public RosterService(Sight sight, Memberships memberships, People people, JoinAnswers answers, MostActive active) {
        this.sight = sight;
        this.memberships = memberships;
        this.people = people;
        this.answers = answers;
        this.active = active;
    }

    /**
     * Members by name, at most three statements, one more to go on after a page, and one more for what people answered who ask to join. Refused where the roster is hidden from the
     * viewer, or the viewer may not browse people; the details of that refusal hold how many members there are. The total is told for
     * active members without any filter: it is the community's own count.
     */
    public Outcome<Page<MemberView>> members(Viewer viewer, String spaceKey, RosterQuery query) {
        return sight.of(viewer, spaceKey).then(sighting -> members(sighting, query));
    }

    /**
     * Whom the viewer invited or proposed and who was not answered yet, the newest first; at most {@value #LIMIT_MAX} of each kind are looked at. At
     * most four statements. Refused to those who may not browse people.
     */
    public Outcome<List<MemberView>> askedBy(Viewer viewer, String spaceKey) {
        return sight.of(viewer, spaceKey)
                .then(sighting -> people.mayBrowse(viewer)
                        ? Outcome.unchanged(askedBy(sighting))
                        : Outcome.refused(MembershipRefusal.ROSTER_HIDDEN));
    }

    private List<MemberView> askedBy(Sighting sighting) {
        return Stream.of(MembershipState.INVITED, MembershipState.INVITE_REQUESTED)
                .flatMap(state ->
                        memberships
                                .page(sighting.community().id(), RosterFilter.of(state), Optional.empty(), LIMIT_MAX)
                                .stream())
                .map(RosterLine::membership)
                .filter(asked -> asked.decision()
                        .filter(decision -> sighting.viewer().is(decision.by()))
                        .isPresent())
                .sorted(Comparator.comparing(Membership::since).reversed())
                .map(asked -> new MemberView(asked, people.person(asked.user())))
                .toList();
    }

    /**
     * Up to three members whom the viewer could ask to facilitate: the most active, and then those who have been here longest. At most five statements.
     * Nobody for those who do not run the community, or may not browse people.
     */
    public Outcome<List<MemberView>> successors(Viewer viewer, String spaceKey) {
        return sight.of(viewer, spaceKey)
                .map(sighting ->
                        sighting.mayRun() && people.mayBrowse(viewer) ? successors(sighting) : List.<MemberView>of());
    }

    private List<MemberView> successors(Sighting sighting) {
        return active.of(sighting.community().id())
                .filter(member -> !member.isFacilitator())
                .filter(member -> !member.offeredRoles().contains(Role.FACILITATOR))
                .map(member -> new MemberView(member, people.person(member.user())))
                .filter(view -> view.person().state() == Person.State.ACTIVE)
                .limit(SUCCESSORS)
                .toList();
    }

    private Outcome<Page<MemberView>> members(Sighting sighting, RosterQuery query) {
        if (sighting.viewer().isAnonymous()) {
            return Outcome.refused(CommunityRefusal.LOGIN_NEEDED);
        }
        boolean open = query.state() == MembershipState.ACTIVE ? sighting.isRosterOpen() : sighting.mayRun();
        if (!open || !people.mayBrowse(sighting.viewer())) {
            return Outcome.refused(
                    MembershipRefusal.ROSTER_HIDDEN, sighting.community().memberCount());
        }
        Optional<Place> after = query.cursor().flatMap(cursor -> placeOf(sighting, cursor));
        if (query.cursor().isPresent() && after.isEmpty()) {
            return Outcome.refused(MembershipRefusal.BAD_CURSOR);
        }
        return Outcome.unchanged(page(sighting, query, after));
    }

    private Page<MemberView> page(Sighting sighting, RosterQuery query, Optional<Place> after) {
        int limit = Math.max(1, Math.min(LIMIT_MAX, query.limit()));
        List<RosterLine> lines = memberships.page(sighting.community().id(), query.filter(), after, limit + 1);
        List<RosterLine> shown = lines.subList(0, Math.min(limit, lines.size()));
        Optional<String> next = lines.size() > limit
                ? Optional.of(
                        Long.toString(shown.get(shown.size() - 1).membership().id()))
                : Optional.empty();
        Map<Long, AnswerSheet> sheets = query.state() == MembershipState.REQUESTED ? sheets(shown) : Map.of();
        List<MemberView> views = shown.stream()
                .map(RosterLine::membership)
                .map(membership ->
                        new MemberView(membership, people.person(membership.user()), answersOf(membership, sheets)))
                .toList();
        return new Page<>(views, next, total(sighting, query));
    }

    private Map<Long, AnswerSheet> sheets(List<RosterLine> requests) {
        return answers.newest(
                requests.stream().map(line -> line.membership().id()).toList());
    }

    /** What was answered with this request, not with one before it. */
    private static List<JoinAnswer> answersOf(Membership request, Map<Long, AnswerSheet> sheets) {
        return Optional.ofNullable(sheets.get(request.id()))
                .filter(sheet -> !sheet.at().isBefore(request.since()))
                .map(AnswerSheet::answers)
                .orElse(List.of());
    }

    /** A cursor names the membership it follows, never what that is sorted by: the name of somebody who is gone is not told. */
    private Optional<Place> placeOf(Sighting sighting, String cursor) {
        return NUMBER.matcher(cursor).matches()
                ? memberships.placeOf(sighting.community().id(), Long.parseLong(cursor))
                : Optional.empty();
    }

    private static OptionalInt total(Sighting sighting, RosterQuery query) {
        return query.filter().isAllMembers()
                ? OptionalInt.of(sighting.community().memberCount())
                : OptionalInt.empty();
    }
}
