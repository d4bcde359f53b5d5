package io.guildhall.profile;

import io.guildhall.kernel.Audit;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Locks;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.people.Skill;
import io.guildhall.people.SkillId;
import io.guildhall.people.Skills;
import io.guildhall.site.KnownSettings;
import io.guildhall.site.Pillar;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What people say of themselves, to read and to change. */
@Named
public final class ProfileService {
    private final Profiles profiles;
    private final ProfileReaders readers;
    private final Skills skills;
    private final People people;
    private final Audit audit;
    private final Locks locks;
    private final Transactions transactions;
    private final Clock clock;
    private final KnownSettings known;

    @Inject
    ProfileService(
            Profiles profiles,
            ProfileReaders readers,
            Skills skills,
            People people,
            Audit audit,
            Locks locks,
            Transactions transactions,
            Clock clock,
            KnownSettings known) {
        this.profiles = profiles;
        this.readers = readers;
        this.skills = skills;
        this.people = people;
        this.audit = audit;
        this.locks = locks;
        this.transactions = transactions;
        this.clock = clock;
        this.known = known;
    }

    /**
     * Somebody, with what they say to the viewer; for whoever is logged in and may look at people. Of whoever has left nothing but the name is
     * shown. At most four statements.
     */
    public Outcome<ProfileView> of(Viewer viewer, UserId user) {
        return known.ifOn(Pillar.EXPERTISE, () -> seen(viewer, user));
    }

    private Outcome<ProfileView> seen(Viewer viewer, UserId user) {
        if (viewer.isAnonymous()) {
            return Outcome.refused(ProfileRefusal.LOGIN_NEEDED);
        }
        Person person = people.person(user);
        boolean seen = viewer.is(user) || people.mayBrowse(viewer) && person.state() != Person.State.GONE;
        if (!seen) {
            return Outcome.refused(ProfileRefusal.UNKNOWN_PERSON);
        }
        Profile profile = profileOf(user);
        return Outcome.unchanged(view(person, profile, readers.reader(viewer, profile)));
    }

    /** The viewer's own. At most three statements. */
    public Outcome<ProfileView> own(Viewer viewer) {
        return asked(viewer, user -> seen(viewer, user));
    }

    /** The viewer's own as somebody else would see it, made by the same code. At most three statements. */
    public Outcome<ProfileView> preview(Viewer viewer, Reader reader) {
        return asked(viewer, user -> Outcome.unchanged(view(people.person(user), profileOf(user), reader)));
    }

    private Outcome<ProfileView> asked(Viewer viewer, Function<UserId, Outcome<ProfileView>> work) {
        return known.ifOn(
                Pillar.EXPERTISE,
                () -> viewer.user().map(work).orElseGet(() -> Outcome.refused(ProfileRefusal.LOGIN_NEEDED)));
    }

    private Profile profileOf(UserId user) {
        return Optional.ofNullable(profiles.of(List.of(user)).get(user)).orElseGet(() -> Profile.unsaid(user));
    }

    private ProfileView view(Person person, Profile profile, Reader reader) {
        boolean readable = reader == Reader.SELF
                || person.state() == Person.State.ACTIVE
                        && profile.isSaid()
                        && reader.mayRead(profile.about().visibility());
        Optional<About> about = Optional.of(profile.about()).filter(each -> readable);
        List<SkillId> named = about.map(About::skills).orElse(List.of()).stream()
                .map(ProfileSkill::skill)
                .distinct()
                .toList();
        return new ProfileView(
                person, about, named.isEmpty() ? Map.of() : skills.of(named), reader, profile.revision());
    }

    /**
     * Replaces what the viewer says of themselves. Words that are new to the site join its words. At most ten statements.
     *
     * @param revision the one that was read; refused as stale where there is a newer one
     */
    public Outcome<ProfileView> change(Viewer viewer, int revision, Outcome<WantedProfile> wanted) {
        return asked(
                viewer,
                user -> locks.locked(
                        Skills.LOCK, () -> transactions.inTransaction(() -> change(user, revision, wanted))));
    }

    private Outcome<ProfileView> change(UserId user, int revision, Outcome<WantedProfile> wanted) {
        Optional<ProfileRow> row = profiles.forChange(user);
        Profile before = row.map(ProfileRow::value).orElseGet(() -> Profile.unsaid(user));
        if (before.revision() != revision) {
            return Outcome.refused(ProfileRefusal.STALE, before.revision());
        }
        return wanted.map(WantedProfile::stripped).then(said -> {
            List<FieldError> problems = said.problems();
            return problems.isEmpty() ? keep(before, row, said) : wrong(problems);
        });
    }

    private Outcome<ProfileView> keep(Profile before, Optional<ProfileRow> row, WantedProfile said) {
        List<Skill> words = skills.shared(said.labels());
        List<ProfileSkill> named = new ArrayList<>(meant(SkillKind.OFFER, said.offers(), words));
        named.addAll(meant(SkillKind.WANT, said.wants(), words));
        About about = said.about(named);
        if (about.equals(before.about())) {
            return Outcome.unchanged(own(before, words));
        }
        Instant now = clock.instant();
        Profile after = before.saying(about, now);
        row.ifPresentOrElse(each -> each.save(after), () -> profiles.add(after));
        audit.record(AuditEntry.ofSite(
                after.user(), "profile.changed", "user:" + after.user().value(), "", now));
        return Outcome.done(own(after, words));
    }

    private ProfileView own(Profile profile, List<Skill> words) {
        return new ProfileView(
                people.person(profile.user()),
                Optional.of(profile.about()),
                words.stream().collect(Collectors.toMap(Skill::id, Function.identity())),
                Reader.SELF,
                profile.revision());
    }

    private static Optional<Skill> word(String label, List<Skill> words) {
        return words.stream().filter(word -> word.isCalled(label)).findFirst();
    }

    /** What the wanted words mean; of two that mean the same the first holds. */
    private static Collection<ProfileSkill> meant(
            SkillKind kind, List<WantedProfile.WantedSkill> wanted, List<Skill> words) {
        Map<SkillId, ProfileSkill> meant = new LinkedHashMap<>();
        for (WantedProfile.WantedSkill skill : wanted) {
            SkillId id = word(skill.label(), words).map(Skill::id).orElseThrow();
            meant.putIfAbsent(id, new ProfileSkill(kind, id, skill.level(), skill.priority()));
        }
        return meant.values();
    }

    private static <T> Outcome<T> wrong(List<FieldError> problems) {
        return Outcome.refused(Refusal.ofFields(ProfileRefusal.INVALID, problems));
    }
}
