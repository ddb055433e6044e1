package se.tross.shared.architecture.broken.domain;

/** Breaks: money and shares are exact. */
public class CountsMoneyInFloatingPoint {

    double kronor;

    double half() {
        return kronor / 2;
    }
}
