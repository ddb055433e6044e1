package se.tross.board.summons;

import se.tross.shared.calendar.CalendarPerson;
import se.tross.shared.refusal.Texts;

/**
 * Whom a letter is for.
 *
 * @param person name and address
 * @param texts in the person's language
 * @param seat the seat that the person may serve on
 * @param needed whether the person is to serve, or may be called
 * @param answer what the person has answered; null for nothing
 * @param instead of whom the person serves; empty when that is not told
 * @param link to answer by; empty in letters that ask nothing
 */
public record LetterReceiver(
        CalendarPerson person, Texts texts, String seat, boolean needed, Answer answer, String instead, String link) {}
