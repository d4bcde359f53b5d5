package io.guildhall.recognition.rule;

import io.guildhall.desk.NewcomerWelcomed;
import io.guildhall.kernel.Background;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.Listening;
import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.PairingId;
import io.guildhall.mentoring.pairing.Pairings;
import io.guildhall.mentoring.pairing.PairsBegun;
import io.guildhall.mentoring.pairing.Part;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.session.PairingWentOn;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

/**
 * Hears of what people do, and gives them soon after what they have earned by it, in the background of this node. It bears at most {@value #MOST} things in mind:
 * what comes beyond that, or is on its way when the node stops, is found at night.
 */
@Named
final class Moments implements Listening, PairsBegun {
    static final int MOST = 1_000;

    private final Rewards rewards;
    private final Pairings pairings;
    private final Background background;
    private final Queue<Moment> waiting = new ArrayDeque<>();
    private boolean asked;

    @Inject
    Moments(Rewards rewards, Pairings pairings, Background background) {
        this.rewards = rewards;
        this.pairings = pairings;
        this.background = background;
    }

    @Override
    public void heard(DomainEvent event) {
        if (event instanceof PairingWentOn went) {
            keep(new Moment(Deed.PAIRING, Optional.of(went.pairing()), Optional.empty()));
        } else if (event instanceof NewcomerWelcomed welcomed) {
            keep(new Moment(Deed.WELCOME, Optional.empty(), Optional.of(welcomed.by())));
        }
    }

    /** Only a buddy has done something by beginning; the others have when they meet. */
    @Override
    public void begun(Programme programme, Pairing pairing) {
        if (Parts.isBuddy(new Deeds.Met(pairing, programme.kind()))) {
            keep(new Moment(Deed.PAIRING, Optional.of(pairing.id()), Optional.empty()));
        }
    }

    private void keep(Moment moment) {
        if (isNews(moment)) {
            background.soon(this::look);
        }
    }

    private synchronized boolean isNews(Moment moment) {
        if (waiting.size() >= MOST || waiting.contains(moment)) {
            return false;
        }
        waiting.add(moment);
        boolean first = !asked;
        asked = true;
        return first;
    }

    private synchronized Optional<Moment> next() {
        Optional<Moment> next = Optional.ofNullable(waiting.poll());
        asked = next.isPresent();
        return next;
    }

    /** Where it broke off, somebody who looks again goes on. */
    private synchronized void broken() {
        asked = false;
    }

    /**
     * Looks at all that was heard of until now, one after another. What breaks it off is thrown, and the rest waits.
     *
     * @return how many awards it gave
     */
    int look() {
        int done = 0;
        try {
            Optional<Moment> moment = next();
            while (moment.isPresent()) {
                done += given(moment.get());
                moment = Thread.currentThread().isInterrupted() ? Optional.empty() : next();
            }
        } finally {
            broken();
        }
        return done;
    }

    private int given(Moment moment) {
        return people(moment).stream()
                .mapToInt(person -> rewards.give(person, Set.of(moment.deed())))
                .sum();
    }

    private List<UserId> people(Moment moment) {
        return moment.doer()
                .map(List::of)
                .orElseGet(() -> moment.pairing().flatMap(pairings::find).map(Pairing::parts).orElse(List.of()).stream()
                        .map(Part::user)
                        .toList());
    }

    /**
     * That somebody did something.
     *
     * @param pairing all of those in it did; empty where one person did
     */
    private record Moment(Deed deed, Optional<PairingId> pairing, Optional<UserId> doer) {}
}
