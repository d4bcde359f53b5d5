package io.guildhall.e2e.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Every text of recognition that somebody writes, each with payloads of its own numbers, so that a place tells which texts it shows. */
enum RecognitionField {
    BADGE_NAME("POST /badges name", "PUT /badges/{id} name"),
    BADGE_DESCRIPTION("POST /badges description", "PUT /badges/{id} description"),
    BADGE_CRITERIA("POST /badges criteria", "PUT /badges/{id} criteria"),
    /** Of a badge of the site, which administrators make. */
    SITE_NAME,
    SITE_DESCRIPTION,
    SITE_CRITERIA,
    AWARD_REASON("POST /awards reason"),
    REVOKE_REASON("POST /awards/{id}/revoke reason"),
    NOMINATION_REASON("POST /nominations reason"),
    REJECT_REASON("POST /nominations/{id}/reject reason"),
    KUDOS_REASON("POST /kudos reason"),
    /** Of earners, givers and whoever nominates; the host keeps it. */
    PERSON_NAME,
    /** Of what an award stands on and of what somebody is thanked for; the host keeps it. */
    PAGE_TITLE,
    /** Any text in the credential of another site that somebody brings to be checked. */
    FOREIGN_CREDENTIAL,
    /** Whatever the address of a page asks for. */
    ASKED;

    /** Fields that hold a number, a key or a choice: what is no such thing is refused. */
    static final Set<String> NO_WORDS = Set.of(
            "POST /badges space",
            "POST /badges design",
            "POST /badges rule.space",
            "PUT /badges/{id} design",
            "PUT /badges/{id} id",
            "PUT /badges/{id} space",
            "PUT /badges/{id} createdAt",
            "PUT /badges/{id} changedAt",
            "PUT /badges/{id} rule.space",
            "POST /awards space",
            "POST /awards badge",
            "POST /awards person",
            "POST /awards evidence",
            "POST /awards token",
            "POST /nominations space",
            "POST /nominations badge",
            "POST /nominations person",
            "POST /kudos space",
            "POST /kudos to",
            "POST /kudos page",
            "POST /kudos token",
            "POST /admin/keys/replace kid");

    /** What stands on a page where a text was taken for a template. */
    static final String CALCULATED = "988027";

    private static final String TEMPLATE = "#set($n=997*991)$n ";
    private static final int STEP = 1_000;

    private final Set<String> properties;

    RecognitionField(String... properties) {
        this.properties = Set.of(properties);
    }

    /** Where it comes from in bodies of REST, as {@code <method> <path> <property>}. */
    Set<String> properties() {
        return properties;
    }

    /** The payload of that number for this field. */
    String payload(int no) {
        return Payloads.all().get(no).replace("alert(" + no + ")", "alert(" + number(no) + ")");
    }

    private int number(int no) {
        return (ordinal() + 1) * STEP + no;
    }

    /** All payloads, in texts of at most so many characters that each begin so, and with what a template would calculate. */
    List<String> texts(int max, String first) {
        String beginning = first + TEMPLATE;
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder(beginning);
        for (String payload :
                IntStream.range(0, Payloads.NUMBER).mapToObj(this::payload).toList()) {
            if (text.length() + payload.length() + 1 > max) {
                texts.add(text.toString().strip());
                text = new StringBuilder(beginning);
            }
            text.append(payload).append(' ');
        }
        texts.add(text.toString().strip());
        return texts;
    }

    /** How many of its payloads are among those numbers. */
    long amongst(Set<Integer> numbers) {
        return numbers.stream().filter(number -> number / STEP == ordinal() + 1).count();
    }
}
