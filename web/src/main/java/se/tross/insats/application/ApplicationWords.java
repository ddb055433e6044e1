package se.tross.insats.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.tross.insats.InsatsStage;
import se.tross.shared.frame.Language;
import se.tross.shared.refusal.Texts;
import se.tross.shared.table.Status;

/** What the pages say of applications: whom they wait for, and until when. */
@Named
@ApplicationScoped
public class ApplicationWords {

    private static final int BYTES_IN_A_KILOBYTE = 1024;

    @Inject
    private Language language;

    public Status status(ApplicationStanding standing) {
        return status(standing, language.texts());
    }

    /** In words: who is waited for. */
    public static Status status(ApplicationStanding standing, Texts texts) {
        return switch (standing.state()) {
            case DRAFT ->
                new Status(
                        standing.done() == null
                                ? texts.text("insats.application.status.draft")
                                : texts.text("insats.application.status.done", standing.done()),
                        "");
            case HANDED_IN ->
                standing.stage() == InsatsStage.BOARD
                        ? new Status(texts.text("insats.application.status.board"), "warn")
                        : new Status(texts.text("insats.application.status.group", standing.until()), "warn");
            case COMPLETION_ASKED ->
                new Status(texts.text("insats.application.status.applicant", standing.until()), "warn");
            case WITHDRAWN -> new Status(texts.text("insats.application.status.withdrawn", standing.since()), "");
            case DECIDED ->
                standing.stage() == InsatsStage.REFUSED
                        ? new Status(texts.text("insats.application.status.refused", standing.since()), "bad")
                        : new Status(texts.text("insats.application.status.granted", standing.since()), "good");
        };
    }

    /** How large a file is, in whole kilobytes, at least one. */
    public String size(int bytes) {
        return language.texts()
                .text("insats.application.size", Math.max(1, (bytes + BYTES_IN_A_KILOBYTE - 1) / BYTES_IN_A_KILOBYTE));
    }
}
