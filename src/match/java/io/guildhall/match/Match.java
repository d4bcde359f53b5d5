package io.guildhall.match;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@code ./dev match}: the engine on anybody's instance, as two files of comma-separated values say it. One line comes out, and it is checked. */
public final class Match {
    private static final List<String> WITH_VALUE =
            List.of("--scores", "--capacities", "--objective", "--certificate", "--check");
    private static final int PROVED = 0;
    private static final int NOT_PROVED = 1;
    private static final int BAD_INPUT = 2;
    private static final long NANOS_PER_MILLI = 1_000_000;

    private final Map<String, String> options = new HashMap<>();
    private final PrintStream out;
    private final PrintStream err;

    private Match(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Runs it, and ends with what {@link #run} says. */
    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out, System.err));
    }

    /**
     * Solves or checks.
     *
     * @return 0 if what is printed is proved to be the best, 1 if it is not, 2 if the input cannot be used
     */
    public static int run(String[] arguments, PrintStream out, PrintStream err) {
        Match match = new Match(out, err);
        try {
            match.parse(arguments);
            return match.run();
        } catch (BadInput e) {
            err.println(e.getMessage());
            return BAD_INPUT;
        }
    }

    private void parse(String[] arguments) throws BadInput {
        for (int at = 0; at < arguments.length; at++) {
            String option = arguments[at];
            String value = "";
            int sign = option.indexOf('=');
            if (sign > 0) {
                value = option.substring(sign + 1);
                option = option.substring(0, sign);
            }
            boolean wantsValue = WITH_VALUE.contains(option);
            if (!wantsValue && !option.equals("--peers") || !wantsValue && sign > 0) {
                throw new BadInput("There is no option " + arguments[at] + "; see ./dev help.");
            }
            if (wantsValue && sign < 0) {
                if (at + 1 == arguments.length) {
                    throw new BadInput("The option " + option + " needs a value.");
                }
                value = arguments[++at];
            }
            if (options.put(option, value) != null) {
                throw new BadInput("The option " + option + " is there twice.");
            }
        }
    }

    private int run() throws BadInput {
        Path scores = file("--scores").orElseThrow(() -> new BadInput("--scores FILE is needed; see ./dev help."));
        Instance instance = Instance.read(scores, file("--capacities"), options.containsKey("--peers"));
        Optional<Path> check = file("--check");
        if (check.isEmpty() || options.containsKey("--certificate")) {
            int solved = solve(instance, Csv.name(scores), check.isEmpty());
            if (check.isEmpty() || solved != PROVED) {
                return solved;
            }
        }
        return check(instance, Csv.name(scores), check.get());
    }

    private int solve(Instance instance, String file, boolean says) throws BadInput {
        Objective objective = objective().orElse(Objective.COUNT_THEN_SCORE);
        long began = System.nanoTime();
        Round round = round(instance, objective, file);
        round.solve();
        long took = System.nanoTime() - began;
        boolean proved = round.isProved();
        Optional<Path> certificate = file("--certificate");
        if (certificate.isPresent()) {
            write(certificate.get(), Certificate.write(instance, objective, round));
        }
        if (says || !proved) {
            say(round.pairs().length, Certificate.total(instance, round.pairs()), proved, took);
        }
        return proved ? PROVED : NOT_PROVED;
    }

    private int check(Instance instance, String file, Path path) throws BadInput {
        Certificate certificate = Certificate.read(Csv.name(path), Csv.content(path));
        Optional<Objective> wanted = objective();
        long began = System.nanoTime();
        int matched = 0;
        long total = 0;
        boolean proved = false;
        try {
            Objective objective = certificate.objective();
            if (wanted.isPresent() && wanted.get() != objective) {
                throw new Certificate.Wrong("it is for the objective " + objective.word());
            }
            certificate.expectKind(instance);
            Round round = round(instance, objective, file);
            round.take(certificate);
            matched = round.pairs().length;
            total = Certificate.total(instance, round.pairs());
            if (certificate.matched() != matched || certificate.total() != total) {
                throw new Certificate.Wrong("its pairs are not as many, or do not add up to what it says");
            }
            proved = round.isProved();
            if (!proved) {
                throw new Certificate.Wrong("its prices do not prove that these pairs are the best");
            }
        } catch (Certificate.Wrong e) {
            err.println(Csv.name(path) + ": " + e.getMessage());
        }
        say(matched, total, proved, System.nanoTime() - began);
        return proved ? PROVED : NOT_PROVED;
    }

    private static Round round(Instance instance, Objective objective, String file) throws BadInput {
        try {
            return instance.peers ? new PeerRound(instance, objective) : new MentorRound(instance, objective);
        } catch (ArithmeticException e) {
            throw new BadInput(file, 1, "the scores are too large to be added up for so many people");
        }
    }

    private void say(int matched, long total, boolean proved, long nanos) {
        out.printf(
                Locale.ROOT, "matched=%d total=%d optimal=%b ms=%d%n", matched, total, proved, nanos / NANOS_PER_MILLI);
    }

    private Optional<Objective> objective() throws BadInput {
        String word = options.get("--objective");
        Optional<Objective> objective = word == null ? Optional.empty() : Objective.of(word);
        if (word != null && objective.isEmpty()) {
            throw new BadInput("The objective is count-then-score or score, not " + word + ".");
        }
        return objective;
    }

    private Optional<Path> file(String option) {
        return Optional.ofNullable(options.get(option)).map(Path::of);
    }

    private static void write(Path path, String text) throws BadInput {
        try {
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new BadInput("The file " + path + " cannot be written.");
        }
    }
}
