package io.guildhall.recognition.kudos.ao;

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

/** Table KUDOS: who thanked whom for what. A row stays for ever, so that what counts still counts; its words go when it is taken back, or with somebody who is erased. */
@Preload
@Table("Kudos")
public interface KudosRecord extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    /** {@code <token>|<user key of the giver>}. */
    @NotNull @Unique @StringLength(320)
    String getUniqKey();

    void setUniqKey(String key);

    @NotNull @Indexed
    long getCommunityId();

    @NotNull @Indexed
    String getFromKey();

    void setFromKey(String from);

    @NotNull @Indexed
    String getToKey();

    void setToKey(String to);

    @StringLength(StringLength.UNLIMITED)
    @Nullable String getWording();

    void setWording(@Nullable String wording);

    /** The name of a {@code KudosTag}; nothing where none was chosen. */
    @StringLength(30)
    @Nullable String getValueTag();

    void setValueTag(@Nullable String tag);

    /** The host's number of the page that it is about. */
    @Nullable Long getPageId();

    void setPageId(@Nullable Long page);

    /** The name of a {@code KudosState}. */
    @NotNull @StringLength(30)
    String getKudosState();

    void setKudosState(String state);

    @NotNull long getAtMs();

    @Nullable Long getRetractedMs();

    void setRetractedMs(@Nullable Long at);
}
