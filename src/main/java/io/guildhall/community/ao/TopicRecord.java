package io.guildhall.community.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** Table COMMUNITY_TOPIC: which community is about what. A row stays when the topic is dropped, and lasts again when it comes back. */
@Preload
@Table("CommunityTopic")
public interface TopicRecord extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    /** {@code <community>|<skill>}. */
    @NotNull @Unique @StringLength(60)
    String getUniqKey();

    @NotNull @Indexed
    long getCommunityId();

    @NotNull @Indexed
    long getSkillId();

    /** Since when it is a topic no longer; nothing while it is one. */
    @Nullable Long getEndedMs();

    void setEndedMs(@Nullable Long at);
}
