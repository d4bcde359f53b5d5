package io.guildhall.recognition.proof.ao;

import io.guildhall.kernel.ao.KeptBack;
import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** Table ISSUER_KEY: the keys that the site signs credentials with. They are in no export: another site signs with its own. */
@KeptBack
@Preload
@Table("IssuerKey")
public interface IssuerKeyRecord extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    /** The same for every live key, so that there is one; the key's name behind it once it is retired. */
    @NotNull @Unique @StringLength(100)
    String getUniqKey();

    void setUniqKey(String key);

    /** The thumbprint of the public half. */
    @NotNull @StringLength(60)
    String getKid();

    @NotNull @StringLength(30)
    String getAlg();

    @NotNull @StringLength(StringLength.UNLIMITED)
    String getPublicJwk();

    /** The private half, sealed with the key file. */
    @NotNull @StringLength(StringLength.UNLIMITED)
    String getSealed();

    /** The site's address when it was made. */
    @NotNull @StringLength(450)
    String getSiteAddress();

    @NotNull long getMadeMs();

    @Nullable Long getRetiredMs();

    void setRetiredMs(@Nullable Long at);
}
