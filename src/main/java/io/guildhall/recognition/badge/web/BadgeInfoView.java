package io.guildhall.recognition.badge.web;

import io.guildhall.kernel.web.FaceView;
import java.util.List;

/**
 * One badge and who has it, in a template.
 *
 * @param title what stands above; empty for nothing
 * @param pictures the picture, an SVG element of our own
 * @param state why it is not given now, in words; empty where it is
 * @param holders how many have it here, in words; empty where that is not told
 * @param faces some of them
 * @param facts how often it can be had and how long it lasts
 * @param href its page; empty on its page
 */
public record BadgeInfoView(
        String title,
        List<String> pictures,
        String name,
        String state,
        String description,
        String criteria,
        List<String> facts,
        String holders,
        List<FaceView> faces,
        String href) {
    public BadgeInfoView {
        pictures = List.copyOf(pictures);
        facts = List.copyOf(facts);
        faces = List.copyOf(faces);
    }
}
