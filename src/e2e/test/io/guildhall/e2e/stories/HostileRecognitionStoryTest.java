package io.guildhall.e2e.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.devhost.mail.Letter;
import io.guildhall.e2e.browser.Visitor;
import io.guildhall.e2e.host.Api;
import io.guildhall.e2e.host.Site;
import io.guildhall.e2e.nodes.MacrosOfTheApp;
import io.guildhall.e2e.rest.DocumentedTexts;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A hundred and fifty payloads in every text of recognition, read in every macro, page, letter, file and answer: none runs, and {@code
 * hostile-recognition.csv} says which text stands where. A text, a place or a showing that is not in it fails.
 */
class HostileRecognitionStoryTest {
    private static final Path TABLE =
            Path.of(System.getProperty("guildhall.root")).resolve("src/e2e/test-resources/hostile-recognition.csv");

    private static final String CHECK = "/plugins/servlet/guildhall/verify";
    private static final int WORDS_MAX = 900;
    private static final int PARTS = 5;

    /** What would run, were it an element. */
    private static final String HARM = "[onerror], [onload], [ontoggle], [onfocus], [onpointerenter], [onmouseover],"
            + " [href^='javascript:'], [src^='javascript:']";

    private static final Pattern NUMBER = Pattern.compile("alert\\(([0-9]{4,5})\\)");
    private static final Pattern ENCODED = Pattern.compile("[A-Za-z0-9_-]{40,}");
    /** What a spreadsheet may take for the beginning of a cell. */
    private static final Pattern CALCULATES = Pattern.compile("^[\\p{Z}\\p{Cf}\"]*[=+@\\-\t\r]");

    /** Of its own, since everybody is told. */
    private final Site site = Site.fresh();

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void nothing_that_anybody_writes_about_anybody_runs_anywhere() throws Exception {
        assertThat(Payloads.all()).hasSize(Payloads.NUMBER).doesNotHaveDuplicates();
        site.host().jobs().all().forEach(job -> site.host().jobs().enabled(job.key(), false));
        HostileRecognition told = new HostileRecognition(site).written().shared();
        site.tellEverybody();
        List<RecognitionPlace> places = RecognitionPlace.all(told);
        nothingIsLeftOut(places);

        Map<String, Set<Integer>> found = new LinkedHashMap<>();
        List<String> harm = new ArrayList<>();
        places.forEach(place -> found.put(place.name(), read(place, harm)));
        found.putAll(letters(told, harm));
        found.put("a credential of others", foreign(told, harm));
        assertThat(harm).isEmpty();
        assertThat(table(found)).isEqualTo(Files.readAllLines(TABLE));
        runsNowhere(places);
    }

    /** Every text that a body of recognition may hold, every answer, macro and page of it has a line or a column. */
    private static void nothingIsLeftOut(List<RecognitionPlace> places) {
        Set<String> fields = new TreeSet<>(RecognitionField.NO_WORDS);
        Arrays.stream(RecognitionField.values()).forEach(field -> fields.addAll(field.properties()));
        assertThat(fields).containsExactlyInAnyOrderElementsOf(DocumentedTexts.writtenIn("recognition"));
        List<String> asked = places.stream()
                .map(RecognitionPlace::asks)
                .filter(asks -> !asks.isEmpty())
                .toList();
        List<String> there = Stream.of(
                        DocumentedTexts.readIn("recognition").stream(),
                        MacrosOfTheApp.all().stream()
                                .filter(macro -> macro.attr("class").contains(".recognition."))
                                .map(macro -> macro.attr("name")),
                        MacrosOfTheApp.pagesOf("recognition").stream())
                .flatMap(each -> each)
                .toList();
        assertThat(asked).containsExactlyInAnyOrderElementsOf(there);
    }

    private Set<Integer> read(RecognitionPlace place, List<String> harm) {
        Set<Integer> numbers = new TreeSet<>();
        for (String reader : place.readers()) {
            for (String address : place.addresses()) {
                Api.Answer answer = site.api().at(reader, "GET", address, "");
                assertThat(answer.status()).as(reader + " " + address).isLessThan(500);
                numbers.addAll(numbersIn(answer.body()));
                harm.addAll(place.isPage() ? harmIn(address, answer) : harmIn(place, address, answer));
            }
        }
        return numbers;
    }

