package io.guildhall.suggestion;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.expertise.SiteWords;
import io.guildhall.kernel.Audit;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Locks;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.PageSearch;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.people.Skill;
import io.guildhall.people.SkillId;
import io.guildhall.people.Skills;
import io.guildhall.profile.Profiles;
import io.guildhall.site.KnownSettings;
import io.guildhall.site.Pillar;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Suggests skills that somebody might offer, by the labels of pages that they wrote or changed (domain, section 9.19). They alone see it, and nothing of it
 * is kept until they take one into their profile, as any other.
 */
@Named
public final class SkillSuggestionService {
    /** How many skills are suggested at most. */
    public static final int SHOWN_MAX = 8;

    /** How many pages are looked at: those that changed last. */
    static final int LOOKED_AT = 50;

    /** How many pages must carry a label that the site has no word for. */
    private static final int NEW_ON_PAGES = 2;

    /** A label that may become a word: short enough to be kept where it is dismissed, and with a letter, so that it is no number of a skill. */
    private static final Pattern WORD = Pattern.compile("(?=.*\\p{L}).{2,30}");

    /** Labels that Confluence and its templates set by themselves. */
    private static final Set<String> OF_TEMPLATES = Set.of(
            "blueprint-index-page",
            "decision",
            "favourite",
            "file-list",
            "kb-how-to-article",
            "kb-troubleshooting-article",
            "meeting-notes",
            "prodreq",
            "requirements",
            "retrospective",
            "shared-links",
            "task-report");

    private static final Comparator<SuggestedSkill> BEST_FIRST = Comparator.comparing(
                    SuggestedSkill::known, Comparator.reverseOrder())
            .thenComparing(SuggestedSkill::pages, Comparator.reverseOrder())
            .thenComparing(found -> Skill.slug(found.skill()));

    private final PageSearch pages;
    private final Profiles profiles;
    private final SiteWords words;
    private final Skills skills;
    private final Dismissals dismissals;
    private final Audit audit;
    private final Locks locks;
    private final Transactions transactions;
    private final Clock clock;
    private final KnownSettings known;

    @Inject
    SkillSuggestionService(
            PageSearch pages,
            Profiles profiles,
            SiteWords words,
            Skills skills,
            Dismissals dismissals,
            Audit audit,
            Locks locks,
            Transactions transactions,
            Clock clock,
            KnownSettings known) {
        this.pages = pages;
        this.profiles = profiles;
        this.words = words;
        this.skills = skills;
        this.dismissals = dismissals;
        this.audit = audit;
        this.locks = locks;
        this.transactions = transactions;
        this.clock = clock;
        this.known = known;
    }

    /**
     * Skills that the viewer neither offers nor wants yet, words of the site first, then what is on more pages; for whoever is logged in. A label that is no
     * word of the site must be on two pages, and no template's. At most two statements, and one search of the host; a
     * third statement for a minute after the viewer brought the site a new word.
     */
    public Outcome<SuggestedSkills> of(Viewer viewer) {
        return user(viewer).map(user -> {
            Set<Dismissal> unwanted = dismissals.of(user);
            if (unwanted.contains(Dismissal.ofEverything(user))) {
                return new SuggestedSkills(List.of(), false);
            }
            return pages.labelsOfOwn(viewer, LOOKED_AT)
                    .map(labels -> new SuggestedSkills(suggested(user, labels, unwanted), true))
                    .orElseGet(() -> new SuggestedSkills(List.of(), false));
        });
    }

    private List<SuggestedSkill> suggested(UserId user, List<Set<String>> ofPages, Set<Dismissal> unwanted) {
        Map<String, Carried> carried = new HashMap<>();
        ofPages.forEach(
                labels -> meant(labels).forEach((subject, found) -> carried.merge(subject, found, Carried::and)));
        if (carried.isEmpty()) {
            return List.of();
        }
        Set<SkillId> said = profiles.of(user).stream()
                .map(mention -> mention.skill().skill())
                .collect(Collectors.toSet());
        List<Skill> fresh = fresh(said);
        return carried.values().stream()
                .filter(found ->
                        found.skill().map(Skill::id).filter(said::contains).isEmpty())
                .filter(found -> found.labels().stream().noneMatch(label -> isOneOf(fresh, label)))
                .filter(found -> found.skill().isPresent() || found.pages() >= NEW_ON_PAGES)
                .filter(found ->
                        found.subjects().noneMatch(subject -> unwanted.contains(Dismissal.ofSkill(subject, user))))
                .map(Carried::suggested)
                .sorted(BEST_FIRST)
                .limit(SHOWN_MAX)
                .toList();
    }

