package se.tross.insats.application;

import java.io.Serializable;

/** Who writes an application. @param account whether the person signs in, and needs no link */
public record WriterOverview(long id, String name, String email, boolean account) implements Serializable {
    private static final long serialVersionUID = 1L;

    static WriterOverview of(ApplicationWriter writer) {
        return new WriterOverview(writer.id(), writer.name(), writer.email(), writer.accountId() != null);
    }
}
