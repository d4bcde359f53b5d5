package io.guildhall.profile;

import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import java.util.List;
import java.util.Map;

/**
 * Who may read what people say of themselves: the one place that decides it, for pages, lists and counts alike. Whether a person is still active is for
 * whoever shows them to ask.
 */
public interface ProfileReaders {
    /** Those profiles that a viewer may read. One statement where some are for members of shared communities, none where not. */
    Map<UserId, Profile> readable(Viewer viewer, Map<UserId, Profile> profiles);

    /** Those mentions that a viewer may read, in their order; like {@link #readable(Viewer, Map)}. */
    List<SkillMention> readable(Viewer viewer, List<SkillMention> mentions);

    /** Who the viewer is to the person of a profile. One statement where it is for members of shared communities, none where not. */
    Reader reader(Viewer viewer, Profile profile);
}
