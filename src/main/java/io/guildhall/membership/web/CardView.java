package io.guildhall.membership.web;

import io.guildhall.kernel.web.FaceView;
import java.util.List;

/**
 * The card of a community in a template.
 *
 * @param href its space; for those who may not view that, the page at whose door they may ask
 * @param type in words, and whether the community is confidential
 * @param status a word, only where the community is not simply active
 * @param statusLook the kind of lozenge for it
 * @param tone the emblem's colour, with {@code ground} and {@code figure} its paths
 * @param faces the first few facilitators
 * @param run who facilitates, as a sentence; empty where that may not be told
 * @param members the count with its noun, and whether guests take part
 * @param meeting the next time they meet, if they do
 * @param topics what it is about, each with the way to others that are
 * @param above what it belongs to, as a sentence with {@code aboveHref}; empty where that is nothing or not told here
 * @param below what belongs to it, branch by branch; empty where that is nothing or not told here
 * @param manage where to look after it; empty for those who may not
 */
public record CardView(
        String spaceKey,
        String name,
        String href,
        String concern,
        String type,
        String status,
        String statusLook,
        int tone,
        String ground,
        String figure,
        List<FaceView> faces,
        String run,
        String members,
        MeetingLine meeting,
        List<Link> topics,
        String above,
        String aboveHref,
        List<Twig> below,
        String manage) {
    public CardView {
        faces = List.copyOf(faces);
        topics = List.copyOf(topics);
        below = List.copyOf(below);
    }

    /** A few words that lead somewhere. */
    public record Link(String text, String href) {}

    /**
     * Something that belongs to it.
     *
     * @param status a word, only where it is not simply active
     * @param opens whether what follows belongs to this one
     * @param ends one for each level that is over after this one
     */
    public record Twig(
            String text,
            String href,
            String concern,
            String members,
            String status,
            String statusLook,
            boolean opens,
            List<String> ends) {
        public Twig {
            ends = List.copyOf(ends);
        }
    }

    /** The same card where the way to look after it stands elsewhere. */
    CardView unmanaged() {
        return with(above, aboveHref, below, "");
    }

    /** The same card with what it belongs to. */
    CardView below(String sentence, String address) {
        return with(sentence, address, below, manage);
    }

    /** The same card with what belongs to it. */
    CardView above(List<Twig> children) {
        return with(above, aboveHref, children, manage);
    }

    private CardView with(String sentence, String address, List<Twig> children, String managed) {
        return new CardView(
                spaceKey,
                name,
                href,
                concern,
                type,
                status,
                statusLook,
                tone,
                ground,
                figure,
                faces,
                run,
                members,
                meeting,
                topics,
                sentence,
                address,
                children,
                managed);
    }
}
