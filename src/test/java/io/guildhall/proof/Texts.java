package io.guildhall.proof;

import io.guildhall.Checkout;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The texts of one language, as Java reads them: in ISO-8859-1 with escapes. */
public record Texts(Path file, Properties texts) {
    /** The texts of a language, {@code _de} for example; the empty text is English. */
    public static Texts of(String language) {
        Path file = Checkout.resources().resolve("guildhall/texts" + language + ".properties");
        Properties texts = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Texts(file, texts);
    }

    /** Every key, sorted. */
    public Set<String> keys() {
        return new TreeSet<>(texts.stringPropertyNames());
    }

    /** The text of a key. */
    public String text(String key) {
        return texts.getProperty(key);
    }

    /** Every key as often as it stands in the file. */
    public List<String> keysAsWritten() {
        return Checkout.read(file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
    }
}
