package io.guildhall.e2e.race;

import io.guildhall.e2e.host.Api;
import io.guildhall.e2e.host.Api.Answer;
import io.guildhall.e2e.race.PairBoard.Asked;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Many hands that ask, accept, decline, withdraw and end on both nodes until they tried to accept often enough; each hand draws by a seed of its own. */
final class PairRace {
    /** Of so many who ask, one is a mentor. */
    private static final int MENTOR_ASKS = 5;

    private final TwoNodes both;
    private final String programme;
    private final List<String> givers;
    private final List<String> takers;
    private final PairBoard board = new PairBoard();
    private final AtomicInteger accepts = new AtomicInteger();
    private final Map<String, Integer> answers = new TreeMap<>();
    private final Set<String> told = new HashSet<>();
    private final Set<String> unexplained = new HashSet<>();

    PairRace(TwoNodes both, String programme, List<String> givers, List<String> takers) {
        this.both = both;
        this.programme = programme;
        this.givers = givers;
        this.takers = takers;
    }

    /** Until so many accepts were tried; how often which act was answered how. */
    Map<String, Integer> run(int most) throws Exception {
        TwoNodes.answers(IntStream.range(0, TwoNodes.HANDS)
                .<Callable<String>>mapToObj(hand -> () -> {
                    Random random = new Random(hand);
                    while (accepts.get() < most) {
                        one(random, most);
                    }
                    return "";
                })
                .toList());
        return answers;
    }

    /** Each pairing with each state that somebody was told it is in, as {@code <number> <state>}. */
    Set<String> told() {
        return told;
    }

    /** Answers that have no explanation. */
    Set<String> unexplained() {
        return unexplained;
    }

    private void one(Random random, int most) {
        PairAct wanted = PairAct.at(random.nextInt(100));
        Optional<Asked> found = board.any(wanted, random);
        Api node = both.node(random.nextInt(2));
        if (wanted == PairAct.ASK || found.isEmpty()) {
            String giver = givers.get(random.nextInt(givers.size()));
            String taker = takers.get(random.nextInt(takers.size()));
            boolean learns = random.nextInt(MENTOR_ASKS) > 0;
            String who = learns ? taker : giver;
            String whom = learns ? giver : taker;
            Answer answer = PairAct.ask(node, programme, who, whom, "Please");
            note(PairAct.ASK, new Asked(answer.json().path("id").asText(), who, whom), answer, random);
        } else if (wanted != PairAct.ACCEPT || accepts.incrementAndGet() <= most) {
            Asked on = found.get();
            boolean asker = wanted == PairAct.WITHDRAW || wanted == PairAct.END && random.nextBoolean();
            note(wanted, on, wanted.tried(node, asker ? on.asker() : on.asked(), on.id()), random);
        }
    }

    private void note(PairAct act, Asked on, Answer answer, Random random) {
        String said = PairAct.told(answer);
        board.turned(on, act, said, random);
        synchronized (answers) {
            answers.merge(act + " " + said, 1, Integer::sum);
            if (answer.status() < 400) {
                told.add(on.id() + " " + answer.json().path("state").asText());
            }
            if (!act.explains(said)) {
                unexplained.add(act + " " + said);
            }
        }
    }
}
