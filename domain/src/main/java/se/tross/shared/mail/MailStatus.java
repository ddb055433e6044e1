package se.tross.shared.mail;

/** How far a message has come. */
public enum MailStatus {
    /** It is sent as soon as a server takes it. */
    WAITING,
    /** A server has taken it. */
    SENT,
    /** No server will take it as it is; somebody has to look. */
    FAILED
}
