package se.tross.insats.agreement;

import java.util.Optional;
import java.util.stream.Stream;

/** What a word in braces stands for in the template of agreements, as the förbund writes it. */
public enum Placeholder {
    INSATS("insats"),
    FORBUND("förbund"),
    OWNER("ägare"),
    PARTIES("parter"),
    PURPOSE("syfte"),
    PERIOD("tid"),
    AMOUNTS("belopp"),
    TOTAL("summa"),
    GOALS("mål"),
    CONDITIONS("villkor"),
    PARAGRAPH("paragraf"),
    MEETING("sammanträde");

    private final String word;

    Placeholder(String word) {
        this.word = word;
    }

    /** As it is written, with its braces. */
    public String written() {
        return "{" + word + "}";
    }

    /** @param typed the word between the braces */
    public static Optional<Placeholder> of(String typed) {
        return Stream.of(values())
                .filter(one -> one.word.equalsIgnoreCase(typed.strip()))
                .findFirst();
    }
}
