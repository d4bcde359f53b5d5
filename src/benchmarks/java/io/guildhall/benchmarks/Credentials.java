package io.guildhall.benchmarks;

import io.guildhall.recognition.credential.Achievement;
import io.guildhall.recognition.credential.Credential;
import io.guildhall.recognition.credential.CredentialCheck;
import io.guildhall.recognition.credential.Earner;
import io.guildhall.recognition.credential.Evidence;
import io.guildhall.recognition.credential.Issuer;
import io.guildhall.recognition.credential.Picture;
import io.guildhall.recognition.credential.PublishedKeys;
import io.guildhall.recognition.credential.SigningKey;
import io.guildhall.recognition.credential.StatusPlace;
import io.guildhall.recognition.credential.SvgBaking;
import io.guildhall.recognition.credential.Validity;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Issuing a credential, putting it into a drawing and checking it there, beside what signing as many bytes costs with the JDK and a key as long. Both in turn,
 * as medians of the time that the thread computes, and of the pairs' differences to 1.2 times the signing.
 */
final class Credentials {
    private static final int TIMES = 400;
    private static final int WARM_UP = 200;
    private static final double ALLOWED = 1.2;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final Instant GIVEN = Instant.parse("2026-11-02T09:30:00Z");
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final SigningKey key = SigningKey.make(new SecureRandom());
    private final CredentialCheck check =
            new CredentialCheck(new PublishedKeys(List.of(key.published())), place -> false);
    private final byte[] drawing = ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 96 96\">"
                    + "<circle cx=\"48\" cy=\"48\" r=\"40\"/>".repeat(60) + "</svg>")
            .getBytes(StandardCharsets.UTF_8);
    private final double[] raw = new double[TIMES];
    private final double[] whole = new double[TIMES];
    private final double[] issuing = new double[TIMES];
    private final double[] beyond = new double[TIMES];

    private Credentials() {}

    /** Prints the comparison. */
    static void compare() throws GeneralSecurityException {
        new Credentials().run();
    }

    private void run() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(SigningKey.BITS);
        KeyPair pair = generator.generateKeyPair();
        byte[] bytes = key.issue(credential(0)).getBytes(StandardCharsets.US_ASCII);
        for (int time = -WARM_UP; time < TIMES; time++) {
            Credential credential = credential(time);
            long signed = timed(() -> signed(pair, bytes));
            long[] issued = new long[1];
            long all = timed(() -> {
                long began = THREADS.getCurrentThreadCpuTime();
                String token = key.issue(credential);
                issued[0] = THREADS.getCurrentThreadCpuTime() - began;
                return check.svg(SvgBaking.bake(drawing, token), GIVEN).isValid();
            });
            if (time >= 0) {
                raw[time] = signed / NANOS_PER_MILLI;
                issuing[time] = issued[0] / NANOS_PER_MILLI;
                whole[time] = all / NANOS_PER_MILLI;
                beyond[time] = whole[time] - ALLOWED * raw[time];
            }
        }
        Benchmarks.say(
                "median ms of " + TIMES + ", a token of " + bytes.length + " letters, RSA of " + SigningKey.BITS);
        say("the JDK's signing", raw);
        say("issuing", issuing);
        say("issuing, baking and verifying", whole);
        say("of that beyond 1.2 × the JDK's signing", beyond);
    }

    private static boolean signed(KeyPair pair, byte[] bytes) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(pair.getPrivate());
            signature.update(bytes);
            return signature.sign().length > 0;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long timed(Supplier<Boolean> work) {
        long began = THREADS.getCurrentThreadCpuTime();
        if (!work.get()) {
            throw new IllegalStateException("not valid");
        }
        return THREADS.getCurrentThreadCpuTime() - began;
    }

    private static void say(String what, double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        Benchmarks.say(String.format(
                Locale.ROOT, "  %-40s %7.2f   (9 of 10 below %.2f)", what, sorted[TIMES / 2], sorted[TIMES * 9 / 10]));
    }

    /** Each another, as people's are. */
    private Credential credential(int which) {
        URI site = URI.create("https://wiki.example.org/");
        return new Credential(
                site.resolve("credential/" + Math.abs(which)),
                new Issuer(site.resolve("issuer/7"), "Testing", Optional.of(site.resolve("community/7"))),
                new Achievement(
                        site.resolve("badge/3"),
                        "Helping hand",
                        "Helped others to learn. ".repeat(10),
                        "Held ten sessions as a mentor in twelve months.",
                        List.of(Picture.svg(site.resolve("badge/3.svg"), drawing))),
                Earner.mailbox("amy" + which + "@example.org", "8f2b1d7c9a4e6035"),
                List.of(new Evidence(Optional.of(site.resolve("page?v=4")), "How we review", "Wrote it twice.")),
                new Validity(GIVEN, Optional.of(GIVEN.plusSeconds(1)), new StatusPlace(site.resolve("status/1"), 7)));
    }
}
