package se.tross.shared.mail;

/** How the way to the mail server is kept from others. */
public enum SmtpSecurity {
    /** The server is asked to encrypt, and is not used if it cannot. */
    STARTTLS,
    /** Encrypted from the first byte. */
    TLS,
    /** In the clear: only for a server on the same machine. */
    NONE
}
