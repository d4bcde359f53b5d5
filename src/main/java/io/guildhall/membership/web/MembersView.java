package io.guildhall.membership.web;

import java.util.List;

/**
 * The macro {@code community-members}, in a template.
 *
 * @param sentence instead of names: how many there are, or that nobody is there yet; else empty
 * @param others how many are not shown, in words; empty where all are
 */
public record MembersView(String title, String layout, List<MemberLine> members, String sentence, String others) {
    public MembersView {
        members = List.copyOf(members);
    }
}