    /** Skills that joined the words of the site a moment ago, so that this node does not know them yet. */
    private List<Skill> fresh(Set<SkillId> some) {
        Set<SkillId> unknown =
                some.stream().filter(skill -> words.known(skill).isEmpty()).collect(Collectors.toSet());
        return unknown.isEmpty() ? List.of() : List.copyOf(skills.of(unknown).values());
    }

    private static boolean isOneOf(List<Skill> some, String label) {
        return some.stream().anyMatch(skill -> skill.isCalled(label) || skill.isCalled(spaced(label)));
    }

    /** What the labels of one page mean, each once: two labels of one skill are one page. */
    private Map<String, Carried> meant(Collection<String> labels) {
        Map<String, Carried> meant = new HashMap<>();
        for (String label : labels) {
            Optional<Skill> skill = word(label);
            if (skill.isPresent() || mayBecomeAWord(label)) {
                meant.merge(
                        skill.map(Skill::id)
                                .map(SkillSuggestionService::subject)
                                .orElse(label),
                        new Carried(skill, Set.of(label), 1),
                        Carried::onOnePage);
            }
        }
        return meant;
    }

    /** The word of the site that a label is, which has no blanks of its own. */
    private Optional<Skill> word(String label) {
        return words.known(label).or(() -> words.known(spaced(label))).filter(skill -> !skill.archived());
    }

    private boolean mayBecomeAWord(String label) {
        return WORD.matcher(label).matches()
                && !OF_TEMPLATES.contains(label)
                && !words.isPutAside(label)
                && !words.isPutAside(spaced(label));
    }

    private static String spaced(String label) {
        return label.replace('-', ' ').replace('_', ' ');
    }

    private static String subject(SkillId skill) {
        return Long.toString(skill.value());
    }

    /**
     * The viewer does not want to have a skill suggested again; unchanged where they said so before. At most three statements.
     *
     * @param skill a word of the site, or a label that is none; refused where it can be neither
     */
    public Outcome<UserId> dismiss(Viewer viewer, String skill) {
        return user(viewer)
                .then(user -> subject(Skill.slug(skill))
                        .map(about -> Outcome.unchanged(Dismissal.ofSkill(about, user)))
                        .orElseGet(() -> Outcome.refused(SuggestionRefusal.NO_SKILL)))
                .then(dismissal -> locks.locked(
                        SuggestedPeopleService.lock(dismissal.user()),
                        () -> transactions.inTransaction(() -> keep(dismissal))));
    }

    private Optional<String> subject(String label) {
        return word(label)
                .map(Skill::id)
                .map(SkillSuggestionService::subject)
                .or(() -> Optional.of(label).filter(each -> WORD.matcher(each).matches()));
    }

    /** What exactly somebody does not want is nobody's business. */
    private Outcome<UserId> keep(Dismissal dismissal) {
        UserId user = dismissal.user();
        Instant now = clock.instant();
        if (!dismissals.add(dismissal, now)) {
            return Outcome.unchanged(user);
        }
        audit.record(AuditEntry.ofSite(user, "suggestion.dismissed", "user:" + user.value(), "", now));
        return Outcome.done(user);
    }

    private Outcome<UserId> user(Viewer viewer) {
        return known.ifOn(
                Pillar.EXPERTISE,
                () -> viewer.user()
                        .map(Outcome::unchanged)
                        .orElseGet(() -> Outcome.refused(CommunityRefusal.LOGIN_NEEDED)));
    }

    /** A skill on the way into the list. */
    private record Carried(Optional<Skill> skill, Set<String> labels, int pages) {
        Carried onOnePage(Carried other) {
            return with(other, pages);
        }

        Carried and(Carried other) {
            return with(other, pages + other.pages);
        }

        private Carried with(Carried other, int onPages) {
            Set<String> both = new TreeSet<>(labels);
            both.addAll(other.labels);
            return new Carried(skill, both, onPages);
        }

        /** By what it may have been dismissed: also as a label, before the site had the word. */
        Stream<String> subjects() {
            return Stream.concat(skill.map(Skill::id).map(SkillSuggestionService::subject).stream(), labels.stream());
        }

        SuggestedSkill suggested() {
            List<String> sorted = labels.stream().sorted().toList();
            return new SuggestedSkill(skill.map(Skill::label).orElse(sorted.get(0)), skill.isPresent(), sorted, pages);
        }
    }
}