    private static Set<Integer> numbersIn(String text) {
        String decoded = ENCODED.matcher(text)
                .results()
                .map(match -> new String(
                        Base64.getUrlDecoder()
                                .decode(match.group().substring(0, match.group().length() / 4 * 4)),
                        StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n"));
        return NUMBER.matcher(text + decoded)
                .results()
                .map(match -> Integer.valueOf(match.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> harmIn(String address, Api.Answer answer) {
        List<String> harm = new ArrayList<>();
        Jsoup.parse(answer.body()).select(HARM).forEach(element -> harm.add(address + ": " + element.outerHtml()));
        if (answer.body().contains(RecognitionField.CALCULATED)) {
            harm.add(address + " was calculated");
        }
        return harm;
    }

    /** What is no page is nothing that a browser takes for one, and in a file for spreadsheets no cell is calculated. */
    private static List<String> harmIn(RecognitionPlace place, String address, Api.Answer answer) {
        List<String> harm = new ArrayList<>();
        String type = answer.header("Content-Type").orElse("");
        if (type.contains("html")
                || !answer.header("X-Content-Type-Options").orElse("").equals("nosniff")) {
            harm.add(address + " is " + type);
        }
        if (type.startsWith("image/svg")) {
            harm.addAll(harmIn(address, answer));
            if (!answer.header("Content-Security-Policy").orElse("").contains("sandbox")) {
                harm.add(address + " may run");
            }
        }
        if (place.name().endsWith(".csv")) {
            cells(answer.body()).filter(cell -> CALCULATES.matcher(cell).find()).forEach(harm::add);
        }
        return harm;
    }

    private static Stream<String> cells(String file) {
        try {
            return CSVFormat.RFC4180.parse(new StringReader(file.substring(1))).stream()
                    .map(CSVRecord::toList)
                    .flatMap(List::stream);
        } catch (IOException e) {
            throw new AssertionError(file, e);
        }
    }

    /** What somebody brings is checked and none of its words is told, on the page and to programs. */
    private Set<Integer> foreign(HostileRecognition told, List<String> harm) throws Exception {
        Set<Integer> numbers = new TreeSet<>();
        String own = site.api()
                .get(told.mia.username(), "/awards/" + told.awards.get(0) + "/credential?as=jwt")
                .body();
        for (String text : RecognitionField.FOREIGN_CREDENTIAL.texts(WORDS_MAX, "")) {
            String token = ForeignCredential.like(own, text);
            for (String accepted : List.of("text/html", "application/json")) {
                Api.Answer answer =
                        site.api().at("", "POST", CHECK, token, "Content-Type", "text/plain", "Accept", accepted);
                assertThat(answer.body())
                        .as("it was read and is true in itself")
                        .containsAnyOf("NOT_CONFIRMED", "Issuer not confirmed");
                numbers.addAll(numbersIn(answer.body()));
                harm.addAll(harmIn(CHECK, answer));
            }
        }
        return numbers;
    }

    private Map<String, Set<Integer>> letters(HostileRecognition told, List<String> harm) {
        Map<String, Set<Integer>> found = new LinkedHashMap<>();
        for (String format : List.of("HTML", "TEXT")) {
            found.put("letters in " + format, new TreeSet<>());
        }
        List<Letter> letters = told.people.stream()
                .map(DevUser::email)
                .flatMap(email -> site.host().outbox().to(email, 1_000).stream())
                .toList();
        for (Letter letter : letters) {
            boolean html = letter.mimeType().contains("html");
            found.get("letters in " + (html ? "HTML" : "TEXT")).addAll(numbersIn(letter.subject() + letter.body()));
            if ((letter.subject() + letter.headers().replace("\n", "")).matches("(?s).*[\r\n].*")) {
                harm.add("headers of " + letter.subject());
            }
            if (letter.body().contains(RecognitionField.CALCULATED)) {
                harm.add(letter.subject() + " was calculated");
            }
            if (html) {
                Jsoup.parse(letter.body()).select(HARM).forEach(element -> harm.add(letter.subject() + element));
            }
        }
        return found;
    }

    /** One line for each place: which texts stand there with all payloads, which with some of them. */
    private static List<String> table(Map<String, Set<Integer>> found) {
        List<String> lines = new ArrayList<>();
        lines.add("place,"
                + Arrays.stream(RecognitionField.values()).map(Enum::name).collect(Collectors.joining(",")));
        found.forEach((place, numbers) -> lines.add(place + ","
                + Arrays.stream(RecognitionField.values())
                        .map(field -> shown(field.amongst(numbers)))
                        .collect(Collectors.joining(","))));
        return lines;
    }

    private static String shown(long payloads) {
        return payloads == 0 ? "-" : payloads == Payloads.NUMBER ? "all" : "some";
    }

    /** In a browser: what shows many at once as a whole, and of what has a page for each a part on every kind of page, so that each payload is seen. */
    private void runsNowhere(List<RecognitionPlace> places) {
        Map<String, List<String>> pages = new LinkedHashMap<>();
        int kind = 0;
        for (RecognitionPlace place : places) {
            if (!place.isPage()) {
                continue;
            }
            List<String> all = place.addresses();
            boolean each = all.size() >= Payloads.NUMBER;
            int part = each ? kind++ % PARTS : 0;
            pages.computeIfAbsent(place.readers().get(0), any -> new ArrayList<>())
                    .addAll(IntStream.range(0, all.size())
                            .filter(no -> !each || no % PARTS == part)
                            .mapToObj(all::get)
                            .toList());
        }
        pages.forEach((reader, addresses) -> {
            try (Visitor visitor = reader.isEmpty() ? Visitor.anonymous(site) : Visitor.loggedIn(site, reader)) {
                List<String> dialogs = new ArrayList<>();
                Page page = visitor.page();
                page.onDialog(dialog -> {
                    dialogs.add(page.url() + ": " + dialog.message());
                    dialog.dismiss();
                });
                for (String address : addresses) {
                    visitor.open(address);
                    assertThat(page.locator(HARM).count()).as(address).isZero();
                }
                assertThat(dialogs).isEmpty();
            }
        });
    }
}
