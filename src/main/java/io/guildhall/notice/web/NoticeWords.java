package io.guildhall.notice.web;

import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.People;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Dates;
import io.guildhall.kernel.web.Links;
import io.guildhall.kernel.web.Words;
import io.guildhall.notice.Audience;
import io.guildhall.notice.InboxLine;
import io.guildhall.notice.Target;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Puts notices into words for one reader. */
final class NoticeWords {
    /** Kinds whose detail is what somebody wrote to the reader. */
    private static final Set<OccasionKind> QUOTING = Set.of(
            OccasionKind.DECLINED,
            OccasionKind.REMOVED,
            OccasionKind.INVITED,
            OccasionKind.INVITE_DECLINED,
            OccasionKind.ANNOUNCED,
            OccasionKind.PROPOSAL_DECLINED);

    /** Kinds that may come with what somebody wrote to the reader, and have nothing or something else for a detail. */
    private static final Set<OccasionKind> LETTERS = Set.of(
            OccasionKind.KUDOS_GIVEN,
            OccasionKind.NOMINATION_REJECTED,
            OccasionKind.MENTORING_REQUESTED,
            OccasionKind.MENTORING_ACCEPTED,
            OccasionKind.MENTORING_DECLINED,
            OccasionKind.PAIRING_OFFERED,
            OccasionKind.PAIRING_OFFER_ACCEPTED,
            OccasionKind.PAIRING_OFFER_DECLINED,
            OccasionKind.AWARDED,
            OccasionKind.AWARD_REVOKED);

    private static final Set<OccasionKind> ABOUT_ROLES =
            Set.of(OccasionKind.ROLE_GIVEN, OccasionKind.ROLE_OFFERED, OccasionKind.ROLE_REFUSED);
    private static final Set<OccasionKind> ABOUT_DAYS = Set.of(
            OccasionKind.GUEST_ENDS,
            OccasionKind.GUEST_UNTIL_SET,
            OccasionKind.RULES_TO_ACCEPT,
            OccasionKind.TERM_SET,
            OccasionKind.TERM_ENDS,
            OccasionKind.TERM_OVER);

    /** Who is told names whether or not they may look through people: they decide about them. */
    private static final Set<Audience> RUNNING = Set.of(Audience.FACILITATORS, Audience.SITE_ADMINS);

    private final Words words;
    private final Dates dates;
    private final People people;
    private final boolean named;

    /** @param named whether the reader may be told names of people */
    NoticeWords(Words words, Dates dates, People people, boolean named) {
        this.words = words;
        this.dates = dates;
        this.people = people;
        this.named = named;
    }

    static NoticeWords of(UserId reader, Words words, Dates dates, People people) {
        return new NoticeWords(words, dates, people, people.mayBrowse(Viewer.of(reader)));
    }

    /** One line for the head of a mail, without line breaks and other control characters. */
    String subject(InboxLine line) {
        String text =
                words.text("guildhall.notice." + line.text() + ".subject", line.communityName(), who(line), what(line));
        return oneLine(text);
    }

