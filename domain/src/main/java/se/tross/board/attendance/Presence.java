package se.tross.board.attendance;

import java.time.LocalDate;

/** Whether one person is there, and may serve: what their coming and going has led to so far. */
final class Presence {

    private final ServiceRules rules;
    private final boolean ordinary;
    private AttendanceKind last = AttendanceKind.LEFT;
    private AttendanceMode mode;
    private boolean hasServed;
    private LocalDate leftOn;

    /** @param ordinary whether a seat is the person's own */
    Presence(ServiceRules rules, boolean ordinary) {
        this.rules = rules;
        this.ordinary = ordinary;
    }

    void follow(AttendanceEvent event) {
        last = event.kind();
        switch (last) {
            case ARRIVED, RETURNED -> {
                mode = event.mode();
                if (!event.day().equals(leftOn)) {
                    leftOn = null;
                }
            }
            case LEFT -> {
                if (ordinary && rules.whoLeftMayNotServe() && hasServed) {
                    leftOn = event.day();
                }
            }
            case LEFT_FOR_CONFLICT -> {
                if (!ordinary && !rules.deputyReturnsAfterConflict() && hasServed) {
                    leftOn = event.day();
                }
            }
        }
    }

    /** The person serves at a matter. */
    void serve() {
        hasServed = true;
    }

    boolean isPresent() {
        return last.comes();
    }

    boolean hasServed() {
        return hasServed;
    }

    /** Whether the person has left in a way that ends their service for the day (B6). */
    boolean isDoneForTheDay() {
        return leftOn != null;
    }

    AttendanceMode mode() {
        return mode;
    }
}
