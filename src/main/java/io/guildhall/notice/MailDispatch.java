package io.guildhall.notice;

import io.guildhall.kernel.Chore;
import io.guildhall.kernel.Letter;
import io.guildhall.kernel.Locks;
import io.guildhall.kernel.Post;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.UserId;
import io.guildhall.membership.Listeners;
import io.guildhall.site.Mailing;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sends what is due. A mail is marked before it is sent, in a transaction of its own: should the node die in between, it is not known whether the
 * server has it, and it is not sent again, because the notice is in the inbox anyway. The mail server is called outside every lock and
 * transaction. For the job; nobody acts here.
 */
@Named
final class MailDispatch {
    /** How many lines the week's mail has at most; the rest is in the inbox. */
    static final int LINES_MAX = 50;
    /** How often a mail is tried. */
    static final int TRIES_MAX = 5;

    private static final String LOCK = "outbox";
    private static final List<Duration> PAUSES =
            List.of(Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(8));

    private final Outbox outbox;
    private final Notices notices;
    private final WishesOfPeople wishes;
    private final InboxLines lines;
    private final Listeners listeners;
    private final LetterWriter letters;
    private final Post post;
    private final Mailing mailing;
    private final Locks locks;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    MailDispatch(
            Outbox outbox,
            Notices notices,
            WishesOfPeople wishes,
            InboxLines lines,
            Listeners listeners,
            LetterWriter letters,
            Post post,
            Mailing mailing,
            Locks locks,
            Transactions transactions,
            Clock clock) {
        this.outbox = outbox;
        this.notices = notices;
        this.wishes = wishes;
        this.lines = lines;
        this.listeners = listeners;
        this.letters = letters;
        this.post = post;
        this.mailing = mailing;
        this.locks = locks;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Sends what is due, what has waited longest first; nothing while there is no mail server, or the site wants no mails.
     *
     * @return how many mails were taken from the outbox, and which were refused
     */
    Chore.Result send(int most) {
        List<String> troubles = new ArrayList<>();
        if (!mailing.isOn()) {
            return new Chore.Result(0, troubles);
        }
        for (int done = 0; done < most; done++) {
            Optional<Mail> claimed =
                    locks.locked(LOCK, () -> transactions.inTransaction(() -> outbox.claim(clock.instant())));
            if (claimed.isEmpty()) {
                return new Chore.Result(done, troubles);
            }
            deliver(claimed.get()).ifPresent(troubles::add);
        }
        return new Chore.Result(most, troubles);
    }

    /** @return what went wrong */
    private Optional<String> deliver(Mail mail) {
        Wishes own = wishes.of(List.of(mail.user())).getOrDefault(mail.user(), Wishes.UNSAID);
        Instant now = clock.instant();
        if (own.isQuiet(now)) {
            write(() -> outbox.again(mail.id(), own.quietUntil().orElse(now), false));
            return Optional.empty();
        }
        List<Notice> news = news(mail, own);
        Optional<Letter> letter;
        try {
            letter = letter(mail, own, news);
        } catch (RuntimeException broken) {
            return failed(mail, "it could not be written: " + broken);
        }
        if (letter.isEmpty()) {
            write(() -> outbox.dropped(mail.id(), Outbox.Dropped.POINTLESS, clock.instant()));
            return Optional.empty();
        }
        Optional<String> trouble = post.send(letter.get());
        if (trouble.isPresent()) {
            return failed(mail, trouble.get());
        }
        write(() -> {
            outbox.sent(mail.id(), clock.instant());
            if (mail.notice().isEmpty()) {
                notices.mailed(news.stream().map(Notice::id).toList());
            }
        });
        return Optional.empty();
    }

    /** What is still news: what was read or done meanwhile needs no mail. */
    private List<Notice> news(Mail mail, Wishes own) {
        List<Notice> found = mail.notice()
                .map(id -> own.atOnce() ? notices.find(mail.user(), id).stream().toList() : List.<Notice>of())
                .orElseGet(() -> own.weekly() ? notices.weekly(mail.user(), LINES_MAX + 1) : List.of());
        return found.stream()
                .filter(notice -> notice.isFresh() && notice.id() > own.seen())
                .toList();
    }

    private Optional<Letter> letter(Mail mail, Wishes own, List<Notice> news) {
        UserId reader = mail.user();
        Optional<String> address = listeners.isThere(reader) ? post.addressOf(reader) : Optional.empty();
        if (news.isEmpty() || address.isEmpty()) {
            return Optional.empty();
        }
        List<InboxLine> told = lines.of(reader, news.subList(0, Math.min(LINES_MAX, news.size())), own);
        if (told.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                mail.notice().isPresent()
                        ? letters.one(reader, address.get(), told.get(0), own.plainText())
                        : letters.week(reader, address.get(), told, news.size() > LINES_MAX, own.plainText()));
    }

    private Optional<String> failed(Mail mail, String why) {
        Instant now = clock.instant();
        write(() -> {
            if (mail.tries() >= TRIES_MAX) {
                outbox.dropped(mail.id(), Outbox.Dropped.GIVEN_UP, now);
            } else {
                outbox.again(mail.id(), now.plus(PAUSES.get(mail.tries() - 1)), true);
            }
        });
        return Optional.of(
                "mail " + mail.id() + " was not sent, try " + mail.tries() + " of " + TRIES_MAX + ": " + why);
    }

    private void write(Runnable work) {
        transactions.inTransaction(() -> {
            work.run();
            return true;
        });
    }
}
