package io.guildhall.recognition.rule;

import io.guildhall.ambition.Ambition;
import io.guildhall.ambition.AmbitionChanged;
import io.guildhall.ambition.AmbitionState;
import io.guildhall.ambition.Ambitions;
import io.guildhall.community.CommunityId;
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
    private final Ambitions ambitions;
    private final Background background;
    private final Queue<Moment> waiting = new ArrayDeque<>();
    private boolean asked;

    @Inject
    Moments(Rewards rewards, Pairings pairings, Ambitions ambitions, Background background) {
        this.rewards = rewards;
        this.pairings = pairings;
        this.ambitions = ambitions;
        this.background = background;
    }

    @Override
    public void heard(DomainEvent event) {
        if (event instanceof PairingWentOn went) {
            keep(new Moment.Met(went.pairing()));
        } else if (event instanceof NewcomerWelcomed welcomed) {
            keep(new Moment.Welcomed(welcomed.by()));
        } else if (event instanceof AmbitionChanged changed && changed.state() == AmbitionState.FULFILLED) {
            keep(new Moment.Fulfilled(changed.community(), changed.ambition()));
        }
    }

    /** Only a buddy has done something by beginning; the others have when they meet. */
    @Override
    public void begun(Programme programme, Pairing pairing) {
        if (Parts.isBuddy(new Deeds.Met(pairing, programme.kind(), programme.community()))) {
            keep(new Moment.Met(pairing.id()));
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
        if (moment instanceof Moment.Met met) {
            return pairings.find(met.pairing()).map(Pairing::parts).orElse(List.of()).stream()
                    .map(Part::user)
                    .toList();
        }
        if (moment instanceof Moment.Fulfilled fulfilled) {
            return ambitions.find(fulfilled.community(), fulfilled.ambition()).map(Ambition::author).stream()
                    .toList();
        }
        return moment instanceof Moment.Welcomed welcomed ? List.of(welcomed.by()) : List.of();
    }

    /** That somebody did something. Who they are is asked for when it is looked at. */
    private sealed interface Moment {
        Deed deed();

        /** All of those in a pairing did. */
        record Met(PairingId pairing) implements Moment {
            @Override
            public Deed deed() {
                return Deed.PAIRING;
            }
        }

        /** Whoever proposed it did. */
        record Fulfilled(CommunityId community, long ambition) implements Moment {
            @Override
            public Deed deed() {
                return Deed.AMBITION;
            }
        }

        /** One person did. */
        record Welcomed(UserId by) implements Moment {
            @Override
            public Deed deed() {
                return Deed.WELCOME;
            }
        }
    }
}
