package io.guildhall.notice;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.PersonalTexts;
import io.guildhall.kernel.UserId;
import io.guildhall.site.Mailing;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes the notices of one occasion for several people, and puts the mails that they want into the outbox. Nothing that is there is written again. */
@Named
final class Telling {
    private final Notices notices;
    private final Outbox outbox;
    private final WishesOfPeople wishes;
    private final Mailing mailing;
    private final PersonalTexts texts;

    @Inject
    Telling(Notices notices, Outbox outbox, WishesOfPeople wishes, Mailing mailing, PersonalTexts texts) {
        this.notices = notices;
        this.outbox = outbox;
        this.wishes = wishes;
        this.mailing = mailing;
        this.texts = texts;
    }

    /** Tells people; three statements, and up to two more for each of them. */
    void tell(KeptOccasion kept, NoticeRule.Told told, List<UserId> people, Instant now) {
        Map<String, UserId> keys = new LinkedHashMap<>();
        people.forEach(person -> keys.put(key(kept.occasion(), told, person), person));
        notices.taken(keys.keySet()).forEach(keys::remove);
        if (keys.isEmpty()) {
            return;
        }
        Map<UserId, Wishes> wanted = wishes.of(keys.values());
        Map<String, DueMail> weekly = new LinkedHashMap<>();
        boolean mails = mailing.isOn();
        keys.forEach((key, person) -> {
            Wishes wish = wanted.getOrDefault(person, Wishes.UNSAID);
            Plan plan = mails ? plan(told, wish, now) : Plan.INBOX_ONLY;
            long id = notices.add(notice(key, kept, told, person, plan, now));
            if (plan == Plan.AT_ONCE) {
                outbox.add("notice:" + id, person, Optional.of(id), now);
            } else if (plan == Plan.WEEKLY) {
                DueMail mail = week(person, wish, now);
                weekly.put(mail.key(), mail);
            }
        });
        Set<String> there = outbox.taken(weekly.keySet());
        weekly.values().stream()
                .filter(mail -> !there.contains(mail.key()))
                .forEach(mail -> outbox.add(mail.key(), mail.user(), Optional.empty(), mail.due()));
    }

    /** What makes a notice the same one: kind and row, community, whom it is about and which time, and who is told. */
    private static String key(Occasion occasion, NoticeRule.Told told, UserId person) {
        String which = told.isOncePerWeek() ? week(occasion.at()) : about(occasion) + "|" + occasion.reference();
        return told.text() + "|" + occasion.community() + "|" + which + "|" + person.value();
    }

    private static String about(Occasion occasion) {
        return occasion.person().map(UserId::value).orElse("");
    }

    private static String week(Instant at) {
        LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        return day.get(IsoFields.WEEK_BASED_YEAR) + "-W" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /** Whoever wants quiet, or no mails by themselves, finds everything in the week's mail. */
    private static Plan plan(NoticeRule.Told told, Wishes wish, Instant now) {
        if (told.pace() == Pace.AT_ONCE && wish.atOnce() && !wish.isQuiet(now)) {
            return Plan.AT_ONCE;
        }
        return wish.weekly() ? Plan.WEEKLY : Plan.INBOX_ONLY;
    }

    private static NewNotice notice(
            String key, KeptOccasion kept, NoticeRule.Told told, UserId person, Plan plan, Instant now) {
        Occasion occasion = kept.occasion();
        return new NewNotice(
                key,
                person,
                kept.id(),
                new CommunityId(occasion.community()),
                occasion.kind(),
                told.text(),
                occasion.person(),
                plan,
                now);
    }

    private DueMail week(UserId person, Wishes wish, Instant now) {
        Instant due = WeeklyMail.due(wish, now, texts.of(person).zone());
        return new DueMail("week:" + person.value() + ":" + due.toEpochMilli(), person, due);
    }

    private record DueMail(String key, UserId user, Instant due) {}
}
