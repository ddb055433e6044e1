package se.tross.insats;

import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.Map;
import se.tross.insats.application.ApplicationState;
import se.tross.insats.application.AttachmentKind;
import se.tross.insats.goal.GoalLayer;
import se.tross.insats.preparation.Advice;
import se.tross.insats.preparation.Grade;
import se.tross.insats.question.FormKind;
import se.tross.shared.trail.ColumnWords;

/** How the history reads the columns of forms, goals, applications and their preparation; by the name of the table. */
final class ApplicationColumnWords {

    private static final Map<String, ColumnWords> BY_TABLE = Map.of(
            "insats_question_form",
            new ColumnWords(
                    Map.of("kind", ColumnWords.constant(FormKind.class), "made_at", ApplicationColumnWords::moment)),
            "insats_question",
            new ColumnWords(Map.of("required", ColumnWords::yesOrNo)),
            "insats_goal",
            new ColumnWords(Map.of("layer", ColumnWords.constant(GoalLayer.class))),
            "insats_application",
            new ColumnWords(Map.of("state", ColumnWords.constant(ApplicationState.class))),
            "insats_application_writer",
            new ColumnWords(
                    Map.of("invited_at", ApplicationColumnWords::moment, "left_at", ApplicationColumnWords::moment)),
            "insats_attachment",
            new ColumnWords(Map.of(
                    "kind", ColumnWords.constant(AttachmentKind.class), "removed_at", ApplicationColumnWords::moment)),
            "insats_completion",
            new ColumnWords(Map.of("asked_at", ApplicationColumnWords::moment)),
            "insats_assessment",
            new ColumnWords(Map.of("grade", ColumnWords.constant(Grade.class))),
            "insats_declared_conflict",
            new ColumnWords(Map.of("declared_at", ApplicationColumnWords::moment)),
            "insats_recommendation",
            new ColumnWords(Map.of("advice", ColumnWords.constant(Advice.class))));

    private ApplicationColumnWords() {}

    /** Whether the columns of the table are read here. */
    static boolean knows(String table) {
        return BY_TABLE.containsKey(table);
    }

    /** The value as a sentence shows it. */
    static Serializable word(String table, String column, String text) {
        return BY_TABLE.get(table).word(column, text);
    }

    private static Serializable moment(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
