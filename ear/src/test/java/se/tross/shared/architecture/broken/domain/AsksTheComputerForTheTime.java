package se.tross.shared.architecture.broken.domain;

import java.time.LocalDate;

/** Breaks: time comes from a clock. */
public class AsksTheComputerForTheTime {

    LocalDate today() {
        return LocalDate.now();
    }
}
