package se.tross.forbund.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Locale;
import java.util.regex.Pattern;
import se.tross.forbund.ForbundRefusal.EmailNotUsable;
import se.tross.forbund.ForbundRefusal.UsernameNotUsable;
import se.tross.forbund.Required;
import se.tross.shared.entity.VersionedRecord;
import se.tross.shared.mail.MailAddress;
import se.tross.shared.personaldata.NotFreeText;
import se.tross.shared.refusal.Refused;

/**
 * A person's way in. It belongs to the förbund that made it, and may hold roles in several ({@link RoleGrant}). It is
 * closed, never deleted, since the trail names it.
 */
@Entity
@Table(name = "forbund_account")
public class Account extends VersionedRecord {
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,59}");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "forbund_account_seq")
    @SequenceGenerator(
            name = "forbund_account_seq",
            sequenceName = "forbund_account_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private String username;

    @Column(nullable = false)
    private String name;

    @Column
    private String email;

    @NotFreeText("made by the password hash")
    @Column(name = "password_hash", nullable = false)
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Language language = Language.SWEDISH;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Theme theme = Theme.SYSTEM;

    @Column(nullable = false)
    private boolean digest = true;

    @Column(nullable = false)
    private boolean active = true;

    @Column(name = "must_change_password", nullable = false)
    private boolean mustChangePassword;

    /** For JPA. */
    protected Account() {}

    /**
     * A new account, whose holder must choose a password of their own at the first sign-in.
     *
     * @throws Refused if the user name, name or e-mail address cannot be used
     */
    public Account(long forbundId, String username, String name, String email, String passwordHash) {
        super(forbundId);
        this.username = usable(username);
        describe(name, email);
        resetPassword(passwordHash);
    }

    /** The form in which a user name is kept and looked up: without blanks around it, in lower case. */
    public static String normalised(String typedUsername) {
        return typedUsername == null ? "" : typedUsername.strip().toLowerCase(Locale.ROOT);
    }

    private static String usable(String typed) {
        String username = normalised(typed);
        if (!USERNAME.matcher(username).matches()) {
            throw new Refused(new UsernameNotUsable());
        }
        return username;
    }

    /** @throws Refused if the name is empty, or the e-mail address is none; an address may be left out */
    public final void describe(String newName, String newEmail) {
        String address = newEmail == null ? "" : newEmail.strip();
        String checkedName = Required.text("name", newName);
        if (!address.isEmpty() && !MailAddress.isOne(address)) {
            throw new Refused(new EmailNotUsable());
        }
        name = checkedName;
        email = address;
    }

    /** The holder has chosen a password. */
    public void changePassword(String newHash) {
        passwordHash = newHash;
        mustChangePassword = false;
    }

    /** Somebody else has set a password, so the holder must choose a new one. */
    public final void resetPassword(String newHash) {
        passwordHash = newHash;
        mustChangePassword = true;
    }

    /** The same password, hashed with other parameters. */
    public void renewHash(String newHash) {
        passwordHash = newHash;
    }

    public void choose(Language newLanguage, Theme newTheme) {
        language = newLanguage;
        theme = newTheme;
    }

    /** @param wanted whether the holder is told in the morning of what waits */
    public void wantDigest(boolean wanted) {
        digest = wanted;
    }

    public void close() {
        active = false;
    }

    public void reopen() {
        active = true;
    }

    public Long id() {
        return id;
    }

    public String username() {
        return username;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public Language language() {
        return language;
    }

    public Theme theme() {
        return theme;
    }

    /** Whether the holder is told in the morning of what waits. */
    public boolean wantsDigest() {
        return digest;
    }

    public boolean isActive() {
        return active;
    }

    public boolean mustChangePassword() {
        return mustChangePassword;
    }
}
