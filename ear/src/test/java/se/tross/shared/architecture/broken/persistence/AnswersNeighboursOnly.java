package se.tross.shared.architecture.broken.persistence;

import jakarta.ejb.Stateless;

/** Breaks: a session bean is asked in public. */
@Stateless
public class AnswersNeighboursOnly {

    int answer() {
        return 1;
    }
}
