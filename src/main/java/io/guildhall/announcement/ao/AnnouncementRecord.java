package io.guildhall.announcement.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Table ANNOUNCEMENT: what was written to members; a row is never changed, but for a tombstone in place of its author. */
@Preload
@Table("Announcement")
public interface AnnouncementRecord extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    /** {@code <community>|<token>|<user key>}. */
    @NotNull @Unique @StringLength(320)
    String getUniqKey();

    void setUniqKey(String key);

    @NotNull @Indexed
    long getCommunityId();

    @NotNull @Indexed
    String getAuthorKey();

    void setAuthorKey(String author);

    @NotNull @StringLength(StringLength.MAX_LENGTH)
    String getSubject();

    @NotNull @StringLength(StringLength.UNLIMITED)
    String getWording();

    @NotNull @StringLength(30)
    String getAudience();

    @NotNull long getAtMs();
}
