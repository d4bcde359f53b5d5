package io.guildhall.privacy;

import io.guildhall.kernel.Farewell.Ending;
import io.guildhall.kernel.Person;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What erasing somebody would come to, as it is now.
 *
 * @param rows how many rows name them, by the name of each kind of data; kinds without any are missing
 * @param endings what still goes on with them and would end
 * @param asked when they asked for it; empty where they did not
 * @param running how many rows were done already; empty where no erasure goes on
 */
public record ErasurePreview(
        Person person,
        Map<String, Integer> rows,
        List<Ending> endings,
        Optional<Instant> asked,
        Optional<Integer> running) {
    public ErasurePreview {
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
        endings = List.copyOf(endings);
    }

    /** Whether nothing at all is kept about them: they were erased, or never came. */
    public boolean isEmpty() {
        return rows.isEmpty() && endings.isEmpty() && running.isEmpty();
    }

    /** How many rows name them. */
    public int total() {
        return rows.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Stands for exactly this preview: who says it again has seen this, and it still is so. */
    public String token() {
        String shown = person.id().value() + '\n' + rows + '\n' + endings;
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(shown.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
