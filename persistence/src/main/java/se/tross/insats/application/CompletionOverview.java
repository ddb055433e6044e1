package se.tross.insats.application;

import java.io.Serializable;
import java.time.LocalDate;

/** What an applicant was asked for last. @param deadline until when @param askedBy who asked */
public record CompletionOverview(String wanted, LocalDate deadline, String askedBy) implements Serializable {
    private static final long serialVersionUID = 1L;
}
