package io.guildhall.membership.roster;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.Place;
import io.guildhall.kernel.SortName;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.MemberKind;
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
import io.guildhall.membership.Skilled;
import io.guildhall.membership.SkilledPeople;
import io.guildhall.membership.questions.AnswerSheet;
import io.guildhall.membership.questions.JoinAnswer;
import io.guildhall.membership.questions.JoinAnswers;
import io.guildhall.people.Facts;
import io.guildhall.people.PersonFacts;
import io.guildhall.site.KnownSettings;
import io.guildhall.site.Pillar;
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
    /** How many people are looked at in one go to find those of a department. */
    private static final int LOOKED_AT = 500;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private final Sight sight;
    private final Memberships memberships;
    private final People people;
    private final JoinAnswers answers;
    private final MostActive active;
    private final SkilledPeople skills;
    private final PersonFacts facts;
    private final KnownSettings known;

    @Inject
    public RosterService(
            Sight sight,
            Memberships memberships,
            People people,
            JoinAnswers answers,
            MostActive active,
            SkilledPeople skills,
            PersonFacts facts,
            KnownSettings known) {
        this.sight = sight;
        this.memberships = memberships;
        this.people = people;
        this.answers = answers;
        this.active = active;
        this.skills = skills;
        this.facts = facts;
        this.known = known;
    }

    /**
     * Members by name, at most three statements, one more to go on after a page, and one more for what people answered who ask to join. Refused where the roster is hidden from the
     * viewer, or the viewer may not browse people; the details of that refusal hold how many members there are. The total is told for
     * active members without any filter: it is the community's own count.
     */
    public Outcome<Page<MemberView>> members(Viewer viewer, String spaceKey, RosterQuery query) {
        return look(viewer, spaceKey, query).map(RosterPage::page);
    }

    /**
     * The same with what became of the skill that was asked for. Then it is at most three statements too: who offers it is asked first, of as many people
     * as one question of the finder looks at, and nobody is found by what their profile does not show to the viewer. A department takes one statement
     * more, and looks at {@value #LOOKED_AT} people in one go: a page may be short, or even empty, and still have a next one.
     */
    public Outcome<RosterPage> look(Viewer viewer, String spaceKey, RosterQuery query) {
        if (query.skill().isBlank()) {
            return sight.of(viewer, spaceKey)
                    .then(sighting -> open(sighting, query))
                    .then(sighting -> listed(sighting, query))
                    .map(page -> new RosterPage(page, Optional.empty()));
        }
        return known.ifOn(Pillar.EXPERTISE, () -> offering(viewer, spaceKey, query));
    }

    private Outcome<RosterPage> offering(Viewer viewer, String spaceKey, RosterQuery query) {
        Skilled offering = skills.offering(query.skill());
        return sight.of(viewer, spaceKey, offering.people().toArray(UserId[]::new))
                .then(sighting -> open(sighting, query))
                .then(sighting -> skilled(sighting, query, offering))
                .map(page -> new RosterPage(page, Optional.of(offering)));
    }

    /** Whether the organisation says of anybody where they work; of whom is not told. One statement; not for those who may not browse people. */
    public boolean knowsDepartments(Viewer viewer) {
        return people.mayBrowse(viewer) && facts.count() > 0;
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

    /** The sighting, where the viewer may read that of it. */
    private Outcome<Sighting> open(Sighting sighting, RosterQuery query) {
        if (sighting.viewer().isAnonymous()) {
            return Outcome.refused(CommunityRefusal.LOGIN_NEEDED);
        }
        boolean open = query.state() == MembershipState.ACTIVE ? sighting.isRosterOpen() : sighting.mayRun();
        if (!open || !people.mayBrowse(sighting.viewer())) {
            return Outcome.refused(
                    MembershipRefusal.ROSTER_HIDDEN, sighting.community().memberCount());
        }
        return query.department().isBlank() || sighting.mayRun()
                ? Outcome.unchanged(sighting)
                : Outcome.refused(MembershipRefusal.NOT_FACILITATOR);
    }

    /** As the storage sorts them; where a department is asked for, of so many people as are looked at in one go. */
    private Outcome<Page<MemberView>> listed(Sighting sighting, RosterQuery query) {
        Optional<Place> after = query.cursor().flatMap(cursor -> placeOf(sighting, cursor));
        if (query.cursor().isPresent() && after.isEmpty()) {
            return Outcome.refused(MembershipRefusal.BAD_CURSOR);
        }
        int limit = limit(query);
        int read = query.department().isBlank() ? limit + 1 : LOOKED_AT;
        List<Membership> lines = memberships.page(sighting.community().id(), query.filter(), after, read).stream()
                .map(RosterLine::membership)
                .toList();
        List<Membership> fitting = ofDepartment(lines, query);
        boolean unread = fitting.size() <= limit && read > limit + 1 && lines.size() == read;
        Page<MemberView> page = page(fitting, query, total(sighting, query));
        return Outcome.unchanged(
                unread ? new Page<>(page.items(), Optional.of(cursor(lines.get(read - 1))), page.total()) : page);
    }

    /** As the viewer may find them by what they offer, in the same order. */
    private Outcome<Page<MemberView>> skilled(Sighting sighting, RosterQuery query, Skilled skilled) {
        boolean fellow = sighting.standing()
                .filter(own -> own.isActive() && own.kind() == MemberKind.MEMBER)
                .isPresent();
        List<Membership> sorted = skilled.people().stream()
                .flatMap(user -> sighting.standingOf(user).stream())
                .filter(query::isFor)
                .filter(member ->
                        skilled.shows(member, fellow || sighting.viewer().is(member.user())))
                .map(member -> new MemberView(member, people.person(member.user())))
                .filter(view -> view.person().state() == Person.State.ACTIVE)
                .filter(view -> sortName(view).startsWith(query.filter().prefix()))
                .sorted(Comparator.comparing(RosterService::sortName)
                        .thenComparing(view -> view.membership().id()))
                .map(MemberView::membership)
                .toList();
        Optional<Membership> last = query.cursor()
                .flatMap(cursor -> sorted.stream()
                        .filter(member -> cursor(member).equals(cursor))
                        .findFirst());
        if (query.cursor().isPresent() && last.isEmpty()) {
            return Outcome.refused(MembershipRefusal.BAD_CURSOR);
        }
        int from = last.map(member -> sorted.indexOf(member) + 1).orElse(0);
        return Outcome.unchanged(
                page(ofDepartment(sorted.subList(from, sorted.size()), query), query, OptionalInt.empty()));
    }

    private static String sortName(MemberView view) {
        return SortName.of(view.person().name()).value();
    }

    private List<Membership> ofDepartment(List<Membership> members, RosterQuery query) {
        if (query.department().isBlank() || members.isEmpty()) {
            return members;
        }
        Map<UserId, Facts> known =
                facts.of(members.stream().map(Membership::user).toList());
        return members.stream()
                .filter(member -> Optional.ofNullable(known.get(member.user()))
                        .filter(said -> query.isOf(said.department()))
                        .isPresent())
                .toList();
    }

    private static int limit(RosterQuery query) {
        return Math.max(1, Math.min(LIMIT_MAX, query.limit()));
    }

    private static String cursor(Membership last) {
        return Long.toString(last.id());
    }

    /** The first of them. */
    private Page<MemberView> page(List<Membership> members, RosterQuery query, OptionalInt total) {
        List<Membership> shown = members.subList(0, Math.min(limit(query), members.size()));
        Optional<String> next =
                members.size() > shown.size() ? Optional.of(cursor(shown.get(shown.size() - 1))) : Optional.empty();
        Map<Long, AnswerSheet> sheets = query.state() == MembershipState.REQUESTED ? sheets(shown) : Map.of();
        List<MemberView> views = shown.stream()
                .map(membership ->
                        new MemberView(membership, people.person(membership.user()), answersOf(membership, sheets)))
                .toList();
        return new Page<>(views, next, total);
    }

    private Map<Long, AnswerSheet> sheets(List<Membership> requests) {
        return answers.newest(requests.stream().map(Membership::id).toList());
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
        return query.isWhole() ? OptionalInt.of(sighting.community().memberCount()) : OptionalInt.empty();
    }
}