    /** Takes out what may not stand in the head of a mail, and what only says how others are shown. */
    static String oneLine(String text) {
        return text.codePoints()
                .map(each -> Character.isISOControl(each) || each == 0x2028 || each == 0x2029 ? ' ' : each)
                .filter(each ->
                        Character.getType(each) != Character.FORMAT && Character.getType(each) != Character.SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll(" +", " ")
                .strip();
    }

    /** What happened, in one or two sentences. */
    String sentence(InboxLine line) {
        return words.text("guildhall.notice." + line.text() + ".line", line.communityName(), who(line), what(line));
    }

    /** What somebody wrote with it; empty where nobody did. */
    String quote(InboxLine line) {
        Occasion occasion = line.occasion();
        if (LETTERS.contains(occasion.kind())) {
            return occasion.words();
        }
        if (!QUOTING.contains(occasion.kind())) {
            return "";
        }
        return occasion.words().isEmpty() ? occasion.detail() : occasion.words();
    }

    /** Why the reader is told. */
    String why(InboxLine line) {
        return line.community().isEmpty() && line.why() == Audience.PERSON
                ? words.text("guildhall.letter.why.own")
                : words.text(
                        "guildhall.letter.why." + line.why().name().toLowerCase(Locale.ROOT), line.communityName());
    }

    /** The words on the link. */
    String button(InboxLine line) {
        return switch (line.target()) {
            case DIRECTORY -> words.text("guildhall.notice.button.directory");
            case PRIVACY -> words.text("guildhall.notice.button.privacy");
            case PROPOSALS -> words.text("guildhall.notice.button.proposals");
            case MINE -> words.text("guildhall.notice.button.mine");
            case BADGES -> words.text("guildhall.notice.button.badges");
            case KUDOS -> words.text("guildhall.notice.button.kudos");
            case PAIRING -> words.text("guildhall.notice.button.pairing");
            case AWARD -> words.text("guildhall.notice.button.award");
            case SPACE -> words.text("guildhall.notice.button.space");
            case PROGRAMME, REQUESTS -> words.text("guildhall.notice.button.programme");
            default -> words.text("guildhall.notice.button.community", line.communityName());
        };
    }

    /** Where the link leads, below the site's address. */
    static String path(InboxLine line, Links links) {
        return switch (line.target()) {
            case PRIVACY -> links.privacy();
            case PROPOSALS -> links.proposals();
            case MINE -> links.mine();
            case PAIRING -> links.pairing(line.occasion().reference().split(":")[1]);
            case REQUESTS -> links.programme(last(line.occasion().reference()));
            case AWARD -> links.award(last(line.occasion().reference()));
            case SPACE -> links.community(line.occasion().space());
            case DIRECTORY -> links.communities();
            case PROGRAMME -> links.programme(programme(line.occasion().detail()));
            default ->
                line.community()
                        .map(community -> path(line.target(), community.space(), links))
                        .orElseGet(links::communities);
        };
    }

    /** The number that follows {@code programme:} in a detail. */
    private static String programme(String detail) {
        return detail.replaceFirst("^programme:([0-9]+).*", "$1");
    }

    /** What follows the last colon of a reference. */
    private static String last(String reference) {
        return reference.substring(reference.lastIndexOf(':') + 1);
    }

    private static String path(Target target, SpaceKey space, Links links) {
        return switch (target) {
            case DESK -> links.desk(space);
            case ANNOUNCEMENTS -> links.community(space, "announcements");
            case BADGES -> links.community(space, "badges");
            case KUDOS -> links.community(space, "kudos");
            case LIFE -> links.community(space, "life");
            case MENTORING -> links.community(space, "mentoring");
            case REVIEW -> links.community(space, "review");
            default -> links.community(space);
        };
    }

    private String who(InboxLine line) {
        return line.named()
                .filter(person -> named || RUNNING.contains(line.why()))
                .map(person -> people.person(person).name())
                .orElseGet(() -> words.text("guildhall.notice.somebody"));
    }

    private String what(InboxLine line) {
        Occasion occasion = line.occasion();
        if (ABOUT_ROLES.contains(occasion.kind())) {
            List<String> roles = Stream.of(occasion.detail().split(","))
                    .filter(role -> !role.isBlank())
                    .map(role -> words.text("guildhall.role." + role.strip().toLowerCase(Locale.ROOT)))
                    .toList();
            return words.names(roles, 0);
        }
        if (ABOUT_DAYS.contains(occasion.kind())) {
            return day(occasion.detail());
        }
        return occasion.detail().startsWith(Occasion.STARTER_BADGE) ? badge(occasion.detail()) : occasion.detail();
    }

    /** A badge of the starter set is called in each language as people say there. */
    private String badge(String detail) {
        String which = detail.substring(Occasion.STARTER_BADGE.length()) + ".name";
        String key = "guildhall.badge.starter." + which;
        String name = words.text(key);
        return name.equals(key) ? detail : name;
    }

    private String day(String date) {
        try {
            return dates.day(LocalDate.parse(date));
        } catch (DateTimeParseException none) {
            return date;
        }
    }
}
