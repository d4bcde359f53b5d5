package io.guildhall.recognition.proof.web;

import io.guildhall.kernel.web.Sentence;
import java.util.List;

/**
 * What checking a credential came to, in a template.
 *
 * @param tone how the answer looks: {@code success}, {@code moved} or {@code error}
 * @param answer the answer in short
 * @param why what that means
 * @param pictures the picture, an SVG element of our own; none where nothing may be told of an award
 * @param said who earned what, in words; empty where nothing may be told
 * @param facts when it was earned, until when it counts, when it was taken back
 * @param checked when this was looked at
 */
public record VerifyView(
        String tone,
        String answer,
        String why,
        List<String> pictures,
        String said,
        String description,
        String criteria,
        String issuer,
        List<Sentence> facts,
        String checked) {
    public VerifyView {
        pictures = List.copyOf(pictures);
        facts = List.copyOf(facts);
    }
}
