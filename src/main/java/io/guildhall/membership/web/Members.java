package io.guildhall.membership.web;

import io.guildhall.kernel.Page;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Sentence;
import io.guildhall.membership.Guest;
import io.guildhall.membership.Membership;
import io.guildhall.membership.Role;
import io.guildhall.membership.Skilled;
import io.guildhall.membership.Term;
import io.guildhall.membership.roster.MemberView;
import io.guildhall.membership.roster.RosterPage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes lines of members. */
public final class Members {
    private Members() {}

    /** Somebody with their roles, and since when. */
    public static MemberLine line(MemberView member, Look look) {
        Membership membership = member.membership();
        List<Role> roles = membership.roles().stream().sorted().toList();
        List<Role> offered = membership.offeredRoles().stream().sorted().toList();
        return new MemberLine(
                membership.user().value(),
                look.face(member.person()),
                words(roles, look),
                words(offered, look),
                names(Stream.concat(roles.stream(), offered.stream())),
                names(roles.stream()),
                badge(membership, look),
                membership.guest().map(Guest::organisation).orElse(""),
                membership.guest().map(guest -> guest.until().toString()).orElse(""),
                term(membership, look),
                since(membership, look),
                member.answers().stream()
                        .map(answer -> new MemberLine.AnswerLine(answer.question(), answer.text()))
                        .toList());
    }

    private static MemberLine.TermLine term(Membership membership, Look look) {
        boolean facilitates = membership.roles().contains(Role.FACILITATOR)
                || membership.offeredRoles().contains(Role.FACILITATOR);
        Optional<Term> term = membership.tenure().term();
        boolean over = term.filter(each -> each.isOver(look.dates().now())).isPresent();
        String words = term.map(each -> look.words()
                        .text(
                                over ? "guildhall.members.term.over" : "guildhall.members.term.until",
                                look.dates().day(each.until())))
                .orElse("");
        return new MemberLine.TermLine(
                facilitates, words, term.map(each -> each.until().toString()).orElse(""), over);
    }

    /** The last day of another year, from the end of a term or from now. */
    public static LocalDate nextTerm(Term term, Look look) {
        LocalDate today = Term.today(look.dates().now());
        LocalDate from = term.until().isBefore(today) ? today : term.until();
        LocalDate latest = Term.latest(look.dates().now());
        return from.plusYears(1).isAfter(latest) ? latest : from.plusYears(1);
    }

    /** What marks a guest; empty for members. */
    private static String badge(Membership membership, Look look) {
        return membership
                .guest()
                .map(guest -> look.words()
                        .text("guildhall.members.guest.until", look.dates().day(guest.until())))
                .orElse("");
    }

    static List<String> words(List<Role> roles, Look look) {
        return roles.stream()
                .map(role -> look.words().text("guildhall.role." + Cards.word(role)))
                .toList();
    }

    private static String names(Stream<Role> roles) {
        return roles.map(Role::name).collect(Collectors.joining(" "));
    }

    static List<MemberLine> lines(Page<MemberView> page, Look look) {
        return page.items().stream().map(member -> line(member, look)).toList();
    }

    /** How many are not on the page, in words; empty where it holds all of them. */
    static String others(Page<MemberView> page, Look look) {
        if (page.next().isEmpty()) {
            return "";
        }
        int rest = page.total().orElse(0) - page.items().size();
        return rest > 0
                ? look.words().count("guildhall.members.others", rest)
                : look.words().text("guildhall.members.others.some");
    }

    /** The same, or that not everybody was looked at. */
    static String others(RosterPage found, Look look) {
        return found.skilled()
                .map(Skilled::lookedAt)
                .filter(people -> people > 0)
                .map(people -> look.words().text("guildhall.members.skill.more", people))
                .orElseGet(() -> others(found.page(), look));
    }

    private static Sentence since(Membership membership, Look look) {
        return switch (membership.state()) {
            case REQUESTED -> look.dates().sentence("guildhall.members.asked", membership.since());
            case INVITED -> look.dates().sentence("guildhall.members.invited", membership.since());
            case BANNED -> look.dates().sentence("guildhall.members.banned", membership.since());
            default ->
                look.dates()
                        .sentence(
                                "guildhall.members.since", membership.joinedAt().orElse(membership.since()));
        };
    }
}
