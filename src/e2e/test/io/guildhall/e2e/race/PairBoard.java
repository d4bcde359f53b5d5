package io.guildhall.e2e.race;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What those who race know of each other's requests and pairs, which may be over by the time that somebody looks. */
final class PairBoard {
    private final List<Asked> waiting = new ArrayList<>();
    private final List<Asked> running = new ArrayList<>();

    /** A request or the pair that it became. */
    record Asked(String id, String asker, String asked) {}

    /** One that an act could be tried on. */
    synchronized Optional<Asked> any(PairAct act, Random random) {
        List<Asked> from = act == PairAct.END ? running : waiting;
        return from.isEmpty() ? Optional.empty() : Optional.of(from.get(random.nextInt(from.size())));
    }

    /** After an act on it came back so. */
    synchronized void turned(Asked one, PairAct act, String told, Random random) {
        switch (told) {
            case "201 REQUESTED" -> waiting.add(one);
            case "200 ACTIVE", "201 ACTIVE" -> {
                if (!running.contains(one)) {
                    running.add(one);
                }
                // Every other time it stays, so that somebody says yes once more.
                if (act == PairAct.ASK || random.nextBoolean()) {
                    waiting.remove(one);
                }
            }
            default -> {
                if (act != PairAct.ASK) {
                    waiting.remove(one);
                    if (act == PairAct.END) {
                        running.remove(one);
                    }
                }
            }
        }
    }
}
